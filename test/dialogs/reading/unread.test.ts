import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../../src/dialogs/index.ts';
import { read } from '../../../src/dialogs/reading/index.ts';
import { AT } from '../../support/journey.ts';

const SEED = 4;
const unread = (text: string): readonly string[] => {
  const reading = read(text);
  return reading.unread.map(({ start, end }) => reading.text.slice(start, end));
};

describe('what of a note was not read', () => {
  it('is named, in its own words', () => {
    expect(
      unread('6 infusions of Pluvicto, ECOG 1, walks his dog daily. Creatinine 90; ADT continuing.'),
    ).toEqual(['walks his dog daily', 'Creatinine 90']);
  });

  it('includes what is only planned, because it was not taken either', () => {
    expect(unread('ECOG 1, ADT continuing, considering cabazitaxel')).toEqual(['considering cabazitaxel']);
  });

  it.each([
    ['ECOG 1, eGFR 68', 'eGFR 68'],
    ['ECOG 1, bili 9', 'bili 9'],
    ['ECOG 1, WBC 3', 'WBC 3'],
    ['ECOG 1, bedbound', 'bedbound'],
    ['ECOG 1, BRCA neg', 'BRCA neg'],
    ['ECOG 1, CT stable apart from one new nodule', 'CT stable apart from one new nodule'],
    ['ECOG 1, bone scan one new focus', 'bone scan one new focus'],
    ['ECOG 1, C6 Pluvicto due in December', 'C6 Pluvicto due in December'],
  ])('is every clause with a number or a clinical word that gave nothing: %s', (text, said) => {
    expect(unread(text)).toEqual([said]);
  });

  it.each([
    'ECOG 1, ADT continuing, testosterone 12 ng/dL, MSS, HRR negative',
    'Prior docetaxel, no abiraterone, apalutamide or darolutamide.',
    '68 year old man with metastatic castration-resistant prostate cancer, ECOG 1. What next?',
    'Hello, thank you.',
  ])('is nothing of a note that was read whole, of background and of questions: %s', (text) => {
    expect(unread(text)).toEqual([]);
  });

  it('never shows an identity', () => {
    expect(unread('Mr John Smith, NHS 943 476 5919, ECOG 1, ADT continuing').join(' ')).not.toMatch(
      /Smith|943/,
    );
  });

  it('is said in the read-back, before anything is used', () => {
    const text = '6 infusions of Pluvicto, ECOG 1, ADT continuing, progressed on CT, walks his dog daily';
    const { replies } = takeTurn({ kind: 'message', text, at: AT, setting: 'personal' }, undefined, {});
    expect(replies[0]?.text).toContain('Not read, so not used: “walks his dog daily”.');
  });

  it('lies within the text and overlaps nothing that was taken, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { spans, unread: open, text: masked } = read(text);
        for (const { start, end } of open) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(masked.length);
          for (const span of spans) expect(span.start < end && start < span.end).toBe(false);
        }
      }),
      { numRuns: 400, seed: SEED },
    );
  });
});
