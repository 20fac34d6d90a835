import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/dialogs/index.ts';
import { AT, journey } from '../support/journey.ts';

const CASE =
  'Completed 6 infusions of Pluvicto. Progressed on CT. ECOG 1. ADT continuing, testosterone 12 ng/dL. MSS. HRR negative. ' +
  'Prior docetaxel, no prior cabazitaxel, prior enzalutamide, no abiraterone, apalutamide or darolutamide.';

const ASKED = { says: ['It can’t be taken back', 'Yes or no?'] };
const DELETED = {
  says: ['Your data was deleted'],
  never: ['ECOG', 'testosterone'],
  findings: {},
  lacks: ['ecog'],
};

/** The errand of the last of some messages. */
function errandAfter(...said: readonly string[]) {
  let saved: unknown;
  let errand: unknown;
  for (const text of said) {
    const outcome = takeTurn({ kind: 'message', text, at: AT, setting: 'personal' }, saved);
    saved = JSON.parse(JSON.stringify(outcome.record));
    errand = outcome.errand;
  }
  return errand;
}

describe('what is stored of a person', () => {
  journey('is deleted once they have said yes, and nothing of the case survives', [
    [CASE, { stage: 'read_back' }],
    ['yes', { pathway: 'chemotherapy' }],
    ['delete my data', ASKED],
    ['yes', DELETED],
    ['summary', { says: ['Nothing is known of the case yet'], never: ['cabazitaxel'] }],
  ]);

  journey('is kept when they say no, and when they go on about something else', [
    ['ECOG is 1', { findings: { ecog: 1 } }],
    ['Please erase all of my data.', ASKED],
    ['no, keep my data', { says: ['Nothing was deleted'], findings: { ecog: 1 } }],
    ['delete my data', ASKED],
    ['actually ECOG is 2', { findings: { ecog: 2 } }],
    ['yes', { never: ['deleted'], findings: { ecog: 2 } }],
  ]);

  journey('waits for an emergency, which comes first in any state', [
    [CASE, { stage: 'read_back' }],
    ['delete my data', ASKED],
    ['he has new leg weakness and urinary retention', { pathway: 'urgent', never: ['deleted'] }],
    ['yes', { never: ['deleted'], findings: { ecog: 1 } }],
  ]);

  journey('is shown and deleted for patients and families too, who get no answer', [
    ['patient or family', { says: ['I can’t answer here'] }],
    ['show my data', { says: ['delete my data'], never: ['I can’t answer here'] }],
    ['delete my data', ASKED],
    ['yes, delete my data', DELETED],
  ]);

  it.each([
    'show my data',
    'Show me all my stored data, please',
    'what do you store about me?',
    'What data do you have on me',
  ])('is asked for by "%s"', (text) => {
    expect(errandAfter('ECOG 1', text)).toEqual({ kind: 'data_show' });
  });

  it.each(['delete my data', 'Forget my data!', 'please remove my personal data'])(
    'is to be deleted by "%s" and a yes, and not before',
    (text) => {
      expect(errandAfter('ECOG 1', text)).toBeUndefined();
      expect(errandAfter('ECOG 1', text, 'yes')).toEqual({ kind: 'data_delete' });
      expect(errandAfter('ECOG 1', text, 'no', 'yes')).toBeUndefined();
    },
  );

  it.each(['delete everything', 'show me the data', 'erase this case', 'delete my data is not what I said'])(
    'is not what "%s" asks for',
    (text) => {
      expect(errandAfter('ECOG 1', text)).toBeUndefined();
      expect(errandAfter('ECOG 1', text, 'yes')).toBeUndefined();
    },
  );
});
