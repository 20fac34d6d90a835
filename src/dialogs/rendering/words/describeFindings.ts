import {
  type Drug,
  type Exposures,
  FINDING_KEYS,
  type FindingPath,
  type Findings,
  NOT_AVAILABLE,
} from '../../../engine/index.ts';
import { drugName, findingName } from './findingNames.ts';
import { upperFirst } from './optionNames.ts';
import { valueWords } from './values.ts';

/** One finding in words. */
export interface DescribedFinding {
  readonly path: FindingPath | 'prior';
  readonly label: string;
  readonly value: string;
}

/** What is known of a case, in the order of the assessment, one entry for each key. A finding that was never said is left out. */
export const describeFindings = (findings: Findings): readonly DescribedFinding[] =>
  FINDING_KEYS.filter((key) => findings[key] !== undefined).map((key) => ({
    path: key,
    label: upperFirst(findingName(key)),
    value: valueWords(key, findings[key]),
  }));

/** The same for a list that is read line by line: prior treatments given, not given and not known stand apart. */
export const listFindings = (findings: Findings): readonly DescribedFinding[] =>
  describeFindings(findings).flatMap((described) =>
    described.path === 'prior' ? listPrior(findings.prior ?? {}) : [described],
  );

const PRIOR_LINES = [
  ['Given before', true],
  ['Not given before', false],
  ['Prior treatment not available', NOT_AVAILABLE],
] as const;

const listPrior = (prior: Exposures): readonly DescribedFinding[] =>
  PRIOR_LINES.flatMap(([label, given]) => {
    const drugs = (Object.keys(prior) as Drug[]).filter((drug) => prior[drug] === given);
    const value = drugs.map(drugName).join(', ');
    return drugs.length > 0 ? [{ path: 'prior' as const, label, value }] : [];
  });

/** The same for one message: each prior treatment by itself, "Docetaxel: not given". */
export const eachDrugApart = (findings: Findings): readonly DescribedFinding[] =>
  describeFindings(findings).flatMap((described) =>
    described.path === 'prior'
      ? (Object.entries(findings.prior ?? {}) as [Drug, Exposures[Drug]][]).map(([drug, given]) => ({
          path: `prior.${drug}` as const,
          label: upperFirst(drugName(drug)),
          value:
            given === NOT_AVAILABLE ? 'not available' : given === true ? 'given before' : 'not given before',
        }))
      : [described],
  );

/** One finding as a line: "Testosterone: 12 ng/dL". */
export const findingLine = (path: FindingPath | 'prior', value: unknown): string =>
  `${upperFirst(findingName(path))}: ${valueWords(path, value)}`;
