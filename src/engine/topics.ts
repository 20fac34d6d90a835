import type { CitedStatement } from './assessment.ts';
import { RULES } from './rules/index.ts';
import { offerOf } from './rules/offers.ts';
import type { OptionId } from './vocabulary.ts';

/** What the rule book says of one subject, apart from any case: sentences of rules and offers, with their sources. */
export interface Subject {
  readonly rules: readonly string[];
  readonly options?: readonly OptionId[];
}

/** The subjects of questions, each by the rules that answer it. */
export const SUBJECTS = {
  adt: {
    rules: [
      'adt.alert-do-not-stop',
      'adt.restore-castration',
      'adt.alert-borderline',
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
      'arpi.alert-cross-resistance',
      'enzalutamide.after-abiraterone',
      'abiraterone.after-enzalutamide',
      'enzalutamide.alert-same-class',
      'arpi.order',
    ],
  },
  cabazitaxel: {
    rules: [
      'cabazitaxel.alert-neutropenia',
      'cabazitaxel.alert-gcsf',
      'cabazitaxel.neutrophils',
      'cabazitaxel.bilirubin',
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
      'molecular.test-msi',
      'molecular.test-hrr',
      'molecular.germline',
      'molecular.clonal-haematopoiesis',
    ],
  },
  palliative: {
    rules: ['ecog.poor', 'palliative.alert', 'ecog.reversible-cause'],
    options: ['palliative_care'],
  },
  emerging_actinium: { rules: ['actinium.trial-only', 'actinium.alert'] },
  clinical_trial: { rules: ['trial.pathway'], options: ['clinical_trial'] },
  status_assessment: {
    rules: [
      'monitoring.criteria',
      'status.unconfirmed',
      'status.imaging-not-done',
      'status.too-early',
      'status.psma-discordance',
    ],
  },
  ecog_definition: { rules: ['ecog.scale', 'ecog.poor'] },
  radium223: {
    rules: ['radium.alert-fracture', 'radium.neutrophils', 'radium.alert-renal'],
    options: ['radium223'],
  },
} as const satisfies Record<string, Subject>;

export type SubjectId = keyof typeof SUBJECTS;

/** The sentences on a subject, in order. Throws if a subject names a rule that is not in the book. */
export function statementsOn(subject: SubjectId): readonly CitedStatement[] {
  const { rules, options = [] }: Subject = SUBJECTS[subject];
  return [...options.map(offerStatement), ...rules.map(ruleStatement)];
}

const offerStatement = (option: OptionId): CitedStatement => {
  const { say, source } = offerOf(option);
  return { statement: say, citations: [...new Set(source.map(({ cite }) => cite))] };
};

function ruleStatement(id: string): CitedStatement {
  const found = RULES.find((rule) => rule.id === id);
  if (found === undefined) throw new Error(`The rule book has no rule "${id}".`);
  return { statement: found.say, citations: [...new Set(found.source.map(({ cite }) => cite))] };
}
