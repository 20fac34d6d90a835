import { expect, it } from 'vitest';
import { answerTo, BASE } from './cases.ts';
import { firstScreenOf, renderedAnswer } from './reading.ts';

it('a sentence on the first screen names the sources that say it, not the first of its option', () => {
  const reply = renderedAnswer(answerTo(BASE));
  const { text } = reply;
  const [, marks = ''] = /survival was shorter \[([\d, ]+)\]/.exec(firstScreenOf(reply)) ?? [];
  const sources = marks
    .split(', ')
    .map((mark) => text.split('\n').find((line) => line.startsWith(`[${mark}] `)));
  expect(sources.map((source) => source?.slice(0, 60))).toEqual([expect.stringContaining('Abstract 84')]);
});
