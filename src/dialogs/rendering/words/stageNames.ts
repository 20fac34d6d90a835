import { STAGES, type Stage } from '../../../machine/index.ts';

const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  scope: 'Scope and red flags',
  adt: 'ADT check',
  status: 'Disease status',
  ecog: 'Performance status',
  molecular: 'Molecular testing',
  sequencing: 'Prior treatments',
  read_back: 'Read-back',
  advice: 'Answer',
};

const ASKING: readonly Stage[] = STAGES.filter((stage) => stage !== 'read_back' && stage !== 'advice');

/** Where the assessment stands: "Step 3 of 6 · Disease status". */
export function stageLine(stage: Stage): string {
  const step = ASKING.indexOf(stage) + 1;
  return step === 0 ? STAGE_NAMES[stage] : `Step ${step} of ${ASKING.length} · ${STAGE_NAMES[stage]}`;
}
