import {
  type Assessment,
  bookEntries,
  type CitationId,
  type Drug,
  type FindingPath,
  type Findings,
  NOT_AVAILABLE,
  type OptionAdvice,
} from '../../../engine/index.ts';
import { drugName, findingName, priorDrug } from '../words/findingNames.ts';
import { isWait, statementOf, waitsIn } from '../words/statement.ts';
import { few } from './parts.ts';

/** What an option waits for, with the sources of exactly that. */
export interface Waits {
  readonly words: string;
  readonly citations: readonly CitationId[];
}

const AWAITED = 'Provisional until known:';
const FOR_RESULTS = /^Provisional until (MSI|HRR)/;
const CHEMOTHERAPY: readonly string[] = ['cabazitaxel', 'docetaxel'];

/**
 * What a provisional option or one on hold waits for: the rules' own sentences, then what nobody has answered. A finding
 * that is known is named only where no sentence speaks of it, as what is to be put right. Empty words where nothing is.
 */
export function waitsOf(option: OptionAdvice, assessment: Assessment): Waits {
  if (option.standing === 'recommended') return { words: '', citations: [] };
  const rules = waitsIn(statementOf(option)).filter((sentence) => !sentence.startsWith(AWAITED));
  const said = withoutDelay(rules, option, assessment).join(' ');
  const open = (option.needs ?? []).filter((path) => !isSaid(path, rules.join(' ')));
  const told = [said, said === '' ? needsWords(open, assessment.findings) : openWords(open, assessment)];
  return { words: told.filter((each) => each !== '').join(' '), citations: few(sourcesOf(option)) };
}

/** Results that chemotherapy would wait for but must not be delayed for are said in one sentence. */
function withoutDelay(
  sentences: readonly string[],
  { id }: OptionAdvice,
  { alerts }: Assessment,
): readonly string[] {
  const results = sentences.flatMap((sentence) => FOR_RESULTS.exec(sentence)?.[1] ?? []);
  const isPressing = alerts.some((alert) => alert.id === 'do_not_wait_for_molecular');
  if (results.length === 0 || !isPressing || !CHEMOTHERAPY.includes(id)) return sentences;
  const them = results.length > 1 ? 'them' : 'it';
  return [
    ...sentences.filter((sentence) => !FOR_RESULTS.test(sentence)),
    `Provisional for want of ${results.join(' and ')}, but do not delay for ${them}.`,
  ];
}

const RESULT_WORDS: Readonly<Partial<Record<FindingPath, string>>> = { msi: 'MSI', hrr: 'HRR' };

const isSaid = (path: FindingPath, said: string): boolean =>
  said.includes(RESULT_WORDS[path] ?? findingName(path));

/** What would be known only of a test that was done. */
const UNDONE: readonly unknown[] = [undefined, NOT_AVAILABLE, 'not_done', 'not_tested', 'pending'];

function isOpen(path: FindingPath, findings: Findings): boolean {
  const drug = priorDrug(path);
  return UNDONE.includes(drug === undefined ? findings[path as keyof Findings] : findings.prior?.[drug]);
}

const openWords = (paths: readonly FindingPath[], { findings }: Assessment): string =>
  needsWords(
    paths.filter((path) => isOpen(path, findings)),
    findings,
  );

const ADT_STEPS: Readonly<Record<string, string>> = { stopped: 'restart ADT', never: 'start ADT' };
const STEPS: Readonly<Partial<Record<FindingPath, string>>> = {
  diseaseStatus: 'settle the disease status',
  histology: 'pathology review',
  cnsMetastases: 'local therapy of CNS metastases',
};

/** What is one blood sample is repeated once. */
const COUNTS: readonly FindingPath[] = ['anc', 'platelets', 'haemoglobin'];
const repeated = (path: FindingPath): string =>
  COUNTS.includes(path) ? 'repeat the blood count' : `repeat ${findingName(path)}`;

/** ADT that goes on is not what has to be put right. */
function stepFor(path: FindingPath, { adt }: Findings): readonly string[] {
  if (path !== 'adt') return [STEPS[path] ?? repeated(path)];
  const step = ADT_STEPS[String(adt)];
  return step === undefined ? [] : [step];
}

/** Findings that come first: the known to be put right, the unknown to be found out, earlier drugs as a question. */
export function needsWords(paths: readonly FindingPath[], findings: Findings): string {
  const known = paths.filter((path) => !isOpen(path, findings));
  const open = paths.filter((path) => isOpen(path, findings));
  const drugs = open.flatMap((path) => priorDrug(path) ?? []);
  const others = open.filter((path) => priorDrug(path) === undefined);
  const steps = [...new Set(known.flatMap((path) => stepFor(path, findings)))];
  return [
    ...(steps.length > 0 ? [`First: ${steps.join(', then ')}.`] : []),
    ...(others.length > 0 ? [`Needs first: ${others.map(findingName).join(', ')}.`] : []),
    ...(drugs.length > 0 ? [`Waits for an answer: ${everGiven(drugs)}`] : []),
  ].join(' ');
}

/** "was olaparib, rucaparib or niraparib ever given?" */
export function everGiven(drugs: readonly Drug[]): string {
  const names = drugs.map(drugName);
  const listed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  return `was ${listed} ever given?`;
}

const WAITING_RULES = new Map(
  bookEntries()
    .filter(({ say }) => isWait(say))
    .map(({ id, sources }) => [id, sources.map(({ cite }) => cite)]),
);

const sourcesOf = ({ because }: OptionAdvice): readonly CitationId[] => [
  ...new Set(because.flatMap(({ rule, holds }) => (holds === false ? [] : (WAITING_RULES.get(rule) ?? [])))),
];
