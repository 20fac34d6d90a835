import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../../src/dialogs/questions/index.ts';
import { render } from '../../../src/dialogs/rendering/index.ts';
import { QUESTION_STAGE, type QuestionId } from '../../../src/machine/index.ts';
import { answerOf, BASE, CASE_NAMES } from './cases.ts';
import { actionsOf, cardOf, elementsOf, paragraphsOf, renderedAnswer } from './reading.ts';

type Json = Readonly<Record<string, unknown>>;

const bodyOf = (name: string): readonly Json[] =>
  cardOf(renderedAnswer(answerOf(name), ['Noted.'])).body as readonly Json[];

/** The boxes of an answer's first screen: their style, and what they say. */
const boxesOf = (name: string): readonly (readonly [unknown, string])[] =>
  bodyOf(name)
    .filter(
      ({ type, style, isVisible }) => type === 'Container' && style !== undefined && isVisible !== false,
    )
    .map((box) => [box.style, paragraphsOf(box).join('\n')]);

const styleOf = (name: string, start: string): unknown =>
  boxesOf(name).find(([, said]) => said.startsWith(start))?.[0];

const question = (id: QuestionId, notes: readonly string[] = []) =>
  render({ view: 'question', stage: QUESTION_STAGE[id], revision: 1, notes, question: id }, {});

const positive = (card: unknown): readonly unknown[] =>
  actionsOf(card)
    .filter(({ style }) => style === 'positive')
    .map(({ title }) => title);

describe('The boxes of an answer', () => {
  test('hold one ranked option each, the first of them marked', () => {
    const ranked = boxesOf('docetaxel used, cabazitaxel not').filter(([, said]) => /^\d/.test(said));
    expect(ranked.map(([style, said]) => [style, said.slice(0, 12)])).toEqual([
      ['accent', '1. Cabazitax'],
      ['emphasis', '2. Clinical '],
      ['emphasis', '3. Abiratero'],
    ]);
  });

  test('mark both of two that share the first place', () => {
    expect(styleOf('BRCA2, PARP-naive', '1= Olaparib')).toBe('accent');
    expect(styleOf('BRCA2, PARP-naive', '1= Rucaparib')).toBe('accent');
  });

  test('never mark what is on hold: where ADT comes first, ADT is marked', () => {
    expect(styleOf('ANC 1.4', '1. ')).toBe('emphasis');
    expect(styleOf('ADT stopped', '1. ')).toBe('emphasis');
    expect(styleOf('ADT stopped', '• Restart ADT')).toBe('accent');
  });

  test.each(CASE_NAMES.filter((name) => answerOf(name).pathway !== 'urgent'))(
    'set what must not be done apart as a warning, alone: "%s"',
    (name) => {
      const warnings = boxesOf(name).filter(([, said]) => said.startsWith('Do not: '));
      expect(warnings.map(([style, said]) => [style, said.split('\n').length])).toEqual([['warning', 1]]);
    },
  );

  test('an emergency stands first, in the strongest of them, before what was noted', () => {
    expect(boxesOf('cord compression').map(([style]) => style)).toEqual(['attention']);
    const said = paragraphsOf(bodyOf('cord compression'));
    expect(said.indexOf('Red flags: cord compression')).toBe(2);
    expect(said.indexOf('Noted.')).toBeGreaterThan(2);
  });

  test('a standing other than recommended stands out beside the name', () => {
    const runs = elementsOf(bodyOf('ANC 1.4')).filter(({ type }) => type === 'TextRun');
    expect(runs).toContainEqual({ type: 'TextRun', text: 'on hold', weight: 'Bolder', color: 'Warning' });
  });

  test('its folds stay what host pages know: a set of one toggle, then the hidden container', () => {
    const body = bodyOf('docetaxel used, cabazitaxel not');
    const hidden = body.filter(({ isVisible }) => isVisible === false);
    expect(hidden.length).toBeGreaterThan(5);
    for (const fold of hidden) {
      const set = body[body.indexOf(fold) - 1] ?? {};
      expect(set).toMatchObject({
        type: 'ActionSet',
        actions: [{ type: 'Action.ToggleVisibility', targetElements: [fold.id] }],
      });
      expect(set.actions).toHaveLength(1);
    }
  });
});

describe('A question card', () => {
  test('says what was noted, then the step, then asks, each smaller than what is asked', () => {
    const { card } = question('diseaseStatus', ['Noted: ADT continuing.']);
    const { prompt } = QUESTIONS.diseaseStatus;
    expect(paragraphsOf(card).slice(0, 3)).toEqual([
      'Noted: ADT continuing.',
      'Step 3 of 6 · Disease status',
      prompt,
    ]);
    expect(elementsOf(card)).toContainEqual(
      expect.objectContaining({ type: 'TextBlock', style: 'heading', text: prompt }),
    );
    expect(elementsOf(card)).toContainEqual(
      expect.objectContaining({ text: 'Step 3 of 6 · Disease status', size: 'Small', isSubtle: true }),
    );
  });

  test('fills the one button that most will press, where there is one', () => {
    expect(positive(question('priorArpis').card)).toEqual(['Those ticked, no others']);
    expect(positive(question('diseaseStatus').card)).toEqual([]);
    const readBack = render(
      { view: 'read_back', stage: 'read_back', revision: 1, notes: [], findings: BASE, words: {}, open: [] },
      {},
    );
    expect(positive(readBack.card)).toEqual(['Correct – show the answer']);
  });

  test('pairs short answers in rows, in order, and gives long ones the whole width', () => {
    const rows = (id: QuestionId) =>
      elementsOf(question(id).card)
        .filter(({ type }) => type === 'ColumnSet')
        .map((row) => actionsOf(row).map(({ title }) => title));
    expect(rows('pluvictoInfusions')).toEqual([
      ['6 infusions', '5 infusions'],
      ['4 infusions', '3 infusions'],
      ['2 infusions'],
    ]);
    expect(rows('priorRadium')).toEqual([['Yes', 'No']]);
    expect(rows('redFlags')).toEqual([]);
  });
});
