import { describe, expect, it } from 'vitest';
import { type DialogSettings, takeTurn } from '../../src/dialogs/index.ts';
import { AT } from '../support/journey.ts';

const inGroup = (text: string, settings: DialogSettings = {}) =>
  takeTurn({ kind: 'message', text, at: AT, setting: 'group' }, undefined, settings);

describe('a group chat', () => {
  it('takes no case, and says where cases are entered', () => {
    const { record, replies } = inGroup('6 infusions, ECOG 1, progressed');
    expect(record.findings).toEqual({});
    expect(replies.map(({ text }) => text).join()).toContain('one-to-one');
  });

  it('takes a case where a setting allows it', () => {
    expect(inGroup('6 infusions, ECOG 1, progressed', { casesInGroups: true }).record.findings).toMatchObject(
      { ecog: 1 },
    );
  });

  it('answers an emergency all the same', () => {
    expect(inGroup('new leg weakness and urinary retention').record.stage).toBe('advice');
  });
});
