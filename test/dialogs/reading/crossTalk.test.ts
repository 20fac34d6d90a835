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

/** The same messages in every run: what is missed among them is a figure, and a figure must not depend on luck. */
const SAMPLE = { numRuns: 400, seed: 6 };
const MOST_MISSED = 0.01;

it.each(['. ', '; ', '\n'])('sentences kept apart by %j say together what each says alone', (between) => {
  const three = fc.array(fc.constantFrom(...SENTENCES), { minLength: 3, maxLength: 3 }).filter(disjoint);
  const judged = fc.sample(three, SAMPLE).flatMap((rows) => {
    const row: Row = { text: rows.map(({ text }) => text).join(between), findings: together(rows) };
    return verdicts(row).map(({ key, expected, actual }) => ({ text: row.text, key, expected, actual }));
  });
  const missed = judged.filter(({ expected, actual }) => expected !== undefined && actual === undefined);
  const wrong = judged.filter(({ expected, actual }) => actual !== undefined && actual !== expected);
  expect(wrong).toEqual([]);
  expect(missed.length / judged.length).toBeLessThan(MOST_MISSED);
});
