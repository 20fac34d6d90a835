import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read } from '../../../src/dialogs/reading/index.ts';
import { FACTS } from './corpus/developing.ts';

const NOTE =
  'Mr Jones, 72M. ECOG 1. “PSA” 14 → 88, testosterone 0,9 nmol/L on Lupron; doce ×6, new liver mets.';

it('shows each finding with the words it was read from', () => {
  const words = new Map(read(NOTE).spans.map(({ finding, start, end }) => [finding, NOTE.slice(start, end)]));
  expect(Object.fromEntries(words)).toMatchObject({
    ecog: 'ECOG 1',
    testosterone: 'testosterone 0,9 nmol/L',
    adt: 'on Lupron',
    imaging: 'new liver mets',
    visceralMetastases: 'liver mets',
  });
});

it('gives every finding that it reads at least one place', () => {
  for (const { text, asked } of FACTS) {
    const reading = read(text, asked ? { asked } : {});
    const placed = new Set(reading.spans.map(({ finding }) => finding));
    expect([...placed].sort(), text).toEqual(Object.keys(reading.findings).sort());
  }
});

it('places lie within the text, in whatever script, accent or invisible sign it is written', () => {
  const piece = fc.oneof(
    fc.constantFrom(...FACTS.map(({ text }) => text)),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
      const text = pieces.join(' \u200b');
      const reading = read(text);
      expect(reading.text.length).toBe(text.length);
      for (const { start, end } of reading.spans) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

it('reads the same through accents, full width, curly quotes and zero-width signs', () => {
  const plain = read("hasn't had docetaxel, ECOG 1, testosterone 12 ng/dL").findings;
  expect(read('hasn’t had docetaxel, ＥＣＯＧ １, testo\u200bsterone 12 ng/dL').findings).toEqual(plain);
  expect(read('\u202bhasn‘t had docétaxel, ECOG\u00a01, testosterone 12\u2009ng/dL').findings).toEqual(plain);
});
