import { type Drug, type FindingPath, type Findings, outlookOf, valueAt } from '../../engine/index.ts';
import { advance, type CaseRecord, type Learned, voidedBy } from '../../machine/index.ts';
import { type Ask, isAnsweredBy } from '../asks.ts';
import { hintsIn } from '../hints.ts';
import type { Reading } from '../reading/reading.ts';
import { eachDrugApart, findingLine } from '../rendering/index.ts';
import { type Response, showCurrent } from '../response.ts';
import { talkOf, withTalk } from '../talk.ts';
import { UNCHANGED } from './changes.ts';
import { withPsaJoined } from './joinPsa.ts';
import { unreadLine, wordsOf } from './quote.ts';

/** From this many findings at once, a message is a note: it is read back before anything more is asked. */
export const NOTE_FROM = 3;

/** What goes with the findings of a message. */
export interface Besides {
  readonly notes?: readonly string[];
  /** Questions of the dialog's own that it raises. */
  readonly asks?: readonly Ask[];
  /** Findings that it takes back, with no other value in their place. */
  readonly withdrawn?: readonly FindingPath[];
  /** Whether the case is read back after it, where it was answered or read back before. */
  readonly isReadBack?: boolean;
}

/**
 * Takes the findings of a message into the case, and says what was noted. Many findings at once, and anything said after
 * the answer that is no plain correction, are read back before they are used.
 */
export function learnFrom(record: CaseRecord, reading: Reading, besides: Besides = {}): Response {
  const { notes = [], asks = [], withdrawn = [], isReadBack = false } = besides;
  const given = withStatusResolved(record.findings, withPsaJoined(record.findings, reading));
  const learned = withoutWithdrawn(given, withdrawn);
  const isDense = Object.keys(reading.findings).length >= NOTE_FROM;
  const isAside =
    record.stage === 'advice' && reading.intent !== 'correct_answer' && reading.intent !== 'emergency';
  const isShown = record.stage === 'advice' || record.stage === 'read_back';
  const isNote = isDense || (isAside && Object.keys(given).length > 0) || (isReadBack && isShown);
  const after = advance(record, { type: 'LEARNED', findings: learned, isNote });
  const talk = talkOf(after);
  const isSettled = (ask: Ask): boolean =>
    isAnsweredBy(ask, given) || isAskedAnew(ask, asks) || withdrawn.some((path) => path === ask.about);
  const told = withTalk(after, {
    missed: 0,
    words: { ...talk.words, ...wordsOf(reading) },
    asks: [...talk.asks.filter((ask) => !isSettled(ask)), ...asks],
  });
  const echo = isDense ? unreadLine(reading) : notedLine(record.findings, given);
  return showCurrent(
    told,
    ...notes,
    ...flagWords(reading),
    ...echo,
    ...hintsIn(reading.text, told.findings),
    ...(isReadBack ? [] : goneLine(record.findings, learned, withdrawn)),
    ...(asks.length > 0 && isWithdrawn(record, withdrawn) ? [WITHDRAWN] : []),
    ...(isSaidAgain(record, told) ? [UNCHANGED] : []),
    ...conflictLine(told),
  );
}

/** A correction to what was known already. */
const isSaidAgain = (before: CaseRecord, after: CaseRecord): boolean =>
  before.stage === 'advice' &&
  after.stage === 'advice' &&
  JSON.stringify(before.findings) === JSON.stringify(after.findings);

const isAskedAnew = ({ about }: Ask, asks: readonly Ask[]): boolean =>
  asks.some((ask) => ask.about === about);

const WITHDRAWN = 'The answer above counted it, and is withdrawn until this is settled.';

const isWithdrawn = ({ stage }: CaseRecord, withdrawn: readonly FindingPath[]): boolean =>
  stage === 'advice' && withdrawn.length > 0;

/** The findings as the machine learns them: what is taken back has no value. */
function withoutWithdrawn(given: Findings, withdrawn: readonly FindingPath[]): Learned {
  const drugs = withdrawn.flatMap((path) =>
    path.startsWith('prior.') ? [path.slice('prior.'.length) as Drug] : [],
  );
  const keys = withdrawn.filter((path) => !path.startsWith('prior.'));
  const none = <T extends string>(names: readonly T[]) =>
    Object.fromEntries(names.map((name) => [name, undefined]));
  return {
    ...none(keys),
    ...given,
    ...(drugs.length > 0 ? { prior: { ...none(drugs), ...given.prior } } : {}),
  };
}

/** An emergency is told with the words it was read from. */
function flagWords(reading: Reading): readonly string[] {
  const said = reading.intent === 'emergency' ? wordsOf(reading).redFlags : undefined;
  return said === undefined ? [] : [`Read as an emergency: “${said}”.`];
}

/** A new status resolves what an older, contradicting imaging or status left open, and the other way round. */
function withStatusResolved(known: Findings, given: Findings): Findings {
  const contradicts =
    given.imaging === 'progression' &&
    given.diseaseStatus === undefined &&
    known.diseaseStatus === 'psa_only_progression';
  return contradicts ? { ...given, diseaseStatus: 'progressed' } : given;
}

/** "Noted: ECOG performance status: 2 (was 1)." Prior treatments are told drug by drug. */
function notedLine(before: Findings, given: Findings): readonly string[] {
  const earlier = new Map(eachDrugApart(before).map(({ path, value }) => [path, value]));
  const lines = eachDrugApart(given).map(({ path, label, value }) => {
    const was = earlier.get(path);
    return was === undefined || was === value ? `${label}: ${value}` : `${label}: ${value} (was ${was})`;
  });
  return lines.length === 0 ? [] : [`Noted: ${lines.join('; ')}.`];
}

/** What is no longer counted: taken back, or gone with what was corrected. */
function goneLine(before: Findings, learned: Learned, withdrawn: readonly FindingPath[]): readonly string[] {
  const known = eachDrugApart(before);
  const taken = withdrawn.flatMap((path) => known.filter((one) => one.path === path));
  const gone = [
    ...taken.map(({ label, value }) => `${label}: ${value}`),
    ...voidedBy(learned, before).map((key) => findingLine(key, before[key])),
  ];
  return gone.length === 0 ? [] : [`No longer kept: ${gone.join('; ')}.`];
}

const conflictLine = (record: CaseRecord): readonly string[] =>
  outlookOf(record.findings).statusConflict
    ? ['The disease status and the imaging contradict each other, so neither is used yet.']
    : [];

/** Of some findings, those that the case has. */
export const knownOf = (paths: readonly FindingPath[], findings: Findings): readonly FindingPath[] =>
  paths.filter((path) => valueAt(findings, path) !== undefined);
