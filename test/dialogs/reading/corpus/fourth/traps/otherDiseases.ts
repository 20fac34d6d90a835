import { type Row, trap } from '../../row.ts';

const T = true;

/** The same words of another disease, drug, organ or time. */
export const OTHER_DISEASES: readonly Row[] = [
  trap('COPD is stable'),
  trap('Diabetic retinopathy has progressed'),
  trap('Rising creatinine'),
  trap('His glaucoma is stable'),
  trap('Dementia, slowly progressing'),
  trap('Stopped smoking in 2010'),
  trap('Statin stopped because of muscle pain'),
  trap('Enzalutamide stopped because of fatigue', { prior: { enzalutamide: T } }),
  trap('Six cycles of docetaxel were given', { prior: { docetaxel: T } }),
  trap('He has had 6 units of blood'),
  trap('Gleason 4+5, stage T3b N1 M1'),
  trap('Weight 6 kg down'),
  trap('Hepatitis B negative, HIV negative'),
  trap('Urine culture positive'),
  trap('COVID swab negative'),
  trap('Troponin negative'),
  trap('Benign liver cyst on ultrasound'),
  trap('Blood pressure 142/85, pulse 72, saturation 97%'),
  trap('Six weeks of physiotherapy after his knee replacement'),
  trap('Hearing loss grade 2'),
];
