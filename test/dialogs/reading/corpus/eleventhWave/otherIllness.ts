import { type Row, says, trap } from '../row.ts';

/** Another illness that progresses, or a disease that only sounds like an overall status. */
export const OTHER_ILLNESS_PROGRESSING: readonly Row[] = [
  trap('Dementia, progressing slowly'),
  trap('Dementia, slowly progressive'),
  trap('COPD, slowly progressing'),
  trap('Cataract, progressing'),
  trap('Neuropathy, slowly progressing'),
  trap('CKD, steadily progressing'),
  trap('renal failure, progressing'),
  trap("Parkinson's disease, gradually progressing"),
  trap('Heart failure, progressing despite diuretics'),
  trap('Glaucoma: slowly progressing'),
  trap('macular degeneration, progressing'),
  trap('Renal impairment progressing slowly.'),
  trap('His hearing loss is progressing.'),
  trap('Known COPD, progressed since last winter'),
  trap('Osteoarthritis of the knee, progressing'),
  says('Dementia stable, cancer progressing', { diseaseStatus: 'progressed' }),
  says('COPD stable. Disease slowly progressing.', { diseaseStatus: 'progressed' }),
];

/** A bare word for the overall status. */
export const BARE_STATUS: readonly Row[] = [
  says('responding', { diseaseStatus: 'responding' }),
  says('Responding.', { diseaseStatus: 'responding' }),
  says('doing well, responding', { diseaseStatus: 'responding' }),
  says('ECOG 1, responding.', { ecog: 1, diseaseStatus: 'responding' }),
  says('Feels great, responding nicely.', { diseaseStatus: 'responding' }),
  says('6 Pluvicto, responding', { pluvictoInfusions: 6, diseaseStatus: 'responding' }),
  says('He is well. Responding. ECOG 0.', { diseaseStatus: 'responding', ecog: 0 }),
  trap('Not responding to calls.'),
  trap('slow in responding to emails'),
  trap('responding to antibiotics'),
  trap('wound responding'),
  trap('UTI, responding'),
  trap('pain responding to paracetamol'),
  trap('Thanks for responding.'),
  trap('Pneumonia, responding to treatment'),
];
