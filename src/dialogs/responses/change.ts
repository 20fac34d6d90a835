import { type FindingPath, type Findings, valueAt } from '../../engine/index.ts';
import { findingNamed } from '../findingNamed.ts';
import type { Heard } from '../heard.ts';
import { mentionedIn, plainWords } from '../mentions.ts';
import { changeAsk } from '../openAgain.ts';
import type { Reading } from '../reading/reading.ts';
import { type Response, showCurrent } from '../response.ts';
import { MOST_ASKS, talkOf, withTalk } from '../talk.ts';

const CHANGE =
  /^(?:please |can (?:you|i) |could (?:you|i) |i (?:want|need|would like) to |let me |let’s |let's )?(?:change|correct|edit|amend|update|modify|fix|re-?enter) (.+)$/i;
const MOST_WORDS = 5;

/** The finding that a message asks to change, with no other value for it: "change ECOG", "correct the testosterone". */
export function changeSaid({ text, findings }: Reading, known: Findings): FindingPath | 'prior' | undefined {
  const rest = CHANGE.exec(text.trim())?.[1];
  if (rest === undefined) return undefined;
  const exact = findingNamed(rest);
  if (exact !== undefined) return exact;
  const says = Object.keys(findings).length > 0 || /\d|\bto\b/.test(rest);
  if (says || rest.split(/\s+/).length > MOST_WORDS) return undefined;
  const named = mentionedIn(plainWords(rest));
  return named.find((path) => valueAt(known, path) !== undefined) ?? named[0];
}

/** Asks for the finding that is to be changed, beside whatever else is open. */
export function change({ record, reading }: Heard): Response | undefined {
  const path = changeSaid(reading, record.findings);
  if (path === undefined) return undefined;
  const ask = changeAsk(path, record.findings);
  const others = talkOf(record).asks.filter(({ about }) => about !== ask.about);
  return showCurrent(withTalk(record, { missed: 0, asks: [ask, ...others].slice(0, MOST_ASKS) }));
}
