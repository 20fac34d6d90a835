import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/dialogs/index.ts';
import { AT } from '../support/journey.ts';

const say = (text: string, saved: unknown) =>
  takeTurn({ kind: 'message', text, at: AT, setting: 'personal' }, saved, {});
const NOTE = '6 infusions of Pluvicto, ECOG 3, ADT continuing, testosterone 12 ng/dL, progressed on CT';
const stored = (record: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(record));

describe('a conversation that is taken up again', () => {
  it('goes on where it was', () => {
    const { record } = say('none', stored(say('oncologist', undefined).record));
    expect(say('6', stored(record)).record.findings).toEqual({ redFlags: [], pluvictoInfusions: 6 });
  });

  it('is read back, and not resumed at advice, when the rule book has changed', () => {
    const advised = say('yes', stored(say(NOTE, undefined).record)).record;
    expect(advised.stage).toBe('advice');
    const { record, replies } = say('continue', { ...stored(advised), ruleBookHash: 'another' });
    expect(record.stage).toBe('read_back');
    expect(record.findings).toEqual(advised.findings);
    expect(replies[0]?.text).toContain('has changed since');
  });

  it('keeps the findings of a record of another version', () => {
    const read = stored(say(NOTE, undefined).record);
    expect(say('yes', { ...read, version: 0 }).record.findings).toMatchObject({ ecog: 3 });
  });

  it('says so when the saved case can no longer be read, and begins anew', () => {
    const { record, replies } = say('hello', { findings: { ecog: 'broken' } });
    expect(record.findings).toEqual({});
    expect(replies[0]?.text).toContain('could not be read');
  });

  it('does not take a "yes" to an outdated read-back for the confirmation of the new one', () => {
    const read = stored(say(NOTE, undefined).record);
    const { record } = say('yes', { ...read, ruleBookHash: 'another' });
    expect(record.stage).toBe('read_back');
  });

  it('reads back a saved case whose stage has lost its question', () => {
    const asked = stored(say('none', stored(say('oncologist', undefined).record)).record);
    const { record } = say('continue', { ...asked, question: null });
    expect(record.stage).toBe('read_back');
  });
});
