import { expect, test } from 'vitest';
import { drugName } from '../../../src/dialogs/rendering/words/findingNames.ts';
import {
  lowerFirst,
  OPTION_NAMES,
  optionInSentence,
} from '../../../src/dialogs/rendering/words/optionNames.ts';
import { drugLabel } from '../../../src/engine/facts/catalogue.ts';
import { OFFERS } from '../../../src/engine/rules/offers.ts';
import { DRUGS, OPTIONS } from '../../../src/engine/vocabulary.ts';

test('options are named as the rules name them', () => {
  for (const option of OPTIONS) expect(OPTION_NAMES[option]).toBe(OFFERS[option].name);
});

test('drugs are named as the rules name them', () => {
  for (const drug of DRUGS) expect(drugName(drug)).toBe(drugLabel(drug));
});

test('in a sentence a name loses its capital, an abbreviation does not', () => {
  expect(optionInSentence('cabazitaxel')).toBe('cabazitaxel');
  expect(optionInSentence('lu_psma_retreatment')).toBe('Lu-PSMA re-treatment');
  expect(lowerFirst('MSI-H/dMMR puts it first')).toBe('MSI-H/dMMR puts it first');
  expect(lowerFirst('A pathogenic alteration')).toBe('a pathogenic alteration');
});
