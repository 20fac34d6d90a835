import {
  type Assessment,
  type CitedStatement,
  type FigureView,
  type Findings,
  figuresOn,
  isRefusal,
  type OptionAdvice,
  type OptionId,
  outlookOf,
  SUBJECTS,
  type Subject,
  type SubjectId,
  statementsOn,
} from '../../engine/index.ts';
import { advance, type CaseRecord } from '../../machine/index.ts';
import { answerOn } from '../answerOn.ts';
import type { Heard } from '../heard.ts';
import { PHRASES } from '../phrases.ts';
import { QUESTIONS } from '../questions/index.ts';
import type { Topic } from '../reading/reading.ts';
import {
  describeFindings,
  findingName,
  judgedWords,
  lowerFirst,
  optionInSentence,
  summaryText,
  upperFirst,
} from '../rendering/index.ts';
import { type Response, showBrief, showNotice } from '../response.ts';
import { talkOf } from '../talk.ts';
import { alarmSummary, alarmsOf } from './alarm.ts';
import { citedLines } from './cited.ts';
import { deniedOf } from './denied.ts';
import { closestFirst, inThisCase } from './inThisCase.ts';
import { PATHWAY_WORDS } from './words.ts';

const isSubject = (topic: Topic): topic is Topic & SubjectId => Object.hasOwn(SUBJECTS, topic);

/**
 * A question is answered from the rule book with its sources, what the answer that was shown says of the option that it
 * names first; then the pending question is asked again, once.
 */
export function answerQuestion(heard: Heard): Response {
  const { record, reading } = heard;
  const { topic, text } = reading;
  const own = ownCase(heard);
  if (topic === undefined)
    return showBrief(record, ...(own.length > 0 ? citedLines(own) : [PHRASES.help[1]]));
  if (!isSubject(topic)) return showBrief(record, unsupported(text));
  const general = own.length > 0 && isAnothers(topic, reading.option) ? [] : saidOn(topic);
  const more = general.filter(({ statement }) => !own.some((one) => repeats(one.statement, statement)));
  return showBrief(record, ...citedLines([...own, ...closestFirst(text, more)]));
}

const AS_FAR_AS = 60;

/** An option's own sentence begins as its offer does. */
const repeats = (own: string, general: string): boolean => own.includes(general.slice(0, AS_FAR_AS));

/** "What about carboplatin": the nearest subject is about other options. */
function isAnothers(subject: SubjectId, option: OptionId | undefined): boolean {
  const { options = [] }: Subject = SUBJECTS[subject];
  return option !== undefined && options.length > 0 && !options.includes(option);
}

function ownCase(heard: Heard): readonly CitedStatement[] {
  const { record, reading } = heard;
  const answer = record.stage === 'advice' ? answerOf(heard) : undefined;
  return answer === undefined ? [] : inThisCase(reading.text, reading.option, answer);
}

/** Why it is not supported, in the words that fit what was asked. */
function unsupported(text: string): string {
  if (/prognos|expectancy|how long|surviv|time left/i.test(text)) return PHRASES.outlook;
  if (
    /\b(nice|cdf|pbs|smc|funded|funding|insur\w*|reimburs\w*|cost\w*|price|copay|licen[cs]ed)\b/i.test(text)
  )
    return PHRASES.funding;
  return PHRASES.unsupported;
}

/** The sentences on a subject, each with the option that it leaves unnamed. */
const saidOn = (subject: SubjectId): readonly CitedStatement[] =>
  statementsOn(subject).map(({ statement, options, citations }) => ({
    statement: options.length === 0 ? statement : `${named(options)}: ${lowerFirst(statement)}`,
    citations,
  }));

const named = (options: readonly OptionId[]): string =>
  upperFirst(options.map(optionInSentence).join(' or '));

/** Why a question is asked, why the answer is what it is, or why one option stands where it stands. */
export function why(heard: Heard): Response {
  const { record, reading } = heard;
  const { option } = reading;
  if (option === undefined && record.stage !== 'advice') return showBrief(record, whyAsked(record));
  const answer = answerOf(heard);
  if (answer === undefined) return showBrief(record, 'The answer of this case can’t be shown.');
  if (option === undefined && NAMES_SOMETHING.test(reading.text)) return showBrief(record, PHRASES.noOption);
  return showBrief(record, ...(option === undefined ? whyThis(answer) : whyOption(answer, option)));
}

/** "Why not paracetamol": something is named that is none of the options. */
const NAMES_SOMETHING = /\bwhy not (?!this\b|that\b|it\b|now\b|the\b)[a-z]{4,}/i;

const whyAsked = ({ question }: CaseRecord): string =>
  question === null
    ? 'Nothing is used before it has been confirmed: a misread word could change the answer.'
    : QUESTIONS[question].why;

function whyThis(answer: Assessment): readonly string[] {
  const first = answer.options.find(({ rank }) => rank === 1);
  return citedLines([answer.headline, ...(first ? [first] : [])], first ? reasonsFor(first) : []);
}

function whyOption({ options }: Assessment, id: OptionId): readonly string[] {
  const option = options.find((one) => one.id === id);
  if (option === undefined) return ['That option is not part of this answer.'];
  return citedLines([option], reasonsFor(option));
}

const reasonsFor = ({ because }: OptionAdvice): readonly string[] => [
  'The rules read it so:',
  ...because.map((reason) => `• ${judgedWords(reason)}`),
];

/** The evidence on a subject that was named; else the figures behind the answer, whole, and never as this patient's outlook. */
export function evidence(heard: Heard): Response {
  const { record, reading } = heard;
  const { topic } = reading;
  if (topic !== undefined && isSubject(topic))
    return figuresOn(topic).length === 0
      ? answerQuestion(heard)
      : showFigures(record, figuresOn(topic), saidOn(topic));
  const answer = answerOf(heard);
  const isAnswered = answer?.options.some(({ rank }) => rank !== undefined) === true;
  if (!isAnswered || answer.figures.length === 0) return showBrief(record, NO_FIGURES);
  return showFigures(record, answer.figures);
}

const NO_FIGURES =
  'No drug is ranked in the case as it stands, so no figures belong to it. Ask about a subject, for example "what is the evidence for cabazitaxel?".';

const showFigures = (
  record: CaseRecord,
  figures: readonly FigureView[],
  beside: readonly CitedStatement[] = [],
): Response =>
  showBrief(
    record,
    'Evidence from other populations; not this patient’s prognosis.',
    ...citedLines([
      ...figures.map(({ text, citation }) => ({ statement: text, citations: [citation] })),
      ...beside,
    ]),
  );

/** What another finding would make of the case; the case itself stays as it is. */
export function whatIf(heard: Heard): Response {
  const { record, reading } = heard;
  const supposed = describeFindings(reading.findings).map(({ label, value }) => `${label}: ${value}`);
  if (supposed.length === 0)
    return showBrief(record, 'Say what to suppose, for example "what if ECOG were 3?".');
  const then = advance(record, { type: 'LEARNED', findings: reading.findings, isNote: false }).findings;
  return showBrief(
    record,
    `If ${supposed.join('; ')}: ${outcomeLine(then, heard)}`,
    `Now: ${outcomeLine(record.findings, heard)}`,
    'The case is unchanged.',
  );
}

function outcomeLine(findings: Findings, { at, settings }: Heard): string {
  const answer = answerOn(findings, at, settings);
  if (isRefusal(answer)) return 'no answer can be shown.';
  const ranked = answer.options
    .filter(({ rank }) => rank !== undefined)
    .map(({ id, rank, standing }) => `${rank} ${id.replaceAll('_', ' ')} (${standing.replaceAll('_', ' ')})`);
  const { pathway, undecided } = outlookOf(findings);
  const hangsOn = pathway === 'incomplete' ? undecided.map(findingName) : [];
  return `${[PATHWAY_WORDS[pathway], ...(hangsOn.length > 0 ? [`it hangs on ${hangsOn.join(', ')}`] : []), ...(ranked.length > 0 ? [ranked.join(', ')] : [])].join('; ')}.`;
}

/** The case so far as a note to carry: inputs, answer, sources, version. */
export function summary(heard: Heard): Response {
  const { record, at } = heard;
  const alarms = alarmsOf(record);
  if (Object.keys(record.findings).length + alarms.length === 0)
    return showBrief(record, 'Nothing is known of the case yet.');
  if (record.stage !== 'advice' || alarms.length > 0 || talkOf(record).asks.length > 0)
    return showBrief(
      record,
      ...(alarms.length > 0 ? [alarmSummary(alarms)] : []),
      'So far:',
      ...soFar(record.findings, alarms.length > 0),
    );
  const answer = answerOf(heard);
  return showBrief(
    record,
    answer
      ? summaryText(answer, at, { denied: deniedOf(record) })
      : 'The answer of this case can’t be shown.',
  );
}

/** That none of the red flags was there when asked says nothing beside an emergency told since. */
const soFar = (findings: Findings, hasAlarm: boolean): readonly string[] =>
  describeFindings(findings)
    .filter(({ path }) => !(hasAlarm && path === 'redFlags' && findings.redFlags?.length === 0))
    .map(({ label, value }) => `• ${label}: ${value}`);

export const help = (record: CaseRecord): Response =>
  record.question === null && Object.keys(record.findings).length === 0
    ? showNotice(record, { suggestions: [{ label: 'Start', says: 'start' }] }, ...PHRASES.help)
    : showBrief(record, ...PHRASES.help);

function answerOf({ record, at, settings }: Heard): Assessment | undefined {
  const answer = answerOn(record.findings, at, settings);
  return isRefusal(answer) ? undefined : answer;
}
