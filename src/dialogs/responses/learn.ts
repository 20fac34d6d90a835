import { type Findings, type OptionId, outlookOf, PATHWAYS, type Pathway } from '../../engine/index.ts';
import { advance, type CaseRecord, type Learned, voidedBy } from '../../machine/index.ts';
import type { Reading } from '../reading/reading.ts';
import { eachDrugApart, findingLine, optionInSentence } from '../rendering/index.ts';
import { type Response, showCurrent } from '../response.ts';
import { talkOf, withTalk } from '../talk.ts';
import { PATHWAY_WORDS } from './words.ts';

/** From this many findings at once, a message is a note: it is read back before anything more is asked. */
const NOTE_FROM = 3;
const MAX_WORDS = 300;
const MAX_CLAUSE = 40;

/**
 * Takes the findings of a message into the case, says what was noted, and what a correction changed in the answer.
 * Many findings at once, and anything said after the answer that is no plain correction, are read back before they are used.
 */
export function learnFrom(record: CaseRecord, reading: Reading, ...notes: readonly string[]): Response {
  const learned = withStatusResolved(record.findings, reading.findings);
  const isDense = Object.keys(learned).length >= NOTE_FROM;
  const isAside =
    record.stage === 'advice' && reading.intent !== 'correct_answer' && reading.intent !== 'emergency';
  const after = advance(record, { type: 'LEARNED', findings: learned, isNote: isDense || isAside });
  const told = withTalk(after, { missed: 0, words: { ...talkOf(after).words, ...wordsOf(reading) } });
  const echo = isDense ? unreadLine(reading) : [notedLine(record.findings, learned)];
  const flags = flagWords(reading);
  return showCurrent(told, ...notes, ...flags, ...echo, ...changeLine(record, told), ...conflictLine(told));
}

/** An emergency is told with the words it was read from. */
function flagWords(reading: Reading): readonly string[] {
  const said = reading.intent === 'emergency' ? wordsOf(reading).redFlags : undefined;
  return said === undefined ? [] : [`Read as an emergency: “${said}”.`];
}

/** A new status resolves what an older, contradicting imaging or status left open, and the other way round. */
function withStatusResolved(known: Findings, learned: Findings): Learned {
  const contradicts =
    learned.imaging === 'progression' &&
    learned.diseaseStatus === undefined &&
    known.diseaseStatus === 'psa_only_progression';
  return contradicts ? { ...learned, diseaseStatus: 'progressed' } : learned;
}

/** "Noted: ECOG performance status: 2 (was 1)." Prior treatments are told drug by drug; what goes with a correction is named. */
function notedLine(before: Findings, learned: Learned): string {
  const earlier = new Map(eachDrugApart(before).map(({ path, value }) => [path, value]));
  const lines = eachDrugApart(learned as Findings).map(({ path, label, value }) => {
    const was = earlier.get(path);
    return was === undefined || was === value ? `${label}: ${value}` : `${label}: ${value} (was ${was})`;
  });
  const gone = voidedBy(learned, before).map((key) => findingLine(key, before[key]));
  return `Noted: ${lines.join('; ')}.${gone.length > 0 ? ` No longer kept: ${gone.join('; ')}.` : ''}`;
}

/** What a correction did to an answer that had been given: another pathway, another order, or neither. */
function changeLine(before: CaseRecord, after: CaseRecord): readonly string[] {
  if (before.stage !== 'advice' || after.stage !== 'advice') return [];
  const was = outlookOf(before.findings);
  const now = outlookOf(after.findings);
  if (was.pathway !== now.pathway)
    return [
      `This changes the answer: it was "${pathwayWords(was.pathway)}", now it is "${pathwayWords(now.pathway)}".`,
    ];
  if (was.ranked.join() === now.ranked.join())
    return ['The pathway and the order of the options stay as they were.'];
  return [
    `This changes the answer: the pathway stays; the options in order were ${rankedWords(was.ranked)}, now they are ${rankedWords(now.ranked)}.`,
  ];
}

const rankedWords = (ranked: readonly OptionId[]): string =>
  ranked.length === 0 ? 'none' : ranked.map(optionInSentence).join(', ');

const pathwayWords = (pathway: Pathway): string =>
  PATHWAYS.includes(pathway) ? PATHWAY_WORDS[pathway] : pathway;

const conflictLine = (record: CaseRecord): readonly string[] =>
  outlookOf(record.findings).statusConflict
    ? ['The disease status and the imaging contradict each other, so neither is used yet.']
    : [];

/**
 * The words each finding was read from, identifiers masked; several places of one finding are put side by side. A "no"
 * stands before what it denies: where one may, the words begin with their clause.
 */
function wordsOf({ text, spans, findings }: Reading): Readonly<Record<string, string>> {
  const words: Record<string, readonly string[]> = {};
  for (const { finding, start, end } of spans) {
    const mayBeDenied = finding === 'prior' || findings[finding] === false;
    const said = text.slice(mayBeDenied ? clauseStart(text, start) : start, end).trim();
    words[finding] = withoutRepeats(words[finding] ?? [], said);
  }
  return Object.fromEntries(
    Object.entries(words).map(([finding, pieces]) => [finding, pieces.join(' … ').slice(0, MAX_WORDS)]),
  );
}

/** Places that overlap are said once, by the longest. */
const withoutRepeats = (pieces: readonly string[], said: string): readonly string[] =>
  pieces.some((piece) => piece.includes(said))
    ? pieces
    : [...pieces.filter((piece) => !said.includes(piece)), said];

const MOST_UNREAD = 6;
const MOST_LETTERS = 90;

/** What of a note could not be read, in its own words: it is not used, and may be said in other words. */
function unreadLine({ text, unread }: Reading): readonly string[] {
  const said = unread.slice(0, MOST_UNREAD).map(({ start, end }) => `“${shortened(text.slice(start, end))}”`);
  if (said.length === 0) return [];
  const more = unread.length > said.length ? ` and ${unread.length - said.length} more` : '';
  return [`Not read, so not used: ${said.join(', ')}${more}.`];
}

const shortened = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS).trimEnd()}…` : text;

/** Where the clause begins that a drug stands in: its "no" or "prior" belongs to what is quoted. */
function clauseStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - MAX_CLAUSE), at);
  const mark = Math.max(...[...'.,;:\n('].map((each) => before.lastIndexOf(each)));
  const isCut = mark < 0 && before.length === MAX_CLAUSE;
  return at - before.length + (isCut ? before.indexOf(' ') : mark) + 1;
}
