import type { OptionId } from '../../../engine/index.ts';

/** Each option as it is named in an answer. */
export const OPTION_NAMES: Readonly<Record<OptionId, string>> = {
  continue_adt: 'Continue ADT',
  restart_adt: 'Restart ADT',
  cabazitaxel: 'Cabazitaxel + prednisone',
  docetaxel: 'Docetaxel + prednisone',
  docetaxel_rechallenge: 'Docetaxel rechallenge',
  abiraterone: 'Abiraterone + prednisone',
  enzalutamide: 'Enzalutamide',
  olaparib: 'Olaparib',
  rucaparib: 'Rucaparib',
  pembrolizumab: 'Pembrolizumab',
  radium223: 'Radium-223',
  platinum_chemotherapy: 'Platinum-based chemotherapy',
  surveillance: 'Surveillance',
  palliative_care: 'Palliative care',
  clinical_trial: 'Clinical trial',
  lu_psma_retreatment: 'Lu-PSMA re-treatment',
  actinium_225_psma: 'Actinium-225 PSMA',
};

/** The drug of an option in a running sentence: "cabazitaxel", without what is given with it. */
export const optionInSentence = (option: OptionId): string => lowerFirst(withoutPartner(option));

const withoutPartner = (option: OptionId): string => OPTION_NAMES[option].replace(' + prednisone', '');

/** Lower case at the start of a word that is not an abbreviation or a name with capitals inside. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][a-z ]/.test(text) && !text.startsWith('Lu-') ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
