import type { Assessment, FindingPath } from '../../../engine/index.ts';
import { PHRASES } from '../../phrases.ts';
import type { Wording } from '../../views.ts';
import { cited, type Line, line, plain, type Section, strong, words } from '../document/document.ts';
import { findingLine } from '../words/describeFindings.ts';
import { upperFirst } from '../words/optionNames.ts';
import { PATHWAY_TITLES } from '../words/pathwayWords.ts';

/** Numbers that are an emergency by themselves. */
const BY_NUMBER: readonly (FindingPath & ('correctedCalcium' | 'platelets'))[] = [
  'correctedCalcium',
  'platelets',
];

/** The emergency, the local route, and nothing that could wait. */
export function urgentScreen(assessment: Assessment, { emergencyContact }: Wording): readonly Section[] {
  const { headline, alerts } = assessment;
  const [said = ''] = headline.statement.split(/\s*Based on: /);
  const route = upperFirst(said.replace(`${PATHWAY_TITLES.urgent}: `, ''));
  const urgent = alerts.filter(({ severity }) => severity === 'urgent');
  return [
    {
      id: 'emergency',
      tone: 'attention',
      lines: [
        ...emergencies(assessment),
        line(...cited(route, headline.citations)),
        line(
          strong('Local emergency route: '),
          words(emergencyContact ?? 'your hospital’s same-day emergency route.'),
        ),
        ...urgent.map(({ statement, citations }) => line(...cited(statement, citations))),
        ...(hasRedFlags(assessment) ? [plain(PHRASES.whenOver)] : []),
      ],
    },
  ];
}

const hasRedFlags = ({ findings }: Assessment): boolean =>
  Array.isArray(findings.redFlags) && findings.redFlags.length > 0;

function emergencies(assessment: Assessment): readonly Line[] {
  const { findings } = assessment;
  if (hasRedFlags(assessment)) return [line(strong(findingLine('redFlags', findings.redFlags)))];
  const given = BY_NUMBER.filter((path) => typeof findings[path] === 'number');
  return given.map((path) => plain(findingLine(path, findings[path])));
}
