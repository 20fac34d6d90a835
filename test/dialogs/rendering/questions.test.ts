import { describe, expect, test } from 'vitest';
import { QUESTIONS } from '../../../src/dialogs/questions/index.ts';
import { read } from '../../../src/dialogs/reading/index.ts';
import { isMarkdownSafe } from '../../../src/dialogs/rendering/card/markdown.ts';
import { render } from '../../../src/dialogs/rendering/index.ts';
import { SubmitSchema } from '../../../src/dialogs/submits.ts';
import type { Findings } from '../../../src/engine/index.ts';
import { PRIOR_GROUPS, QUESTION_IDS, QUESTION_STAGE, type QuestionId } from '../../../src/machine/index.ts';
import {
  actionsOf,
  cardOf,
  elementsOf,
  markdownReadIn,
  numbersIn,
  paragraphsOf,
  sourcesIn,
} from './reading.ts';

const asked = (question: QuestionId) =>
  render({ view: 'question', stage: QUESTION_STAGE[question], revision: 4, notes: [], question }, {});

const submitsOf = (question: QuestionId) =>
  actionsOf(asked(question).card)
    .filter(({ type }) => type === 'Action.Submit')
    .map(({ title, data }) => ({ title: String(title), ...SubmitSchema.parse(sent(data)) }));

/** What arrives: with the boxes that were ticked where the button leaves the words to them. */
const sent = (data: unknown): unknown =>
  JSON.stringify(data).includes('"says"') ? data : { ...(data as object), picks: 'docetaxel' };

/** The keys that an answer to a question may fill. */
const keysOf = (question: QuestionId): readonly string[] => {
  if (question in PRIOR_GROUPS) return ['prior'];
  return question === 'testosterone' ? ['testosterone', 'testosteroneCastrate'] : [question];
};

describe.each(QUESTION_IDS)('The question %s', (question) => {
  const words = QUESTIONS[question];
  const reply = asked(question);

  test('shows the stage, the question, why it is asked and the source of that', () => {
    expect(reply.text.split('\n')[0]).toMatch(/^Step [1-6] of 6 · /);
    expect(reply.text).toContain(words.prompt);
    expect(reply.text).toContain(`Why: ${words.why.replace(/\.$/, '')} [1].`);
    expect([...sourcesIn(reply.text.split('\n')).keys()]).toEqual([...numbersIn(words.why), 1]);
    for (const paragraph of [words.prompt, reply.text.split('\n')[0]])
      expect(paragraphsOf(reply.card)).toContain(paragraph);
    expect(cardOf(reply).speak).toBe(`${reply.text.split('\n')[0]}. ${words.prompt}`);
  });

  test('lists every answer in the text that the card has a button or a box for', () => {
    const labels = [...words.choices, ...(words.multi ?? [])].map(({ label }) => label);
    for (const label of labels) expect(reply.text.split('\n')).toContain(`• ${label}`);
    const titles = submitsOf(question).map(({ title }) => title);
    for (const { label } of words.choices) expect(titles).toContain(label);
  });

  test('can always be answered by not known, and all but the first can be left by going back', () => {
    const says = submitsOf(question).map((submit) => submit.says);
    expect(says).toContain('unknown');
    expect(says.includes('back')).toBe(question !== 'redFlags');
    expect(reply.text).toContain('Not known or not available: type “unknown”');
    expect(reply.text.includes('type “back”')).toBe(question !== 'redFlags');
  });

  test('binds every button to its revision, and rows of buttons are short enough to be shown whole', () => {
    for (const submit of submitsOf(question)) expect(submit.revision).toBe(4);
    for (const { type, actions } of elementsOf(reply.card))
      if (type === 'ActionSet') expect((actions as unknown[]).length).toBeLessThanOrEqual(5);
    expect(reply.data).toEqual({ stage: QUESTION_STAGE[question], revision: 4 });
  });

  test('puts nothing where Markdown reads that Markdown would change', () => {
    for (const text of markdownReadIn(cardOf(reply))) expect(isMarkdownSafe(text)).toBe(true);
  });

  test('is answered by what its buttons say and by their labels, and by nothing else’s findings', () => {
    for (const { label, says } of [
      ...words.choices,
      ...(words.multi ?? []).map(({ label }) => ({ label, says: label })),
    ]) {
      const findings: Findings = read(says, { asked: question }).findings;
      expect(keysOf(question), `${says} → ${JSON.stringify(findings)}`).toContain(Object.keys(findings)[0]);
      expect(read(label, { asked: question }).findings, label).toEqual(findings);
    }
  });

  test('takes "unknown" as not available, never as no', () => {
    const { findings } = read('unknown', { asked: question });
    const values = question in PRIOR_GROUPS ? Object.values(findings.prior ?? {}) : Object.values(findings);
    expect(new Set(values)).toEqual(new Set(['unknown']));
  });
});

describe('A group of prior treatments', () => {
  test('says that what is left out counts as not given, in the text and on the card', () => {
    const { text, card } = asked('priorArpis');
    expect(text).toContain('Those you do not name count as not given.');
    expect(paragraphsOf(card)).toContain('Those you do not tick count as not given.');
  });

  test('sends the boxes ticked, and "not known" without them', () => {
    const [ticked, ...others] = submitsOf('priorTaxanes');
    expect(ticked).toEqual({
      title: 'Those ticked, no others',
      act: 'answer',
      revision: 4,
      question: 'priorTaxanes',
      picks: 'docetaxel',
    });
    expect(others.map(({ act, says }) => [act, says])).toEqual([
      ['answer', 'none'],
      ['say', 'unknown'],
      ['say', 'back'],
    ]);
    const [box = {}] = elementsOf(asked('priorTaxanes').card).filter(
      ({ type }) => type === 'Input.ChoiceSet',
    );
    expect(box).toMatchObject({ id: 'picks', isMultiSelect: true });
    expect((box.choices as { value: string }[]).map(({ value }) => value)).toEqual([
      ...PRIOR_GROUPS.priorTaxanes,
    ]);
  });

  test('every box is a drug of its group', () => {
    for (const [group, drugs] of Object.entries(PRIOR_GROUPS)) {
      const boxes = QUESTIONS[group as QuestionId].multi;
      if (boxes) expect(boxes.map(({ value }) => value)).toEqual([...drugs]);
      else expect(drugs).toHaveLength(1);
    }
  });
});
