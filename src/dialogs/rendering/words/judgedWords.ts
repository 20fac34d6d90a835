import { bookEntries, type Reason } from '../../../engine/index.ts';

/** What a rule asks of a patient, in its own sentence; only of rules that an option requires. */
const REQUIRED = new Map(
  bookEntries()
    .filter(({ kind }) => kind === 'require')
    .map(({ id, say }) => [id, say]),
);

const TITLES = new Map(bookEntries().map(({ id, title }) => [id, title]));

/**
 * How one rule was judged, for a reader: "Docetaxel has been given.", "Not met: …", "Not known: …"; a rule that requires
 * nothing by its title.
 */
export function judgedWords({ rule, holds }: Reason): string {
  const required = REQUIRED.get(rule);
  const said = `${withoutStop(required ?? TITLES.get(rule) ?? rule)}.`;
  if (holds === true) return said;
  if (required === undefined) return `${holds === null ? 'Cannot be judged' : 'Does not apply'}: ${said}`;
  return `${holds === null ? 'Not known' : 'Not met'}: ${said}`;
}

/**
 * Why an option stands where it stands, as sentences for a reader: what it requires and is met, and what is not known.
 * A requirement that fails, and every rule that speaks for itself, has said so in the option's own statement.
 */
export const reasonWords = (reasons: readonly Reason[]): string => {
  const met = reasons.flatMap(({ rule, holds }) => (holds === true ? (REQUIRED.get(rule) ?? []) : []));
  const open = reasons.filter(({ rule, holds }) => holds === null && REQUIRED.has(rule));
  const unknown = open.map(({ rule }) => withoutStop(REQUIRED.get(rule) ?? ''));
  return [...met, ...(unknown.length > 0 ? [`Not known: ${unknown.join('; ')}.`] : [])].join(' ');
};

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');
