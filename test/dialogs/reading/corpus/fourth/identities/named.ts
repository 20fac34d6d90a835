import { names, type Row } from '../../row.ts';

const T = true;

/** A patient's identity among the findings; every one made up. */
export const NAMED: readonly Row[] = [
  names('Patient: John Smith, ECOG 1', ['name'], { ecog: 1 }),
  names('Mr David Jones, 6 infusions of Pluvicto', ['name'], { pluvictoInfusions: 6 }),
  names('Name: Robert Brown\nAge: 72', ['name'], { age: 72 }),
  names('MRN 00482913, ECOG 2', ['mrn'], { ecog: 2 }),
  names('NHS number 943 476 5919, had docetaxel', ['mrn'], { prior: { docetaxel: T } }),
  names('Hospital number: K748213', ['mrn']),
  names('DOB 12/03/1951, PS 1', ['dob'], { ecog: 1 }),
  names('Date of birth: 4 July 1949', ['dob']),
  names('call him on 07700 900123', ['phone']),
  names('phone: (555) 010-0199', ['phone']),
  names('reach the patient at jsmith49@example.com', ['email']),
  names('Address: 14 Church Road, Leeds LS1 4AB', ['address']),
];
