import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Findings } from '../../../src/engine/index.ts';
import { FACTS, MORE_FACTS, TRAPS } from './corpus/developing.ts';
import type { Row } from './corpus/row.ts';
import { verdicts } from './corpus/score.ts';

/** One plain sentence each: no question, no trouble, nothing that speaks to the whole message. */
const isSentence = (row: Row): boolean =>
  !row.asked &&
  !row.conflicts &&
  !row.invalid &&
  row.text.length < 140 &&
  !/[?\n.;]|what if|suppose|^(?:plan|options|fh)\b/i.test(row.text);

/** Findings that are judged together with others, or summed up over a message. */
const JUDGED_TOGETHER = ['imaging', 'diseaseStatus', 'redFlags', 'ecog', 'karnofsky'];

const SENTENCES = [...FACTS, ...MORE_FACTS, ...TRAPS].filter(isSentence);

const keys = ({ findings }: Row): readonly string[] =>
  Object.keys(findings).flatMap((key) =>
    JUDGED_TOGETHER.includes(key)
      ? ['together']
      : key === 'prior'
        ? Object.keys(findings.prior ?? {})
        : [key],
  );

function together(rows: readonly Row[]): Findings {
  const all: Record<string, unknown> = {};
  const prior: Record<string, unknown> = {};
  for (const { findings } of rows) {
    Object.assign(all, findings);
    Object.assign(prior, findings.prior);
  }
  return Object.keys(prior).length > 0 ? { ...all, prior } : all;
}

const disjoint = (rows: readonly Row[]): boolean => {
  const all = rows.flatMap(keys);
  return new Set(all).size === all.length;
};

it.each(['. ', '; ', '\n'])('sentences kept apart by %j say together what each says alone', (between) => {
  const three = fc.array(fc.constantFrom(...SENTENCES), { minLength: 3, maxLength: 3 }).filter(disjoint);
  fc.assert(
    fc.property(three, (rows) => {
      const row: Row = { text: rows.map(({ text }) => text).join(between), findings: together(rows) };
      expect(verdicts(row).filter(({ expected, actual }) => expected !== actual)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
