import { describe, expect, it } from 'vitest';
import { describe as inWords } from '../../src/engine/conditions/describe.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { figuresOn, SUBJECTS, type SubjectId, statementsOn } from '../../src/engine/topics.ts';

const SUBJECT_IDS = Object.keys(SUBJECTS) as SubjectId[];
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];
const REWORDED = SUBJECT_IDS.flatMap((id) => [...SUBJECTS[id].rules]).filter(
  (one) => typeof one !== 'string',
);

describe('a subject of a question', () => {
  it.each(SUBJECT_IDS)('claims nothing of a patient whom nobody spoke of: %s', (id) => {
    for (const { statement } of statementsOn(id))
      expect(statement).not.toMatch(
        /\b(?:is rising|was seen|is named|has no result|was used before|On hold:|is left:)/,
      );
  });

  it.each(SUBJECT_IDS)('has a source for every sentence: %s', (id) => {
    for (const { citations } of statementsOn(id)) expect(citations.length).toBeGreaterThan(0);
  });

  it('keeps the numbers of the rule where it says it in other words', () => {
    expect(REWORDED.length).toBeGreaterThan(5);
    for (const { rule, say } of REWORDED) {
      const found = RULES.find(({ id }) => id === rule);
      const own = numbersIn(`${found?.say} ${found && inWords(found.when)}`);
      for (const number of numbersIn(say.replace('Radium-223', '')))
        expect([rule, own]).toEqual([rule, expect.arrayContaining([number])]);
    }
  });

  it('shows the trials behind the taxane where the second ARPI is asked about', () => {
    expect(
      figuresOn('arpi_sequencing')
        .map(({ text }) => text)
        .join(),
    ).toContain('CARD');
    expect(statementsOn('arpi_sequencing')[0]?.statement).toContain('Cabazitaxel');
  });
});
