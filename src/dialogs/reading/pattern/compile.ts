import { type Piece, parse } from './syntax.ts';
import { numberOf } from './vocabulary.ts';

/** One step of a compiled pattern; `next` is where it goes on. */
export type Step =
  | { readonly kind: 'accept' }
  | { readonly kind: 'word'; readonly word: number; readonly next: Step }
  | { readonly kind: 'set'; readonly set: ReadonlySet<number>; readonly next: Step }
  | { readonly kind: 'number' | 'start' | 'end'; readonly next: Step }
  | { readonly kind: 'gap'; readonly most: number; readonly id: number; readonly next: Step }
  | { readonly kind: 'repeat'; readonly set: ReadonlySet<number>; readonly id: number; readonly next: Step }
  | { readonly kind: 'fork'; readonly branches: readonly Step[]; readonly id: number };

/** `x*` repeats at most so often: with the bounded gaps it is what keeps a match within a window. */
export const MOST_REPEATS = 7;

export interface Compiled {
  readonly start: Step;
  /** Steps that branch, numbered from 0: each is tried once per place. */
  readonly branching: number;
  /** What a match can begin with. */
  readonly firsts: Opening;
  /** What can stand second in a match; `open` where nothing need, or anything may. */
  readonly seconds: Opening;
}

interface Build {
  ids: number;
}

const numbered = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(numberOf));

function link(piece: Piece, next: Step, build: Build): Step {
  switch (piece.kind) {
    case 'words': {
      const set = numbered(piece.words);
      const [only] = set;
      return set.size === 1 && only !== undefined
        ? { kind: 'word', word: only, next }
        : { kind: 'set', set, next };
    }
    case 'number':
    case 'start':
    case 'end':
      return { kind: piece.kind, next };
    case 'gap':
      return { kind: 'gap', most: piece.most, id: build.ids++, next };
    case 'sequence':
      return piece.parts.reduceRight((rest, part) => link(part, rest, build), next);
    case 'choice':
      return { kind: 'fork', branches: piece.parts.map((part) => link(part, next, build)), id: build.ids++ };
    case 'optional':
      return { kind: 'fork', branches: [link(piece.part, next, build), next], id: build.ids++ };
    case 'repeated':
      return repeated(piece.part, next, build);
  }
}

function repeated(part: Piece, next: Step, build: Build): Step {
  if (part.kind === 'words') return { kind: 'repeat', set: numbered(part.words), id: build.ids++, next };
  let step = next;
  for (let times = 0; times < MOST_REPEATS; times += 1) {
    step = { kind: 'fork', branches: [link(part, step, build), next], id: build.ids++ };
  }
  return step;
}

/** What the next token of a match can be. */
export interface Opening {
  readonly words: ReadonlySet<number>;
  readonly number: boolean;
  /** The match may go on, or be over, whatever the next token is. */
  readonly open: boolean;
}

interface Collected {
  readonly words: Set<number>;
  number: boolean;
  open: boolean;
}

function collect(step: Step, opening: Collected): void {
  switch (step.kind) {
    case 'word':
      opening.words.add(step.word);
      return;
    case 'set':
      for (const word of step.set) opening.words.add(word);
      return;
    case 'number':
      opening.number = true;
      return;
    case 'start':
      collect(step.next, opening);
      return;
    case 'repeat':
      for (const word of step.set) opening.words.add(word);
      collect(step.next, opening);
      return;
    case 'fork':
      for (const branch of step.branches) collect(branch, opening);
      return;
    default:
      opening.open = true;
  }
}

/** Collects what can follow the one token that a match begins with. */
function collectSecond(step: Step, opening: Collected): void {
  switch (step.kind) {
    case 'word':
    case 'set':
    case 'number':
      collect(step.next, opening);
      return;
    case 'start':
      collectSecond(step.next, opening);
      return;
    case 'repeat':
      collect(step, opening);
      collectSecond(step.next, opening);
      return;
    case 'fork':
      for (const branch of step.branches) collectSecond(branch, opening);
      return;
    default:
      opening.open = true;
  }
}

const collected = (how: typeof collect, start: Step): Opening => {
  const opening: Collected = { words: new Set(), number: false, open: false };
  how(start, opening);
  return opening;
};

/** Compiles a pattern once. Throws where it is unbalanced or could begin anywhere. */
export function compile(pattern: string): Compiled {
  const build: Build = { ids: 0 };
  const start = link(parse(pattern), { kind: 'accept' }, build);
  const firsts = collected(collect, start);
  if (firsts.open) throw new Error(`The pattern "${pattern}" can begin anywhere.`);
  return { start, branching: build.ids, firsts, seconds: collected(collectSecond, start) };
}
