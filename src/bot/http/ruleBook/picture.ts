import type { PathwayStep } from '../../../book/index.ts';
import { escaped } from './escaped.ts';
import { LINE_HEIGHT, wrapped } from './wrapped.ts';

/** Where things stand, in the picture's own units, which are CSS pixels at full size. */
interface Plan {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly question: { readonly x: number; readonly width: number };
  readonly answer: { readonly x: number; readonly width: number };
  /** The answer stands under the question in place of beside it. */
  readonly isStacked: boolean;
}

const WIDE: Plan = {
  name: 'wide',
  width: 720,
  question: { x: 1, width: 430 },
  answer: { x: 484, width: 235 },
  isStacked: false,
};
const NARROW: Plan = {
  name: 'narrow',
  width: 340,
  question: { x: 1, width: 338 },
  answer: { x: 92, width: 247 },
  isStacked: true,
};

const PADDING = 12;
const GAP = 34;
const STACK_GAP = 12;
/** Where the way on leaves a question: left of everything that is stacked under it. */
const SPINE = 24;

/** A box with its lines of text. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

interface Row {
  readonly question: Box;
  readonly answer: Box;
  readonly bottom: number;
}

/**
 * The order of decision as a flow, drawn from the steps: no script, no fonts of its own, colours by class. Drawn twice,
 * for wide and for narrow screens; the style sheet shows one. The list beside it says the same to a screen reader.
 */
export const pictures = (steps: readonly PathwayStep[]): string =>
  [WIDE, NARROW].map((plan) => picture(steps, plan)).join('');

function picture(steps: readonly PathwayStep[], plan: Plan): string {
  const rows: Row[] = [];
  for (const [index, step] of steps.entries())
    rows.push(rowOf(step, index + 1, { plan, top: (rows.at(-1)?.bottom ?? 1 - GAP) + GAP }));
  const height = (rows.at(-1)?.bottom ?? 0) + 1;
  const label = `The order of decision: ${steps.length} questions from top to bottom; the first yes gives the pathway. The list after this picture says the same.`;
  return `<svg class="flow ${plan.name}" viewBox="0 0 ${plan.width} ${height}" role="img" aria-label="${escaped(label)}">${rows
    .map((row, index) => drawn(row, rows[index + 1], plan))
    .join('')}</svg>`;
}

function rowOf(step: PathwayStep, number: number, { plan, top }: { plan: Plan; top: number }): Row {
  const { question: asked, answer: given, isStacked } = plan;
  const words = step.reading === '' ? [step.title] : [capital(step.reading), ...step.terms];
  const question = box(asked.x, top, asked.width, wrapped(words, asked.width));
  const answerTop = isStacked ? question.y + question.height + STACK_GAP : top;
  const answer = box(given.x, answerTop, given.width, wrapped([`${number}. ${step.name}`], given.width));
  return { question, answer, bottom: Math.max(question.y + question.height, answer.y + answer.height) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const box = (x: number, y: number, width: number, lines: readonly string[]): Box => ({
  x,
  y,
  width,
  height: lines.length * LINE_HEIGHT + 2 * PADDING,
  lines,
});

/** A question, its yes to the answer, and its no to the next question. */
function drawn({ question, answer }: Row, next: Row | undefined, { isStacked }: Plan): string {
  const middle = answer.y + answer.height / 2;
  const yes = isStacked
    ? arrow(`M${answer.x - 42} ${question.y + question.height}V${middle}H${answer.x}`)
    : arrow(`M${question.x + question.width} ${middle}H${answer.x}`);
  const yesWord = word('yes', answer.x - (isStacked ? 36 : 40), middle - (isStacked ? 5 : 8));
  const no = next
    ? arrow(`M${SPINE} ${question.y + question.height}V${next.question.y}`) +
      word('no', SPINE + 8, next.question.y - 12)
    : '';
  return `${shown(question, 'asked')}${shown(answer, 'given')}${yes}${next ? yesWord : ''}${no}`;
}

const shown = ({ x, y, width, height, lines }: Box, kind: 'asked' | 'given'): string =>
  `<g class="${kind}"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/><text>${lines
    .map(
      (words, index) =>
        `<tspan x="${x + PADDING}" y="${y + PADDING + (index + 0.75) * LINE_HEIGHT}">${escaped(words)}</tspan>`,
    )
    .join('')}</text></g>`;

const word = (text: string, x: number, y: number): string =>
  `<text class="way" x="${x}" y="${y}">${text}</text>`;

/** A line that ends in a head, drawn in its last direction. */
function arrow(path: string): string {
  const isDown = /V[\d.]+$/.test(path);
  return `<path class="way" d="${path}${isDown ? 'm-5 -8l5 8l5 -8' : 'm-8 -5l8 5l-8 5'}"/>`;
}
