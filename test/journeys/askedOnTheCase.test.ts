import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/dialogs/index.ts';
import { AT, journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  '72M, 6 Pluvicto done, PD on CT with liver mets, ECOG 1, ADT continuing, T 12 ng/dL, docetaxel and enzalutamide before, no cabazitaxel, no abiraterone, no apalutamide, no darolutamide. MSS, HRR negative, ANC 2.4. On warfarin. no red flags';
const ADVISED: readonly TurnRow[] = [
  [NOTE, { stage: 'read_back' }],
  ['yes', { stage: 'advice', pathway: 'chemotherapy' }],
];

describe('after the answer, a question is answered with what this case says of it first', () => {
  for (const [asked, first] of [
    ['radium?', 'In this case: Radium-223: '],
    ['what about carboplatin', 'In this case: Platinum-based chemotherapy: '],
    ['can we give olaparib without a mutation', 'In this case: Olaparib: '],
    ['should I stop the zoladex', 'In this case: Continue ADT: '],
    ['when should I stop cabazitaxel', 'In this case: Cabazitaxel + prednisone: '],
  ] as const)
    journey(asked, [...ADVISED, [asked, { stage: 'advice', says: [first, '[1]'] }]]);

  journey('and not with what the rule book says of other drugs', [
    ...ADVISED,
    ['what about carboplatin', { never: ['G-CSF'] }],
  ]);
});

describe('of a subject, the sentence that speaks of what is asked stands first', () => {
  for (const [asked, first] of [
    ['does he need G-CSF?', 'primary G-CSF'],
    ['are there interactions with cabazitaxel', 'CYP3A interactions'],
  ] as const)
    it(asked, () => {
      const { replies } = takeTurn(
        { kind: 'message', text: asked, at: AT, setting: 'personal' },
        undefined,
        {},
      );
      const text = replies[0]?.text ?? '';
      expect(text).toContain(first);
      expect(text.indexOf(first)).toBeLessThan(text.indexOf('neutropenic deaths'));
    });
});

describe('before the answer nothing is said of the case', () => {
  journey('radium?', [['radium?', { says: ['Sources:'], never: ['In this case'] }]]);
});

describe('what the rules do not hold is said in words that fit the question', () => {
  for (const [asked, said] of [
    ['covered by NICE?', 'Funding and national approvals'],
    ['is it CDF funded?', 'Funding and national approvals'],
    ['what is his prognosis?', 'I give no prognosis'],
    ['what dose of cabazitaxel', 'no doses'],
    ['why not paracetamol', 'none of the options'],
  ] as const)
    journey(asked, [...ADVISED, [asked, { stage: 'advice', says: [said] }]]);
});
