import type { Exchange } from './router.ts';

/** What may be said of a name in a list with weights, such as Accept-Encoding. */
type Weights = ReadonlyMap<string, number>;

/** `name;q=0.5, other`, in lower case; a weight that is none counts as 0, so that nothing is sent on a guess. */
function weightsIn(header: string): Weights {
  const offers = header.toLowerCase().split(',');
  return new Map(
    offers.flatMap((offer) => {
      const [name = '', ...parameters] = offer.split(';').map((part) => part.trim());
      const given = parameters.find((part) => part.startsWith('q='))?.slice(2) ?? '1';
      const weight = /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(given) ? Number(given) : 0;
      return name === '' ? [] : [[name, weight] as const];
    }),
  );
}

/**
 * Which of our forms to send, ours in the order that we prefer: the one that an Accept-Encoding header weighs most, the
 * earlier of two that it weighs alike, and `identity` where it names none of them. Source: RFC 9110, section 12.5.3.
 */
export function chosenEncoding<E extends string>(header: string, ours: readonly E[]): E | 'identity' {
  const weights = weightsIn(header);
  const any = weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? weights.get('*') ?? Number.MIN_VALUE;
  let best: { readonly name: E | 'identity'; readonly weight: number } = { name: 'identity', weight: 0 };
  for (const name of ours) {
    const weight = weights.get(name) ?? any;
    if (weight > best.weight) best = { name, weight };
  }
  return best.weight >= plain ? best.name : 'identity';
}

/** Whether an If-None-Match header names a tag, alone or in a list, weak or strong, or any. Source: RFC 9110, 13.1.2. */
function namesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const tags: readonly string[] = header.match(/"[^"]*"/g) ?? [];
  return tags.includes(tag);
}

/** Tags the response; true where the reader has these very bytes, and 304 was answered. */
export function answeredUnchanged({ req, res }: Exchange, tag: string): boolean {
  res.setHeader('ETag', tag);
  if (!namesTag(req.headers['if-none-match'], tag)) return false;
  res.writeHead(304);
  res.end();
  return true;
}
