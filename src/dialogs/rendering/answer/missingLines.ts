import {
  type AlertId,
  type Assessment,
  type Drug,
  type FindingPath,
  type Findings,
  type HrrAlteration,
  type MissingFinding,
  NOT_AVAILABLE,
  type OptionId,
  RED_FLAGS,
  type RedFlag,
} from '../../../engine/index.ts';
import { bullet, type Line, line, strong, words } from '../document/document.ts';
import { findingName, priorDrug } from '../words/findingNames.ts';
import { lowerFirst, OPTION_NAMES, upperFirst } from '../words/optionNames.ts';
import { valueWords } from '../words/values.ts';
import { checkNames } from './checkWords.ts';
import { LATE_NEEDS, LATE_OPTIONS } from './lateOptions.ts';
import { awaitedDrugs } from './openDrugs.ts';
import type { Plan } from './plan.ts';
import { everGiven } from './waits.ts';

const FOR_OPTION = / depends on it\.$/;
const BEFORE_DOSE = /^To check before a first dose/;
const DRUGS_DECIDE = 'This decides which drugs apply.';

/** Red flags come before everything, so not having asked for them is said in its own line. */
export function redFlagLine(
  { findings, pathway }: Assessment,
  denied: readonly RedFlag[] = [],
): readonly Line[] {
  if (pathway === 'urgent' || Array.isArray(findings.redFlags)) return [];
  if (denied.length > 0) return [deniedLine(denied)];
  const state = findings.redFlags === NOT_AVAILABLE ? 'asked, not available' : 'not asked';
  const flags =
    'cord compression, fever or sepsis, bleeding, obstruction, hypercalcaemia, seizure, fracture?';
  return [line(strong(`Red flags ${state}: `), words(`${flags} Any of them comes first.`))];
}

/** Denied one by one: the others were not asked. */
function deniedLine(denied: readonly RedFlag[]): Line {
  const others = RED_FLAGS.filter((flag) => !denied.includes(flag));
  const open =
    others.length === 0 ? '' : ` Not asked: ${valueWords('redFlags', others)}? Any of them comes first.`;
  return line(strong('Red flags denied: '), words(`${valueWords('redFlags', denied)}.${open}`));
}

/** What was not given and matters, in one line: what decides and tests first, then checks, then what bears on late options. */
export function missingLine(assessment: Assessment, { namesOnly }: Plan): readonly Line[] {
  const told = [
    ...decidingGroups(assessment).map((group) => oneLine(group, assessment)),
    ...laterParts(assessment, namesOnly ? undefined : 'the checks before a first dose'),
  ];
  return told.length === 0 ? [] : [line(strong('Missing: '), words(`${told.join('; ')}.`))];
}

/** Where a caution on the same screen says why, the name is enough. */
function oneLine({ label, why, of = [] }: Group, { alerts }: Assessment): string {
  const isSaid = of.length > 0 && of.every((path) => alerts.some(({ id }) => id === SAID_BY_ALERT[path]));
  return isSaid ? label.replace(/:$/, '') : `${label} ${lowerFirst(withoutStop(why))}`;
}

const SAID_BY_ALERT: Readonly<Partial<Record<FindingPath, AlertId>>> = {
  msi: 'test_molecular',
  hrr: 'test_molecular',
  testosterone: 'testosterone_not_verified',
  imaging: 'confirm_progression',
};

/** What was not given, each on its own line with why it matters; checks and what bears on single options come last, together. */
export function missingList(assessment: Assessment): readonly Line[] {
  const later = laterParts(assessment);
  return [
    ...decidingGroups(assessment).map(({ label, why }) =>
      bullet(strong(`${upperFirst(label)} `), words(why)),
    ),
    ...(later.length > 0 ? [bullet(words(`Later: ${later.join('; ')}.`))] : []),
  ];
}

/** Findings that matter for one reason; the label ends in a colon or a question mark. */
interface Group {
  readonly label: string;
  readonly why: string;
  /** The findings, where they are not earlier drugs. */
  readonly of?: readonly FindingPath[];
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

function decidingGroups({ missing, options, findings, pathway }: Assessment): readonly Group[] {
  const told = missing.filter(
    ({ finding, why }) => finding !== 'redFlags' && !BEFORE_DOSE.test(why) && !FOR_OPTION.test(why),
  );
  const others = told.filter(({ finding }) => priorDrug(finding) === undefined);
  const byWhy = namesByWhy(others).map(([why, names]) => ({
    label: `${names.join(', ')}:`,
    why,
    of: others.filter((each) => each.why === why).map(({ finding }) => finding),
  }));
  const drugs = missing
    .filter((each) => !isLate(each) && !BEFORE_DOSE.test(each.why) && !isPremature(each, findings))
    .flatMap(({ finding }) => priorDrug(finding) ?? []);
  const groups = priorGroups(drugs, { options, findings });
  return [...byWhy, ...(pathway === 'out_of_scope' ? groups.map(askedInScope) : groups)];
}

const askedInScope = (group: Group): Group => ({ ...group, why: 'This would be asked after six infusions.' });

/** An earlier PARP or PD-1 inhibitor matters only once the result is there that calls for one. */
function isPremature({ finding, why }: MissingFinding, { hrr, msi }: Findings): boolean {
  if (!FOR_OPTION.test(why)) return false;
  if (finding === 'prior.pembrolizumab') return msi !== 'msi_high_or_dmmr';
  return PARPS.some((drug) => finding === `prior.${drug}`) && !Array.isArray(hrr);
}

const PARPS: readonly Drug[] = ['olaparib', 'rucaparib', 'talazoparib', 'niraparib'];

function namesByWhy(
  missing: readonly MissingFinding[],
  nameOf: (path: FindingPath) => string = findingName,
): readonly (readonly [string, readonly string[]])[] {
  const byWhy = new Map<string, string[]>();
  for (const { finding, why } of missing) byWhy.set(why, [...(byWhy.get(why) ?? []), nameOf(finding)]);
  return [...byWhy];
}

/** Earlier drugs as questions: a class whose matched drug waits for nothing else with what it would mean, the rest as one. */
function priorGroups(
  drugs: readonly Drug[],
  { options, findings }: Pick<Assessment, 'options' | 'findings'>,
): readonly Group[] {
  const awaited = options.filter(({ id }) => MATCHED_OPTIONS.includes(id)).flatMap(awaitedDrugs);
  const matched = CLASSES.flatMap(({ of, why }) => {
    const own = drugs.filter((drug) => of.includes(drug) && awaited.includes(drug));
    return own.length > 0 ? [{ drugs: own, why: why(findings.hrr) }] : [];
  });
  const rest = drugs.filter((drug) => !matched.some((group) => group.drugs.includes(drug)));
  const groups = rest.length > 0 ? [...matched, { drugs: rest, why: DRUGS_DECIDE }] : matched;
  return groups.map(({ drugs: asked, why }) => ({ label: everGiven(asked), why }));
}

const MATCHED_OPTIONS: readonly OptionId[] = ['olaparib', 'rucaparib', 'pembrolizumab'];
const FIRST_GENES: readonly string[] = ['brca1', 'brca2', 'palb2'];

const CLASSES: readonly { readonly of: readonly Drug[]; readonly why: (hrr: unknown) => string }[] = [
  { of: PARPS, why: parpWhy },
  {
    of: ['pembrolizumab'],
    why: () => 'MSI-H/dMMR: if no PD-1/PD-L1 inhibitor was used, pembrolizumab comes first.',
  },
];

function parpWhy(hrr: unknown): string {
  const found = Array.isArray(hrr) ? (hrr as readonly HrrAlteration[]) : [];
  const first = found.filter(
    ({ gene, significance }) => significance !== 'vus' && FIRST_GENES.includes(gene),
  );
  return first.length > 0
    ? `${first.map(({ gene }) => gene.toUpperCase()).join(', ')}: if no PARP inhibitor was used, one comes first.`
    : 'HRR alteration: if no PARP inhibitor was used, olaparib is one of the options.';
}

/** What only an option that ranks last depends on. */
const isLate = ({ why }: MissingFinding): boolean =>
  FOR_OPTION.test(why) && LATE_OPTIONS.some((id) => why.startsWith(OPTION_NAMES[id]));

/** What bears on one option, then checks before a first dose, then what only late options depend on. */
function laterParts({ missing, pathway }: Assessment, checksSaid?: string): readonly string[] {
  const ofOptions = missing.filter(
    (each) => FOR_OPTION.test(each.why) && (isLate(each) || priorDrug(each.finding) === undefined),
  );
  const checks = missing.filter(({ why }) => BEFORE_DOSE.test(why)).map(({ finding }) => finding);
  return [
    ...forOptions(ofOptions.filter((each) => !isLate(each))),
    ...(checks.length > 0 ? [checksSaid ?? `before a first dose: ${checkNames(checks)}`] : []),
    ...(pathway === 'trial_or_palliative' ? lateQuestions(ofOptions.filter(isLate)) : []),
  ];
}

const forOptions = (missing: readonly MissingFinding[]): readonly string[] =>
  namesByWhy(missing).map(
    ([why, names]) => `for ${lowerFirst(why.replace(FOR_OPTION, ''))}: ${names.join(', ')}`,
  );

/** "for docetaxel rechallenge, whether docetaxel held for more than 6 months and whether …" */
const lateQuestions = (missing: readonly MissingFinding[]): readonly string[] =>
  namesByWhy(missing, (path) => `whether ${LATE_NEEDS[path] ?? findingName(path)}`).map(
    ([why, questions]) => `for ${lowerFirst(why.replace(FOR_OPTION, ''))}, ${questions.join(' and ')}`,
  );
