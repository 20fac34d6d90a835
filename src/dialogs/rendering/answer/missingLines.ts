import { type Assessment, type MissingFinding, NOT_AVAILABLE } from '../../../engine/index.ts';
import { bullet, type Line, line, strong, words } from '../document/document.ts';
import { drugName, findingName, priorDrug } from '../words/findingNames.ts';
import { lowerFirst, upperFirst } from '../words/optionNames.ts';

const FOR_OPTION = / depends on it\.$/;
const BEFORE_DOSE = /^To check before a first dose/;
const DRUGS_DECIDE = 'They decide which drugs apply.';

/** Red flags come before everything, so not having asked for them is said in its own line. */
export function redFlagLine({ findings, pathway }: Assessment): readonly Line[] {
  if (pathway === 'urgent' || Array.isArray(findings.redFlags)) return [];
  const state = findings.redFlags === NOT_AVAILABLE ? 'asked, not available' : 'not asked';
  const flags =
    'cord compression, fever or sepsis, bleeding, obstruction, hypercalcaemia, seizure, fracture?';
  return [line(strong(`Red flags ${state}: `), words(`${flags} Any of them comes first.`))];
}

/** What was not given and matters, in one line; checks before a first dose stand with their option. */
export function missingLine({ missing }: Assessment): readonly Line[] {
  const groups = groupsOf(missing).map(({ names, why }) =>
    FOR_OPTION.test(why)
      ? `${names} (for ${forOption(why)})`
      : `${names}: ${lowerFirst(why.replace(/\.$/, ''))}`,
  );
  return groups.length === 0 ? [] : [line(strong('Missing: '), words(`${groups.join('; ')}.`))];
}

/** What was not given, each on its own line with why it matters; what bears on one option comes last, together. */
export function missingList({ missing }: Assessment): readonly Line[] {
  const [ofOptions, deciding] = parted(groupsOf(missing), ({ why }) => FOR_OPTION.test(why));
  return [
    ...deciding.map(({ names, why }) => bullet(strong(`${upperFirst(names)}: `), words(why))),
    ...(ofOptions.length > 0
      ? [
          bullet(
            words(
              `Later: ${ofOptions.map(({ names, why }) => `${names} (for ${forOption(why)})`).join('; ')}.`,
            ),
          ),
        ]
      : []),
  ];
}

interface Group {
  readonly names: string;
  readonly why: string;
}

const forOption = (why: string): string => lowerFirst(why.replace(FOR_OPTION, ''));

/** Findings that matter for the same reason together; prior treatments as one. */
function groupsOf(missing: readonly MissingFinding[]): readonly Group[] {
  const told = missing.filter(({ finding, why }) => finding !== 'redFlags' && !BEFORE_DOSE.test(why));
  const [priors, others] = parted(told, ({ finding }) => priorDrug(finding) !== undefined);
  const byWhy = new Map<string, string[]>();
  for (const { finding, why } of others) byWhy.set(why, [...(byWhy.get(why) ?? []), findingName(finding)]);
  const drugs = priors.flatMap(({ finding }) => priorDrug(finding) ?? []).map(drugName);
  const groups = [...byWhy].map(([why, names]) => ({ names: names.join(', '), why }));
  return drugs.length > 0
    ? [...groups, { names: `prior treatments (${drugs.join(', ')})`, why: DRUGS_DECIDE }]
    : groups;
}

function parted<T>(items: readonly T[], is: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(is), items.filter((item) => !is(item))];
}
