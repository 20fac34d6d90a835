import type { Findings } from '../findings.ts';
import type { Rule } from '../rules/rule.ts';
import type { Pathway } from '../vocabulary.ts';
import { seeAnswer } from './answers.ts';
import { type Axis, axesOf, joined, settles } from './axes.ts';
import type { Focus } from './focus.ts';
import { type Engine, engineFor, look, type Seen } from './look.ts';
import { type Random, randomFrom } from './random.ts';
import { smallest } from './shrink.ts';
import { type CaseClass, sweep } from './sweep.ts';

/** Something that does not hold, with the smallest case that shows it where it takes one. */
export interface Fault {
  readonly what: string;
  readonly findings?: Findings;
}

/** What one sweep of the whole case space came to. */
export interface FocusResult {
  readonly focus: string;
  /** All of them, folded into `classes`. */
  readonly cases: bigint;
  readonly classes: number;
  readonly widest: number;
  /** Cases that the engine decided, each in both orders of its rules. */
  readonly decisions: number;
  readonly pathways: ReadonlyMap<Pathway, bigint>;
  /** Rules by which a pathway was named. */
  readonly named: ReadonlySet<string>;
  readonly answers: number;
  /** Pathways with a rule that holds there, as whole answers were asked for. */
  readonly speaking: ReadonlySet<string>;
  /** At most one for each sentence that is broken. */
  readonly faults: readonly Fault[];
}

export interface Thoroughness {
  /** How many cases of each class are decided beside the first. */
  readonly members: number;
  /** About how many whole answers are asked for; the engine gives them by its own rule book alone. */
  readonly answers: number;
  readonly seed: number;
}

/**
 * Folds the whole case space for the focus, asks the engine for a decision on cases of every class, and holds each
 * against the guardrails, against the first of its class and against the rules in reverse order. Pure; throws where the axes are of other rules.
 */
export function proveFocus(
  rules: readonly Rule[],
  axes: readonly Axis[],
  focus: Focus,
  { members, answers, seed }: Thoroughness,
): FocusResult {
  if (!settles(axes, rules)) throw new Error('The axes were made for other rules.');
  const engine = engineFor(rules);
  const random = randomFrom(seed);
  const tally = newTally();
  const { classes, count, widest } = sweep(engine.book, axes, focus);
  const wordAxes = answers > 0 ? wordAxesOf(rules, axes) : [];
  const every = Math.ceil(count / Math.max(answers, 1));
  let place = 0;
  for (const one of classes) {
    proveClass(engine, focus, one, one.members(random, members), tally);
    if (answers > 0 && place % every === 0)
      for (const member of one.members(random, 1)) proveAnswer(withWords(member, wordAxes, random), tally);
    place += 1;
  }
  return { focus: focus.name, classes: count, widest, ...tally, faults: [...tally.faults.values()] };
}

interface Tally {
  cases: bigint;
  decisions: number;
  readonly pathways: Map<Pathway, bigint>;
  readonly named: Set<string>;
  answers: number;
  readonly speaking: Set<string>;
  readonly faults: Map<string, Fault>;
}

const newTally = (): Tally => ({
  cases: 0n,
  decisions: 0,
  pathways: new Map(),
  named: new Set(),
  answers: 0,
  speaking: new Set(),
  faults: new Map(),
});

function proveClass(
  engine: Engine,
  focus: Focus,
  { cases, first }: CaseClass,
  members: Iterable<Findings>,
  tally: Tally,
): void {
  const { decision, view } = proveCase(engine, focus, first, tally);
  tally.cases += cases;
  if (decision) {
    tally.named.add(decision.rule.id);
    tally.pathways.set(decision.pathway, (tally.pathways.get(decision.pathway) ?? 0n) + cases);
  }
  for (const member of members) {
    const other = proveCase(engine, focus, member, tally);
    if (other.view !== view) addFoldFault(tally, focus, member, [view, other.view]);
  }
}

/** One case, with what is wrong with it added to the tally. */
function proveCase(engine: Engine, focus: Focus, findings: Findings, tally: Tally): Seen {
  const seen = look(engine, focus, findings);
  tally.decisions += 1;
  addFaults(tally, findings, seen.faults, (less) => look(engine, focus, less).faults);
  return seen;
}

const FOLD = 'Two cases of one class differ';

/** The fold itself would be wrong: no case is smaller than another here. */
function addFoldFault(tally: Tally, { name }: Focus, findings: Findings, views: readonly string[]): void {
  if (!tally.faults.has(FOLD))
    tally.faults.set(FOLD, { what: `${FOLD} in the sweep of ${name}: ${views.join(' | ')}`, findings });
}

/** Findings that no deciding rule reads: they only add sentences. */
const wordAxesOf = (rules: readonly Rule[], axes: readonly Axis[]): readonly Axis[] =>
  axesOf(rules, () => true).filter(({ name }) => !axes.some((axis) => axis.name === name));

/** The case with some of the findings that only add sentences. */
const withWords = (findings: Findings, axes: readonly Axis[], random: Random): Findings =>
  joined([
    findings,
    ...axes.map(({ classes }) => {
      const { members = [] } = classes[random(classes.length)] ?? {};
      return members[random(members.length)] ?? {};
    }),
  ]);

function proveAnswer(findings: Findings, tally: Tally): void {
  const { speaking, faults } = seeAnswer(findings);
  tally.answers += 1;
  for (const one of speaking) tally.speaking.add(one);
  addFaults(tally, findings, faults, (less) => seeAnswer(less).faults);
}

/** Of each kind of fault the case that was met first is kept, made as small as it can be. */
function addFaults(
  tally: Tally,
  findings: Findings,
  faults: readonly string[],
  faultsOf: (findings: Findings) => readonly string[],
): void {
  for (const what of faults)
    if (!tally.faults.has(what))
      tally.faults.set(what, {
        what,
        findings: smallest(findings, (less) => faultsOf(less).includes(what)),
      });
}
