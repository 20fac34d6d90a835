import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/dialogs/index.ts';
import { DRUGS, FINDING_KEYS, FINDINGS, type FindingKey } from '../../src/engine/index.ts';
import { AT, journey, type TurnRow } from '../support/journey.ts';

const NOTE =
  'Completed 6 infusions of Pluvicto. Progressed on CT. ECOG 1. ADT continuing, testosterone 12 ng/dL. MSS. HRR negative. Prior docetaxel. No prior cabazitaxel. Prior enzalutamide. No abiraterone, no apalutamide, no darolutamide.';
const NOTED: readonly TurnRow[] = [[NOTE, { stage: 'read_back' }]];
const ADVISED: readonly TurnRow[] = [...NOTED, ['yes', { stage: 'advice' }]];

const say = (text: string, saved: unknown) =>
  takeTurn({ kind: 'message', text, at: AT, setting: 'personal' }, saved, {});
const asked = (record: { readonly talk: Readonly<Record<string, unknown>> }) =>
  (record.talk.asks as { about: string; choices: { label: string; says: string }[] }[])[0];

describe('one finding is changed', () => {
  for (const said of ['change ECOG', 'please correct the ECOG', 'edit ECOG performance status', 'amend PS'])
    journey(`in a read-back: ${said}`, [
      ...NOTED,
      [said, { says: ['ECOG performance status (now 1)', '“ECOG 2”', '“back”'], findings: { ecog: 1 } }],
      ['2', { stage: 'read_back', says: ['2 (was 1)', 'type “yes”'], findings: { ecog: 2 } }],
    ]);
  journey('or kept after all', [
    ...NOTED,
    ['change ECOG', { says: ['(now 1)'] }],
    ['yes', { stage: 'read_back', says: ['(now 1)'] }],
    ['back', { stage: 'read_back', says: ['stays as it is', 'type “yes”'], findings: { ecog: 1 } }],
  ]);
  journey('or removed', [
    ...NOTED,
    ['edit ADT', { says: ['ADT (now continuing)'] }],
    [
      'remove ADT',
      { stage: 'read_back', says: ['No longer kept: ADT: continuing', 'type “yes”'], lacks: ['adt'] },
    ],
  ]);
  journey('after the answer, which is made anew', [
    ...ADVISED,
    ['correct the testosterone', { says: ['(now 12 ng/dL)'], never: ['1. Cabazitaxel'] }],
    ['60 ng/dL', { stage: 'advice', pathway: 'adt_first', says: ['changes the answer'] }],
  ]);
  journey('at a question, which is asked again after it', [
    ...['oncologist', 'none', '6', 'continuing', '12 ng/dL'].map((said): TurnRow => [said, {}]),
    ['change ADT', { says: ['ADT (now continuing)'], never: ['Step 3'] }],
    ['orchiectomy', { stage: 'status', findings: { adt: 'orchiectomy' } }],
  ]);
  journey('drug by drug', [
    ...NOTED,
    ['change docetaxel', { says: ['Docetaxel (now given before)'] }],
    ['no docetaxel before', { stage: 'read_back', findings: { prior: { docetaxel: false } } }],
    ['change prior treatments', { says: ['which is wrong?', '“no enzalutamide before”'] }],
    ['no enzalutamide before', { stage: 'read_back', findings: { prior: { enzalutamide: false } } }],
  ]);
  journey('a value said with it needs no question', [
    ...NOTED,
    ['change ECOG to 2', { stage: 'read_back', says: ['2 (was 1)'], findings: { ecog: 2 } }],
  ]);
});

describe('every finding can be changed by its own name', () => {
  const noted = say(NOTE, undefined).record;

  it.each(FINDING_KEYS)('%s, and each of its answers is read as one', (key: FindingKey) => {
    const { record, replies } = say(`change ${FINDINGS[key].label}`, noted);
    const ask = asked(record);
    expect(ask?.about, replies[0]?.text).toBe(key);
    for (const { says } of ask?.choices ?? []) {
      const after = say(says, record).record;
      expect([says, asked(after)?.about]).toEqual([says, undefined]);
    }
  });

  it.each(DRUGS)('%s', (drug) => {
    expect(asked(say(`change ${drug.replace('_', '-').replace('223', '-223')}`, noted).record)?.about).toBe(
      `prior.${drug}`,
    );
  });
});
