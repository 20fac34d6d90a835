import { names, type Row } from '../../row.ts';

const T = true;
const F = false;

/** Who the patient is, alone or in the middle of what he has. Invented people, reserved numbers. */
export const IDENTITIES: readonly Row[] = [
  names('Mr Whitfield has ECOG 1', ['name'], { ecog: 1 }),
  names('Mr. Thomas Okafor, PS 2, castrate', ['name'], { ecog: 2, testosteroneCastrate: T }),
  names('Patient: Robert Hale\nECOG: 1', ['name'], { ecog: 1 }),
  names('Re: Mr Alan Pritchard, progressed on CT', ['name'], {
    diseaseStatus: 'progressed',
    imaging: 'progression',
  }),
  names('Name: Giovanni Ferrante. Prior docetaxel.', ['name'], { prior: { docetaxel: T } }),
  names('Surname: Lindqvist', ['name']),
  names('the patient is called Peter Novak, on Zoladex', ['name'], { adt: 'continuing' }),
  names('my patient, Mr José Álvarez, never had cabazitaxel', ['name'], { prior: { cabazitaxel: F } }),
  names('MRN: 7741923, Lu x6', ['mrn'], { pluvictoInfusions: 6 }),
  names('MRN#5520184 KPS 80', ['mrn'], { karnofsky: 80 }),
  names('NHS no. 9434765919, ECOG 0', ['mrn'], { ecog: 0 }),
  names('hospital number K482913, MSS', ['mrn'], { msi: 'mss_or_pmmr' }),
  names('medical record number 3390021', ['mrn']),
  names('DOB 12/03/1951, HRR negative', ['dob'], { hrr: 'negative' }),
  names('date of birth 4 July 1948', ['dob']),
  names('born 1950-11-02, ECOG 1', ['dob'], { ecog: 1 }),
  names('d.o.b. 23.06.1947', ['dob']),
  names('call his wife on 07700 900456', ['phone']),
  names('tel +44 7700 900123, PS 1', ['phone'], { ecog: 1 }),
  names('Phone: (202) 555-0142', ['phone']),
  names('mobile 07700900789, still on Prostap', ['phone'], { adt: 'continuing' }),
  names('email him at r.hale@example.com', ['email']),
  names('p.novak72@example.net, dMMR', ['email'], { msi: 'msi_high_or_dmmr' }),
  names('lives at 27 Orchard Road, Bristol BS4 2QT', ['address']),
  names('Address: 1420 Maple Street, Springfield, IL 62704. ECOG 2.', ['address'], { ecog: 2 }),
  names('home address 8 Mill Lane, York YO1 7HH', ['address']),
  names('Mr Whitfield, MRN 00482913, DOB 12/03/1951: Pluvicto x6', ['name', 'mrn', 'dob'], {
    pluvictoInfusions: 6,
  }),
  names('Patient name: Robert Hale, phone 07700 900123', ['name', 'phone']),
  names('NHS 943 476 5919, email r.hale@example.com', ['mrn', 'email']),
  names('DOB: 02/11/1950. MRN: 118204. T 12 ng/dL, ECOG 1.', ['dob', 'mrn'], {
    testosterone: { value: 12, unit: 'ng/dL' },
    ecog: 1,
  }),
];

/** Dates, doses, hospitals, eponyms and trials that look like an identity and are none. */
export const LOOK_ALIKES: readonly Row[] = [
  names('docetaxel 03/2021–09/2021', [], { prior: { docetaxel: T } }),
  names('Zoladex given 12/03/2026, ongoing', [], { adt: 'continuing' }),
  names('last seen 04/07/2026, ECOG 1', [], { ecog: 1 }),
  names('CT 2026-10-12: new lesions', [], { imaging: 'progression' }),
  names('orchiectomy 02/11/2015', [], { adt: 'orchiectomy' }),
  names('78-year-old, PS 1', [], { age: 78, ecog: 1 }),
  names('age 69', [], { age: 69 }),
  names('had cabazitaxel 20 mg/m2 x5', [], { prior: { cabazitaxel: T } }),
  names('Pluvicto 7.4 GBq x6', [], { pluvictoInfusions: 6 }),
  names('had abiraterone 1000 mg daily', [], { prior: { abiraterone: T } }),
  names('treated at St Thomas’ Hospital, ECOG 1', [], { ecog: 1 }),
  names('referred from the Royal Marsden', []),
  names('second opinion from Mount Sinai, MSS', [], { msi: 'mss_or_pmmr' }),
  names('Child-Pugh B cirrhosis', [], { childPugh: 'B' }),
  names('Karnofsky 70', [], { karnofsky: 70 }),
  names('Gleason 4+5', []),
  names('Cockcroft-Gault 55 mL/min', [], { creatinineClearance: 55 }),
  names('Paget disease of bone', []),
  names('Charlson index 3', []),
  names('VISION, TheraP and SPLASH', []),
  names('KEYNOTE-158', []),
  names('platelets 95,000/mm3', [], { platelets: 95 }),
  names('NCT03511664', []),
  names('Lutathera is a different drug', []),
  names('PSA 1048 ng/mL', [], { psa: { series: [{ value: 1048 }] } }),
];
