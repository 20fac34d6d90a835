/** What no code can tell: written here, shown as it is. */
export interface StatedAttributes {
  readonly product: string;
  readonly intendedUse: string;
  /** What it is in a decision: informs, never replaces. */
  readonly role: string;
  readonly output: string;
  readonly users: readonly string[];
  readonly population: readonly string[];
  readonly notFor: readonly string[];
  readonly logic: readonly string[];
  readonly basis: readonly string[];
  readonly developer: string;
  readonly funding: string;
  readonly dates: { readonly evidenceBuilt: string; readonly said: readonly string[] };
  readonly limits: readonly string[];
}

export const STATED: StatedAttributes = {
  product: 'After Six',
  intendedUse:
    'To set out, with sources, what may come next for a patient with metastatic castration-resistant prostate cancer who has completed six infusions of Pluvicto (lutetium-177 vipivotide tetraxetan).',
  role: 'Informs. It supplements the judgement of a health professional and replaces none of it; nothing is ordered, prescribed or written into a chart.',
  output:
    'A recommendation with its reasons: one pathway, options with their standing and rank, alerts, what is missing and what would change the answer. Not a prediction: no outcome is estimated for a patient.',
  users: [
    'Oncologists and other physicians',
    'Nurses and pharmacists',
    'Trainees in their care teams',
    'Not patients and not their families: they get a fixed reply, and no answer',
  ],
  population: [
    'Adults with metastatic castration-resistant prostate cancer',
    'Six infusions of Pluvicto completed; any other number is answered as out of scope',
  ],
  notFor: [
    'Emergencies: a red flag is named and sent to the local emergency route, and nothing is ranked',
    'Doses, prescriptions, and the prognosis of a patient',
    'Combinations with a PARP inhibitor, steroid withdrawal and radiation protection',
    'Countries whose labels differ: labels are US labels',
  ],
  logic: [
    'Fixed rules, written as data; no language model, no training data, no statistics learnt from patients.',
    'Three-valued: a condition holds, fails or is unknown, and unknown is never read as no.',
    'A fixed order of twelve pathways: the first that applies is the answer’s. Each option’s standing comes from the rules that name it, its rank from fixed tiers.',
    'Guardrails written apart from the rules look at each answer; one that breaks any is withheld.',
    'The same findings under the same rule book, day and review status give the same bytes.',
  ],
  basis: [
    'The article “What are the next steps in managing metastatic castration-resistant prostate cancer after completing 6 infusions of Pluvicto?” is implemented whole; where it and its sources differ, the register of the rule book says what is followed.',
    'Each sentence of an answer names its sources. All rules and sources, each with its confidence and review-by date, stand in the rule book: /rulebook of a server, docs/rule-book.md of the repository.',
  ],
  developer: 'No named developer is stated in this version.',
  funding:
    'No funding is stated in this version. Who funded the article, the trials and the guidelines is not held as data, and no rule reads it.',
  dates: {
    evidenceBuilt: '2026-11-23',
    said: [
      'Past a source’s day, what rests on it is provisional at most, and the answer says so.',
      'Years of publication are not held as data: they stand in the sources themselves.',
    ],
  },
  limits: [
    'The review status stands on each answer. Until a named clinician has signed, the rules are not clinically reviewed.',
    'Not evaluated with patients: there is no study of its effect on care.',
    'It knows only what it is told, and cannot examine, order or read a chart.',
    'Figures are those of trial populations, named beside each; they are nobody’s prognosis.',
    'Not everything a clinician weighs is formalised: each rule of the rule book names what is left to judgement.',
  ],
};
