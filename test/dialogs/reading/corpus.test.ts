import { describe, expect, it } from 'vitest';
import * as developing from './corpus/developing.ts';
import { HELD_OUT_FACTS, HELD_OUT_INTENTS, HELD_OUT_TRAPS } from './corpus/heldOut.ts';
import type { Row } from './corpus/row.ts';
import { readRow, verdicts } from './corpus/score.ts';

const { INTENTS, MORE_TRAPS, SEVENTH_WAVE_TRAPS, TRAPS, ...facts } = developing;

const titled = (row: Row): [string, Row] => [`${row.asked ? `${row.asked}? ` : ''}${row.text}`, row];

const exactly = (rows: readonly Row[]): void => {
  it.each(rows.map(titled))('%s', (_title, row) => {
    const reading = readRow(row);
    const wrong = verdicts(row, reading).filter(({ expected, actual }) => expected !== actual);
    expect(wrong.map(({ key, expected, actual }) => ({ key, expected, actual }))).toEqual([]);
    if (row.intent) expect(reading.intent).toBe(row.intent);
    if (row.topic) expect(reading.topic).toBe(row.topic);
    if (row.identifiers) expect([...reading.identifiers].sort()).toEqual([...row.identifiers].sort());
  });
};

describe('everything said is read, and nothing else, of', () => {
  exactly([...Object.values(facts).flat(), ...HELD_OUT_FACTS]);
});

describe('what only sounds like a finding is none, as in', () => {
  exactly([...TRAPS, ...MORE_TRAPS, ...SEVENTH_WAVE_TRAPS, ...HELD_OUT_TRAPS]);
});

describe('what is wanted, asked and identified is seen in', () => {
  exactly([...INTENTS, ...HELD_OUT_INTENTS]);
});
