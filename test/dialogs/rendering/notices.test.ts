import { expect, test } from 'vitest';
import { render } from '../../../src/dialogs/rendering/index.ts';
import type { NoticeView } from '../../../src/dialogs/views.ts';
import { actionsOf, paragraphsOf } from './reading.ts';

const notice = (more: Partial<NoticeView>) =>
  render(
    {
      view: 'notice',
      stage: 'scope',
      revision: 2,
      notes: ['One.', 'Two.\nThree.'],
      suggestions: [],
      ...more,
    },
    {},
  );

test('a notice is its heading, its sentences in order and what can be typed', () => {
  const { text, card } = notice({ heading: 'Help', suggestions: [{ label: 'Start', says: 'start' }] });
  expect(text).toBe('Help\n\nOne.\nTwo.\nThree.\n\nYou can type: “start”.');
  expect(paragraphsOf(card)).toEqual(['Help', 'One.', 'Two.', 'Three.']);
  expect(actionsOf(card).map(({ title, data }) => [title, data])).toEqual([
    ['Start', { act: 'say', revision: 2, says: 'start' }],
  ]);
});

test('the card of a notice without a heading is called by how it begins', () => {
  const { card } = notice({ suggestions: [{ label: 'Start', says: 'start' }] });
  expect(card).toMatchObject({
    speak: 'One.',
    fallbackText: 'One. The text of this message says all of it.',
  });
});

test('a plain sentence needs no card', () => {
  expect(notice({})).toEqual({ text: 'One.\nTwo.\nThree.', data: { stage: 'scope', revision: 2 } });
});
