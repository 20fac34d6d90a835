import { expect, it } from 'vitest';
import { affirms } from '../../../src/dialogs/reading/index.ts';

it.each(
  'yes|y|Yep|correct|That’s right|confirm|Confirmed.|looks good|ok|OK!|go ahead|yes please|all correct|yes, that is correct|no changes|✅'.split(
    '|',
  ),
)('"%s" confirms a read-back', (text) => {
  expect(affirms(text)).toBe('yes');
});

it.each('no|Nope|wrong|not right|no, that is wrong|that’s not correct|incorrect|n'.split('|'))(
  '"%s" rejects it',
  (text) => {
    expect(affirms(text)).toBe('no');
  },
);

it.each([
  'so what next?',
  'yes but ECOG is 2',
  'no prior docetaxel',
  'ok, and the PSA is 12',
  'yesterday',
  'not sure',
  'is that right?',
  'looks good except the PSA',
  'correct the ECOG to 2',
  '',
  'yes '.repeat(200),
])('"%s" is neither', (text) => {
  expect(affirms(text)).toBeUndefined();
});
