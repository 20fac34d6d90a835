import { DRUGS } from '../../../engine/index.ts';
import { DRUG_CLASSES } from './drugs.ts';
import { GENE_NAMES, ORIGINS } from './genes.ts';
import { OTHER_DRUGS } from './otherDrugs.ts';
import { wordSet } from './wordSet.ts';

/** As written and as tokens carry them. */
const list = (words: string): readonly string[] => [...wordSet(words.replaceAll('|', ' '))];

/** Groups of canonical words that patterns name in angle brackets: `<viscus> mets`. */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  drug: DRUGS,
  drugClass: Object.keys(DRUG_CLASSES),
  otherDrug: Object.keys(OTHER_DRUGS),
  gene: Object.keys(GENE_NAMES),
  origin: Object.keys(ORIGINS),
  exposed: list('received|had|given|got|taken|took|gave|used|tried|gotten|administered|started'),
  course: list('cycles|infusions|treatments|doses|rounds|round|administrations'),
  /** Between a measurement's name and its number. */
  is: list(
    'is|are|was|were|should|rising|falling|declining|be|had|have|became|goes|of|at|equals|colon|dash|now|currently|today|remains|remained|remain|about|approximately|approx|around|score|scored|count|value|level|levels|status|grade|graded|result|reads|reading|still|only|lparen|rparen|just|being|been|has|to|recently|latest|last|most|recent|recorded|estimated|assessed|as|stands|this|week|morning|on|date|measured|came|back|the|a|his|roughly|circa|repeat|checked|sitting|hovering|running|normal|low|high|documented|reported|class|good|poor|i|would|say|said|put|him|functional|echo|between|previous|initially|originally|baseline|and|clinic|in|maintained|ongoing|stable|calculated|calc|via|by|using|then|repeatedly|consistently|visit|blood|bloods|yesterday|serum|plasma|it|he|star|quote|category|preserved|reduced|impaired|unfortunately|overall|me|us|scale|rated|at_least',
  ),
  viscus: list(
    'liver|lung|adrenal|adrenals|peritoneal|peritoneum|pleural|pleura|visceral|splenic|spleen|renal|kidney|pancreas|pancreatic|omental|hepatobiliary|lungs|pleuropulmonary|peritoneal_disease',
  ),
  boneSite: list('bone|spine'),
  lump: list(
    'mets|lesions|disease|involvement|spread|deposit|implants|carcinomatosis|nodule|recurrence|progression|relapse|lesions|metastasis',
  ),
  scan: list('ct|bone_scan|imaging|psma_pet|fdg|mri'),
  limb: list('leg|legs|arm|arms|limb|limbs|foot|feet|hand|hands|knees|thighs|lower_limb|lower_limbs'),
  kin: list(
    'brother|brothers|father|mother|sister|sisters|uncle|uncles|cousin|cousins|aunt|aunts|grandfather|grandmother|son|sons|daughter|daughters|dad|mum|mom|sibling|siblings|nephew|niece|parent|parents|relative|relatives|grandparent|twin|paternal|maternal|grandad|granddad|stepfather|half_brother',
  ),
  unit: list(
    'ng/dl|nmol/l|ng/ml|ug/l|pmol/l|pg/ml|x10^9/l|/mm3|g/dl|g/l|mmol/l|mg/dl|umol/l|ml/min|l/min|ml/s|mut/mb',
  ),
  /** Names of measurements: where one begins, what was said before it ends. */
  measure: list(
    'ecog|karnofsky|psa|testosterone|anc|platelets|haemoglobin|bilirubin|ast|alt|alp|creatinine_clearance|egfr|creatinine|potassium|calcium|lvef|nyha|child_pugh|tmb|msi|mmr|mss|msi_high|genes',
  ),
  symptom: list(
    'fever|fevers|febrile|rigors|chills|weakness|numbness|bleeding|bleed|incontinence|retention|headache|headaches|vomiting|nausea|confusion|breathlessness|dyspnoea|dyspnea|seizure|seizures|fracture|fractures|haematuria|haemoptysis|haematemesis|melaena|infection|sepsis|cough|pain|neurology|paraesthesia|swelling|sob|weight|fatigue|diarrhoea|constipation|falls|fits|bruising|jaundice|syncope|collapse|cord_compression|sweats|back_pain|chest_pain|clots|dvt|pulmonary_embolism|febrile_neutropenia|disturbance|dysfunction|sphincter|bladder|bowel|urinary|sensory|symptoms|gait|tingling|diplopia|drowsiness|nosebleed|epistaxis|haemorrhage|hemorrhage|loss|deficit|deficits|compression|difficulty|change|changes|legs|leg|neurological',
  ),
  /** Emergencies that have a name. */
  emergency: list(
    'cord_compression|sepsis|febrile_neutropenia|hypercalcaemia|hypercalcemia|pulmonary_embolism|bleeding|haematuria|hydronephrosis|seizure|seizures|fracture|fractures|retention|obstruction',
  ),
  illness: list('epilepsy|autoimmune_disease|transplant|seizure|seizures|colitis|lupus|crohns|psoriasis'),
  optionWord: list('trial|palliative_care|hormones'),
};

const CLASSES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const byWord = new Map<string, string[]>();
  for (const [name, words] of Object.entries(CLASSES)) {
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  return byWord;
})();

/** The words of a class. Throws where there is no such class. */
export function classWords(name: string): readonly string[] {
  const words = CLASSES[name];
  if (!words) throw new Error(`There is no class of words called "${name}".`);
  return words;
}

const NONE: readonly string[] = [];

/** The classes that a canonical word belongs to. */
export const classesOf = (word: string): readonly string[] => CLASSES_OF.get(word) ?? NONE;

/** Whether a canonical word belongs to one of the classes. Throws where there is no such class. */
export function inClass(...names: readonly string[]): (word: string) => boolean {
  const words: ReadonlySet<string> = new Set(names.flatMap(classWords));
  return (word) => words.has(word);
}
