import { names, type Row, says } from '../row.ts';

const DOB = ['dob'] as const;
const MRN = ['mrn'] as const;
const NAME = ['name'] as const;
const ADDRESS = ['address'] as const;

/** Identities with a label of their own, or in a shape that nothing else has, wherever they were issued. */
export const IDENTITIES_OF_THE_WORLD: readonly Row[] = [
  names('dob 010177, ECOG 1', DOB, { ecog: 1 }),
  names('dob 01011977', DOB),
  names('dob: jan 50', DOB),
  names('geboren am 7.7.1950', DOB),
  names('né le 01/01/1950', DOB),
  names('nacido el 01/01/1950', DOB),
  names('fecha de nacimiento 01/01/1950', DOB),
  names('born on the third of April 1951', DOB),
  names('personnummer 19500101-7774', MRN),
  names('RRN 500101-7774567', MRN),
  names('CPF 777.456.789-09', MRN),
  names('Aadhaar 7771 5678 9012', MRN),
  names('AHV 756.7774.5678.97', MRN),
  names('NIR 1 50 01 75 777 456 78', MRN),
  names('IHI 8003608166777503', MRN),
  names('codice fiscale ZZSMRA50A01H501U', MRN),
  names('ZZSMRA50A01H501U, ECOG 1', MRN, { ecog: 1 }),
  names('NHI ABC1235', MRN),
  names('DNI 12345678Z', MRN),
  names('pt id 5566', MRN),
  names('٩٤٣٤٧٦٥٩١٩', MRN),
  names('۹۴۳۴۷۶۵۹۱۹', MRN),
  names('९४३४७६५९१९', MRN),
  names('john [at] example [dot] com', ['email']),
  names('PO Box 123', ADDRESS),
  names('Hauptstraße 5, 10115 Berlin', ADDRESS),
  names('10 rue de la Paix 75002 Paris', ADDRESS),
  names('Initials ZZQ, ECOG 1', NAME, { ecog: 1 }),
  names('john zzsmith, 72, mCRPC, ECOG 1', NAME, { ecog: 1 }),
  names("Patient O'Zzbrien ECOG 1", NAME, { ecog: 1 }),
  names('patient Zzkim, ECOG 1', NAME, { ecog: 1 }),
  names('patient john smith has progressed', NAME, { diseaseStatus: 'progressed' }),
  names('this is about Zzpeter, ECOG 1', NAME, { ecog: 1 }),
  names('Zzhiroshi Tanaka 72 yo mCRPC ECOG 1', NAME, { age: 72, ecog: 1 }),
  names('Li Wei, 72M, ECOG 1', NAME, { age: 72, ecog: 1 }),
  names('Mr van der Berg has ECOG 1', NAME, { ecog: 1 }),
];

/** Colleagues, ages, dates of drugs and what describes the patient identify nobody. */
export const NO_IDENTITIES: readonly Row[] = [
  names('Dr Smith advised cabazitaxel, ECOG 1', [], { ecog: 1 }),
  names('Prof Sartor says 6 infusions', [], { pluvictoInfusions: 6 }),
  names('Dr Jane Doe asked about ECOG', []),
  names('@Dr Jane Doe summary', []),
  names('ask Dr. Brian Jones', []),
  names('72 year old, docetaxel 2021-2023, ECOG 1', [], { age: 72, prior: { docetaxel: true }, ecog: 1 }),
  names('patient ambulatory, ECOG 1', [], { ecog: 1 }),
  names('Patient Ambulatory, ECOG 1', [], { ecog: 1 }),
  names('pt bedbound, ecog 4', [], { ecog: 4 }),
  names('last Pluvicto 12/03/2024, docetaxel stopped 01.02.2022', [], { prior: { docetaxel: true } }),
  names('Pluvicto started on 7.7.2024', []),
  names('Gleason 4+5, AUC 5, GBq 7.4', []),
  names('ANC 1.9, platelets 150.000, Hb 10.5', [], { anc: 1.9, platelets: 150, haemoglobin: 10.5 }),
  says('ECOG ١', { ecog: 1 }),
];
