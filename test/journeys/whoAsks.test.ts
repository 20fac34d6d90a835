import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/dialogs/index.ts';
import { AT, journey } from '../support/journey.ts';

describe('a patient who speaks in the first person', () => {
  for (const said of [
    'i am 72, had docetaxel, ecog 1, what next',
    'I’m 68 years old and on ADT, ECOG 1',
    'i feel weak, had 6 infusions',
    'i cannot walk',
    'I have bone pain and had docetaxel',
  ])
    journey(said, [
      [said, { says: ['If you are a health professional'], never: ['health professional’s case'] }],
      ['oncologist', { stage: 'scope', says: ['paste'] }],
    ]);
  for (const said of [
    'I have a 72 yo, had docetaxel, ecog 1, what next',
    'he says "I feel weak", ECOG 1, 6 infusions',
    'I cannot find the testosterone. ECOG 1',
    'I am seeing a 72 year old, ECOG 1',
    'I feel he is ECOG 2',
    'I am 90% sure he is ECOG 2',
  ])
    journey(`but not a professional: ${said}`, [
      [said, { says: ['health professional’s case'], never: ['If you are a health professional'] }],
    ]);
});

describe('a role that is told', () => {
  for (const said of ["I'm a doctor", 'I’m a doctor', "I'm the oncologist", 'I am his urologist'])
    journey(`is taken: ${said}`, [[said, { stage: 'scope', says: ['paste'], never: ['could not read'] }]]);
  journey('takes the place of another', [
    ['patient or family', { says: ['health professionals'] }],
    ["ignore that, I'm a doctor actually", { says: ['paste'], never: ['could not read'] }],
  ]);
  journey('is asked anew after a restart as patient or family', [
    ['patient or family', {}],
    ['restart', { stage: 'scope', says: ['Who is asking?'] }],
    ['oncologist', { stage: 'scope', says: ['red flag'] }],
  ]);
  journey('and the case before it is asked about once', [
    ['ECOG 1, 6 infusions', { findings: { ecog: 1 } }],
    ['this is about my father', { says: ['health professionals'] }],
    ['restart', { says: ['Yes or no?'] }],
    ['no', { says: ['health professionals'], findings: { ecog: 1 } }],
    ['restart', { says: ['Yes or no?'] }],
    ['yes', { says: ['Who is asking?'], lacks: ['ecog'] }],
    ['oncologist', { lacks: ['ecog'] }],
  ]);
});

describe('a relative who gives a value that is an emergency', () => {
  journey('is sent to the emergency route', [
    [
      "my dad's corrected calcium is 3.4",
      { says: ['emergency number'], never: ['oncology team that knows you'] },
    ],
  ]);
});

describe('an emergency in a group', () => {
  const inGroup = (text: string, saved: unknown) =>
    takeTurn({ kind: 'message', text, at: AT, setting: 'group' }, saved, {});

  it.each([
    ['he has cord compression', 'no red flags now'],
    ['he is septic', 'dealt with'],
    ['he is septic', 'not so'],
    ['BP 78/40', 'dealt with'],
    ['corrected calcium 3.4', 'the corrected calcium is 2.4'],
  ])('%s ends as we say it does: %s', (told, over) => {
    const urgent = inGroup(told, undefined).record;
    const { record, replies } = inGroup(over, urgent);
    expect(replies[0]?.text).toContain('Noted');
    expect(replies[0]?.text).toContain('one-to-one');
    expect(replies[0]?.data.assessment).toBeUndefined();
    expect(record).toMatchObject({ findings: {}, talk: { alarms: [] } });
  });

  it('goes on while one of two is left', () => {
    const urgent = inGroup('cord compression and sepsis', undefined).record;
    const { record } = inGroup('not cord compression', urgent);
    expect(record.findings).toMatchObject({ redFlags: ['sepsis'] });
  });

  it('is also told by a value', () => {
    expect(inGroup('corrected calcium 3.4', undefined).replies[0]?.data.assessment?.pathway).toBe('urgent');
  });

  it('opens no question of a case', () => {
    expect(inGroup('change ECOG', undefined).replies[0]?.text).toContain('one-to-one');
  });
});
