import { describe, expect, it } from 'vitest';
import type { Findings } from '../../src/engine/index.ts';
import { advance, type CaseRecord, newCase, restoreRecord } from '../../src/machine/index.ts';

const FINDINGS: Findings = {
  redFlags: [],
  pluvictoInfusions: 6,
  adt: 'continuing',
  testosterone: { value: 12, unit: 'ng/dL' },
  ecog: 1,
  prior: { docetaxel: true, cabazitaxel: false },
};
const CASE: CaseRecord = advance(newCase(), { type: 'LEARNED', findings: FINDINGS, isNote: true });

/** The case as a version with more findings, values and drugs than this one would have saved it. */
const savedWith = (findings: Record<string, unknown>): unknown =>
  JSON.parse(JSON.stringify({ ...CASE, findings: { ...CASE.findings, ...findings } }));

describe('a case saved by a version that knows more', () => {
  it.each([
    ['a finding', { newFinding: true }, {}, ['newFinding']],
    ['a value', { ecog: 'frail', imaging: 'mixed' }, { ecog: undefined }, ['ecog', 'imaging']],
    ['a drug', { prior: { ...FINDINGS.prior, newDrug: true } }, {}, ['newDrug']],
    ['a red flag beside one', { redFlags: ['sepsis', 'new'] }, { redFlags: ['sepsis'] }, ['redFlags']],
    ['the only red flag', { redFlags: ['new'] }, { redFlags: undefined }, ['redFlags']],
    ['a unit', { testosterone: { value: 1, unit: 'new' } }, { testosterone: undefined }, ['testosterone']],
  ])('keeps what is known here when %s is not, and names that', (_, more, changed, leftOut) => {
    const restored = restoreRecord(savedWith(more));
    const known = Object.entries({ ...CASE.findings, ...changed }).filter(([, value]) => value !== undefined);
    expect(restored).toMatchObject({ kind: 'outdated', leftOut });
    expect(restored).toHaveProperty('findings', Object.fromEntries(known));
  });

  it('leaves nothing out where only its version is another', () => {
    const saved = { ...(savedWith({}) as object), version: 99 };
    expect(restoreRecord(saved)).toMatchObject({ kind: 'outdated', findings: CASE.findings, leftOut: [] });
  });

  it('can’t be read where nothing of it is known', () => {
    expect(restoreRecord({ findings: { newFinding: 1 } })).toEqual({ kind: 'unreadable' });
    expect(restoreRecord({ findings: 'none' })).toEqual({ kind: 'unreadable' });
    expect(restoreRecord('none')).toEqual({ kind: 'unreadable' });
  });
});

describe('the steps of a case', () => {
  const confirmed = advance(CASE, { type: 'CONFIRMED' });
  const corrected = advance(confirmed, { type: 'LEARNED', findings: { ecog: 3 }, isNote: false });

  it('are taken back one at a time, each to its own pace', () => {
    const once = advance(corrected, { type: 'BACK' });
    expect(once).toMatchObject({ stage: confirmed.stage, pace: 'confirmed', findings: FINDINGS });
    const twice = advance(once, { type: 'BACK' });
    expect(twice).toMatchObject({ stage: 'read_back', pace: 'note', findings: FINDINGS });
    expect(advance(twice, { type: 'BACK' })).toEqual(newCase());
  });

  it('are no step where nothing changed', () => {
    const reopened = advance(confirmed, { type: 'READ_BACK' });
    expect(advance(reopened, { type: 'BACK' })).toEqual(newCase());
  });

  it('saved as findings alone, before they had a pace, are kept', () => {
    const saved = JSON.parse(JSON.stringify({ ...CASE, past: [{}, { ecog: 1 }] })) as unknown;
    expect(restoreRecord(saved)).toMatchObject({
      kind: 'current',
      record: { past: [{ findings: {} }, { findings: { ecog: 1 }, pace: 'guided' }] },
    });
  });
});
