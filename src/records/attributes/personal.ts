import { bookEntries, FINDINGS, type FindingKey } from '../../engine/index.ts';

/** A rule that reads an attribute of the person, with the clause that does. */
export interface UseInRule {
  readonly rule: string;
  readonly title: string;
  readonly clause: string;
}

/** Whether something about the person, rather than the disease, bears on an answer. */
export interface PersonalAttribute {
  readonly attribute: string;
  readonly used: boolean;
  readonly why: string;
  /** The findings that hold it; empty where it is not used. */
  readonly findings: readonly FindingKey[];
  readonly rules: readonly UseInRule[];
}

const NO_FINDING = 'No finding holds it, and no rule can read it.';

/** What is said of each; whether it is used, and where, is read from the rules. */
const SUBJECTS: readonly {
  readonly attribute: string;
  readonly findings: readonly FindingKey[];
  readonly why: string;
}[] = [
  {
    attribute: 'age',
    findings: ['age'],
    why: 'Only to advise a geriatric screen before chemotherapy and to name a risk group for G-CSF. It recommends, excludes and ranks nothing.',
  },
  { attribute: 'date of birth', findings: [], why: `${NO_FINDING} Typed into the chat, it is masked.` },
  {
    attribute: 'sex',
    findings: [],
    why: `${NO_FINDING} The intended population has prostate cancer.`,
  },
  { attribute: 'gender identity', findings: [], why: NO_FINDING },
  { attribute: 'sexual orientation', findings: [], why: NO_FINDING },
  { attribute: 'race', findings: [], why: NO_FINDING },
  { attribute: 'ethnicity', findings: [], why: NO_FINDING },
  { attribute: 'language', findings: [], why: `${NO_FINDING} The chat reads and answers English.` },
  {
    attribute: 'social determinants of health, insurance among them',
    findings: [],
    why: NO_FINDING,
  },
  {
    attribute: 'health status assessments',
    findings: ['ecog', 'karnofsky'],
    why: 'Performance status decides whether anticancer treatment is offered, as the article and the trials have it. A Karnofsky score is read as an ECOG grade, and shown as an approximation.',
  },
];

/** Each attribute of the person, and the rules that read it, as the rules themselves say. */
export const personalAttributes = (): readonly PersonalAttribute[] =>
  SUBJECTS.map(({ attribute, findings, why }) => ({
    attribute,
    used: findings.length > 0,
    why,
    findings,
    rules: rulesOn(findings.map((finding) => FINDINGS[finding].label)),
  }));

const rulesOn = (labels: readonly string[]): readonly UseInRule[] =>
  bookEntries().flatMap(({ id, title, clauses }) =>
    clauses
      .filter(({ about }) => about !== undefined && labels.includes(about))
      .map(({ words }) => ({ rule: id, title, clause: words })),
  );
