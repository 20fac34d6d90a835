import { names, type Row } from '../row.ts';

/** Numbers by which someone can be reached, and numbers of papers. */
export const NUMBERS_AGAIN: readonly Row[] = [
  names('Call his wife on 07700 900456.', ['phone']),
  names('Phone his daughter on 07700 900789', ['phone']),
  names('reach his son on 020 7946 0123', ['phone']),
  names('Contact: wife, 07700 900111', ['phone']),
  names('Ring him on 07700900222', ['phone']),
  names('text the carer at 07700 900 333', ['phone']),
  names('wife 07700 900444', ['phone']),
  names('+44 7700 900555 is his number', ['phone']),
  names('PMID: 34161051', []),
  names('PubMed 34161051', []),
  names('see PMID 32078830 and PMID 34161051', []),
  names('PMC8446332', []),
  names('doi 10.1056/NEJMoa2107322', []),
  names('EudraCT 2017-004034-29', []),
  names('MRN 34161051', ['mrn']),
];
