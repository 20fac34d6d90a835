import { FINDING_KEYS, type FindingKey } from '../engine/index.ts';
import type { CaseRecord } from '../machine/index.ts';
import { read } from './reading/index.ts';
import type { Intent, Reading } from './reading/reading.ts';

const OPENS =
  "(?:no|wait|sorry|oops|ops|hang on|hold on|actually|correction|i (?:said|meant?)|make (?:that|it)|(?:that|it|this|he) (?:should(?: have)?|is|was|ought to)(?: (?:be|been))?|it’s|it's|rather|should be)";
const CORRECTS = new RegExp(`^(?:${OPENS}(?![\\p{L}\\p{N}])[\\s,.:;–—-]*)+`, 'iu');
const MOST_LETTERS = 60;

/** What a short message puts in the place of a value: "no wait, 2" says 2; undefined where it does not open so. */
export function valuePutAnew(text: string): string | undefined {
  const said = text.trim();
  const opening = said.length > MOST_LETTERS ? undefined : CORRECTS.exec(said)?.[0];
  const value = opening === undefined ? '' : said.slice(opening.length);
  return value === '' ? undefined : value;
}

/** The one finding that the last step of the case changed. */
function lastAnswered({ past, findings }: CaseRecord): FindingKey | undefined {
  const differs = (key: FindingKey, before: CaseRecord['findings']): boolean =>
    JSON.stringify(before[key]) !== JSON.stringify(findings[key]);
  const before = past.findLast((step) => FINDING_KEYS.some((key) => differs(key, step.findings)));
  const [key, ...others] = before ? FINDING_KEYS.filter((each) => differs(each, before.findings)) : [];
  return others.length > 0 || key === 'prior' || key === 'redFlags' ? undefined : key;
}

const EMPTY: ReadonlySet<Intent> = new Set<Intent>([
  'noise',
  'answer',
  'correct_answer',
  'not_sure',
  'question',
]);

/** "No wait, 2" corrects the answer that was given last, where it says nothing to the question that is open. */
export function withLastCorrected(record: CaseRecord, reading: Reading): Reading {
  const { findings, conflicts, invalid, intent, text } = reading;
  const isEmpty = Object.keys(findings).length + conflicts.length === 0 && EMPTY.has(intent);
  const value = isEmpty ? valuePutAnew(text) : undefined;
  const asked = value === undefined ? undefined : lastAnswered(record);
  if (value === undefined || asked === undefined || invalid.some((key) => key !== asked)) return reading;
  const anew = read(value, { asked });
  if (anew.intent === 'emergency' || anew.findings[asked] === undefined) return reading;
  const { topic: _none, ...said } = reading;
  return {
    ...said,
    findings: anew.findings,
    invalid: [],
    intent: 'correct_answer',
    unread: [],
    spans: [{ finding: asked, start: 0, end: text.length }],
  };
}
