import type { CitedStatement, FigureView } from './assessment.ts';
import { figureView } from './evidence/figureView.ts';
import { RULES } from './rules/index.ts';
import { offerOf } from './rules/offers.ts';
import type { Effect, Rule, Source } from './rules/rule.ts';
import type { OptionId } from './vocabulary.ts';

/**
 * A rule as a subject quotes it: by its own sentence, or, where that one speaks of a patient in whom the rule holds, by
 * one that speaks of none. Its numbers are those of the rule.
 */
type Quoted = string | { readonly rule: string; readonly say: string };

/** What the rule book says of one subject, apart from any case: sentences of offers and rules, with their sources. */
export interface Subject {
  readonly rules: readonly Quoted[];
  readonly options?: readonly OptionId[];
}

/** A sentence on a subject; `options` are those that it speaks of without naming them. */
export interface SubjectStatement extends CitedStatement {
  readonly options: readonly OptionId[];
}

/** The subjects of questions, each by the rules that answer it. */
export const SUBJECTS = {
  adt: {
    rules: [
      'adt.alert-do-not-stop',
      {
        rule: 'adt.restore-castration',
        say: 'Castration is restored before progression is called castration-resistant.',
      },
      {
        rule: 'adt.alert-borderline',
        say: 'Testosterone of 49–50 ng/dL (1.70–1.735 nmol/L) is borderline: repeat it; until then every drug is provisional.',
      },
      'monitoring.testosterone',
    ],
    options: ['continue_adt'],
  },
  monitoring: {
    rules: [
      'monitoring.psa',
      'monitoring.imaging',
      'monitoring.imaging-quiet',
      'monitoring.testosterone',
      'monitoring.blood-and-kidney',
      'monitoring.symptoms',
      'monitoring.adverse-events',
      'abiraterone.alert-heart',
      'parp.marrow-risk',
    ],
  },
  retreatment: { rules: ['retreatment.not-outside-trial'] },
  docetaxel_rechallenge: { rules: ['rechallenge.alert-criteria'], options: ['docetaxel_rechallenge'] },
  arpi_sequencing: {
    rules: [
      {
        rule: 'arpi.alert-cross-resistance',
        say: 'After any ARPI cross-resistance to another is common, and figures from ARPI-naive trials do not apply.',
      },
      'enzalutamide.after-abiraterone',
      'abiraterone.after-enzalutamide',
      'enzalutamide.alert-same-class',
      'arpi.order',
    ],
    options: ['cabazitaxel'],
  },
  cabazitaxel: {
    rules: [
      'cabazitaxel.alert-neutropenia',
      'cabazitaxel.alert-gcsf',
      { rule: 'cabazitaxel.neutrophils', say: 'Cabazitaxel waits until ANC is above 1.5 ×10⁹/L.' },
      {
        rule: 'cabazitaxel.bilirubin',
        say: 'Cabazitaxel waits while bilirubin is above 3 × ULN, a label contraindication.',
      },
      'cabazitaxel.alert-hepatic',
      'cabazitaxel.interactions',
      'taxane.alert-neuropathy',
    ],
    options: ['cabazitaxel'],
  },
  parp: {
    rules: [
      'olaparib.brca-or-palb2-first',
      'olaparib.other-genes-share',
      'parp.marrow-risk',
      'parp.combinations',
    ],
    options: ['olaparib', 'rucaparib'],
  },
  msi_immunotherapy: {
    rules: ['pembrolizumab.alert-immune', 'pembrolizumab.tmb-alone'],
    options: ['pembrolizumab'],
  },
  molecular_testing: {
    rules: [
      { rule: 'molecular.test-msi', say: 'MSI/MMR is tested before the next line.' },
      { rule: 'molecular.test-hrr', say: 'HRR genes are tested, germline and tumour, before the next line.' },
      'molecular.germline',
      {
        rule: 'molecular.clonal-haematopoiesis',
        say: 'ATM or CHEK2 in ctDNA only: test paired blood first, because clonal haematopoiesis can mimic it.',
      },
    ],
  },
  palliative: {
    rules: [
      'ecog.poor',
      'palliative.alert',
      {
        rule: 'ecog.reversible-cause',
        say: 'A reversible cause of the performance status is treated, and the performance status scored again, before options are closed.',
      },
    ],
    options: ['palliative_care'],
  },
  emerging_actinium: { rules: ['actinium.trial-only', 'actinium.alert'] },
  clinical_trial: {
    rules: [
      { rule: 'trial.pathway', say: 'Where no standard option is left, a clinical trial comes first.' },
    ],
    options: ['clinical_trial'],
  },
  status_assessment: {
    rules: [
      'monitoring.criteria',
      {
        rule: 'status.unconfirmed',
        say: 'A PSA rise alone, without progression on imaging, is confirmed first.',
      },
      {
        rule: 'status.imaging-not-done',
        say: 'A PSA rise without current imaging: CT and bone scan (PSMA PET adds to them and does not replace them), and a repeat PSA at least 3 weeks later. With symptoms do not wait.',
      },
      'status.too-early',
      'status.psma-discordance',
    ],
  },
  ecog_definition: { rules: ['ecog.scale', 'ecog.poor'] },
  radium223: {
    rules: [
      'radium.alert-fracture',
      { rule: 'radium.neutrophils', say: 'Radium-223 waits until ANC is at least 1.5 ×10⁹/L.' },
      'radium.alert-renal',
    ],
    options: ['radium223'],
  },
} as const satisfies Record<string, Subject>;

export type SubjectId = keyof typeof SUBJECTS;

const NONE: readonly OptionId[] = [];

/** The sentences on a subject, in order. Throws if a subject names a rule that is not in the book. */
export function statementsOn(subject: SubjectId): readonly SubjectStatement[] {
  const { rules, options = [] }: Subject = SUBJECTS[subject];
  return [...options.map(offerStatement), ...rules.map(quoted)];
}

/** The figures that belong to what a subject offers: of other populations, and no patient's outlook. */
export function figuresOn(subject: SubjectId): readonly FigureView[] {
  const { options = [] }: Subject = SUBJECTS[subject];
  const ids = options.flatMap((option) => offerOf(option).figures ?? []);
  return [...new Set(ids)].map(figureView);
}

const citesOf = (sources: readonly Source[]): CitedStatement['citations'] => [
  ...new Set(sources.map(({ cite }) => cite)),
];

const offerStatement = (option: OptionId): SubjectStatement => {
  const { say, source } = offerOf(option);
  return { statement: say, citations: citesOf(source), options: NONE };
};

function quoted(how: Quoted): SubjectStatement {
  const found = ruleNamed(typeof how === 'string' ? how : how.rule);
  const citations = citesOf(found.source);
  if (typeof how !== 'string') return { statement: how.say, citations, options: NONE };
  const { say, effect } = found;
  return { statement: say, citations, options: speaksOfItsOptions(effect) ? effect.options : NONE };
}

function ruleNamed(id: string): Rule {
  const found = RULES.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`The rule book has no rule "${id}".`);
  return found;
}

/** A note or a place is said beside its option, whose name it therefore leaves out. */
const speaksOfItsOptions = (effect: Effect): effect is Extract<Effect, { kind: 'note' | 'place' }> =>
  effect.kind === 'note' || effect.kind === 'place';
