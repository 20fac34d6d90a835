interface StoodOption {
  readonly id: string;
  readonly standing: string;
  readonly rank?: number;
}

/** What of an answer is compared across rule books; an `Assessment` is one, and so is a stored answer. */
export interface ComparedAnswer {
  readonly pathway: string;
  readonly options: readonly StoodOption[];
}

/** How an option stands; null where an answer does not have it. */
export type Stood = { readonly standing: string; readonly rank?: number } | null;

/** How an answer changes: nothing in it means that nothing does. */
export interface AnswerChange {
  readonly pathway?: { readonly from: string; readonly to: string };
  readonly options: readonly { readonly id: string; readonly from: Stood; readonly to: Stood }[];
}

/** What a later answer to the same case says otherwise: its pathway, and each option's standing and rank. */
export function changeBetween(before: ComparedAnswer, after: ComparedAnswer): AnswerChange {
  const ids = new Set([...before.options, ...after.options].map(({ id }) => id));
  const options = [...ids].flatMap((id) => {
    const from = stoodIn(before, id);
    const to = stoodIn(after, id);
    return from?.standing === to?.standing && from?.rank === to?.rank ? [] : [{ id, from, to }];
  });
  const isMoved = before.pathway !== after.pathway;
  return { ...(isMoved && { pathway: { from: before.pathway, to: after.pathway } }), options };
}

export const isUnchanged = ({ pathway, options }: AnswerChange): boolean =>
  pathway === undefined && options.length === 0;

function stoodIn({ options }: ComparedAnswer, id: string): Stood {
  const option = options.find((one) => one.id === id);
  if (option === undefined) return null;
  const { standing, rank } = option;
  return rank === undefined ? { standing } : { standing, rank };
}

/**
 * The first place, members in sorted order, at which two JSON values differ, as `$.options[2].standing`; undefined
 * where they are the same. Names and positions only, never a value.
 */
export function firstDifference(one: unknown, other: unknown, path = '$'): string | undefined {
  if (Object.is(one, other)) return undefined;
  if (!isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other)) return path;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const isList = Array.isArray(one);
  for (const name of isList ? names : names.sort()) {
    const place = isList ? `${path}[${name}]` : `${path}.${name}`;
    if (Object.hasOwn(one, name) !== Object.hasOwn(other, name)) return place;
    const found = firstDifference(one[name], other[name], place);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
