import { DISEASE } from './disease.ts';
import { DRUG_CLASSES, DRUG_NAMES, HORMONE_NAMES, LUTETIUM_NAMES } from './drugs.ts';
import { GENE_NAMES, ORIGINS } from './genes.ts';
import { MEASURES } from './measures.ts';
import { OTHER_DRUGS } from './otherDrugs.ts';
import { WORDS } from './words.ts';

/** Every canonical word with its spellings, `|` between them. */
export const VARIANTS: Readonly<Record<string, string>> = {
  ...WORDS,
  ...MEASURES,
  ...DISEASE,
  ...DRUG_NAMES,
  ...Object.fromEntries(Object.entries(DRUG_CLASSES).map(([name, { names }]) => [name, names])),
  lutetium: LUTETIUM_NAMES,
  hormones: HORMONE_NAMES,
  ...GENE_NAMES,
  ...ORIGINS,
  ...OTHER_DRUGS,
};

/**
 * Spellings worth recognising when misspelt: names of drugs and the long words that carry a finding. Short ones and everyday
 * verbs are left out: a slip there more often makes another word than a misspelling.
 */
export const FORGIVEN: readonly string[] = [
  ...[...Object.values(DRUG_NAMES), ...Object.values(OTHER_DRUGS)].flatMap((spellings) =>
    spellings.split('|').slice(0, 2),
  ),
  ...'zytiga yonsa xtandi erleada nubeqa lynparza rubraca talzenna zejula akeega xofigo provenge keytruda jevtana taxotere'.split(
    ' ',
  ),
  ...'pluvicto lutetium radioligand leuprolide leuprorelin goserelin zoladex triptorelin degarelix firmagon relugolix orgovyx eligard prostap lupron'.split(
    ' ',
  ),
  ...'chemotherapy immunotherapy taxane taxanes testosterone karnofsky neutrophils platelets haemoglobin hemoglobin bilirubin potassium creatinine neuropathy'.split(
    ' ',
  ),
  ...'metastases metastasis metastatic visceral castrate orchiectomy orchidectomy progressed progression progressing infusions negative germline mutation'.split(
    ' ',
  ),
  ...'neuroendocrine adenocarcinoma hypersensitivity microsatellite continuing discontinued oligoprogression polysorbate anaphylaxis'.split(
    ' ',
  ),
].filter((spelling) => !spelling.includes(' '));

/** The words of emergencies, of other illnesses and of refusals: one slip is forgiven in each, because a second makes another word of too many. */
export const FORGIVEN_ONCE: readonly string[] = (
  'seizure seizures convulsion convulsions retention compression hypercalcaemia hypercalcemia neutropenia haemorrhage' +
  ' hemorrhage fracture fractures pathological pathologic embolism embolus pulmonary sepsis septic collapsed unconscious' +
  ' unresponsive paralysed incontinent weakness numbness bleeding papilloedema papilledema intracranial haematuria hematuria' +
  ' haemoptysis haematemesis confusion confused suicidal suicide overdose overdosed breathing hydronephrosis anaphylaxis' +
  ' rheumatoid arthritis ulcerative colitis psoriasis myasthenia sarcoidosis autoimmune epilepsy history transplant' +
  ' declines declined declining refuses refused contraindicated palliative performance responding'
).split(' ');
