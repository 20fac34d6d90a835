import { type BoundBook, bind } from '../decision/bound.ts';
import { type Decision, decide } from '../decision/decide.ts';
import { factsOf } from '../facts/facts.ts';
import type { Findings } from '../findings.ts';
import type { Rule } from '../rules/rule.ts';
import type { Pathway } from '../vocabulary.ts';
import { seeAnswer } from './answers.ts';
import { type Axis, axesOf, joined } from './axes.ts';
import { isDeciding } from './deciding.ts';
import type { Focus } from './focus.ts';
import { observed, signatureOf } from './observed.ts';
import { outcomeOf } from './outcome.ts';
import { type Random, randomFrom } from './random.ts';
import { smallest } from './shrink.ts';
import { signsOf } from './signs.ts';
import { type BrokenStatement, brokenStatements } from './statements.ts';
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
  /** How often the engine was asked. */
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
  /** How many whole answers are asked for; the engine gives them by its own rule book alone. */
  readonly answers: number;
  readonly seed: number;
}

/** The engine under proof: one book, and the same rules in the reverse order, which turns round every two of them. */
interface Engine {
  readonly book: BoundBook;
  readonly reversed: BoundBook;
}

/**
 * Folds the whole case space for the focus, asks the engine for a decision on cases of every class, and holds each
 * against the guardrails, against the first of its class and against the rules in reverse order. Pure.
 */
export function proveFocus(
  rules: readonly Rule[],
  axes: readonly Axis[],
  focus: Focus,
  { members, answers, seed }: Thoroughness,
): FocusResult {
  const deciding = rules.filter(isDeciding);
  const engine = { book: bind(deciding), reversed: bind(deciding.toReversed()) };
  const random = randomFrom(seed);
  const tally = newTally();
  const wordAxes = axesOf(rules, () => true).filter(({ name }) => !axes.some((axis) => axis.name === name));
  const { classes, count, widest } = sweep(engine.book, axes, focus);
  const every = Math.ceil(count / Math.max(answers, 1));
  let place = 0;
  for (const one of classes) {
    proveClass(engine, focus, one, members, random, tally);
    if (answers > 0 && place % every === 0)
      proveAnswer(withWords(one.example(random), wordAxes, random), tally);
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
  { cases, example }: CaseClass,
  members: number,
  random: Random,
  tally: Tally,
): void {
  const first = example();
  const seen = look(engine, focus, first);
  tally.cases += cases;
  tally.decisions += 2;
  addFaults(tally, first, [...seen.faults, ...orderFault(engine, first)], (findings) => [
    ...look(engine, focus, findings).faults,
    ...orderFault(engine, findings),
  ]);
  if (seen.decision) {
    const { pathway, rule } = seen.decision;
    tally.named.add(rule.id);
    tally.pathways.set(pathway, (tally.pathways.get(pathway) ?? 0n) + cases);
  }
  for (let done = 0; done < members; done += 1) {
    const member = example(random);
    const other = look(engine, focus, member);
    tally.decisions += 1;
    addFaults(tally, member, other.faults, (findings) => look(engine, focus, findings).faults);
    if (other.view !== seen.view && !tally.faults.has(FOLD))
      tally.faults.set(FOLD, {
        what: `${FOLD}: ${focus.name}: "${seen.view}" and "${other.view}"`,
        findings: member,
      });
  }
}

const FOLD = 'Two cases of one class differ';
const ORDER = 'The order of the rules in their files changes the decision.';
const GAP = 'No pathway applies.';

interface Seen {
  readonly decision: Decision | undefined;
  readonly view: string;
  readonly faults: readonly string[];
}

/** One case through the engine. A case without a pathway is a fault, not an error. */
function look({ book }: Engine, focus: Focus, findings: Findings): Seen {
  const facts = factsOf(findings);
  const decision = decided(book, findings);
  if (decision === undefined) return { decision, view: GAP, faults: [GAP] };
  const outcome = outcomeOf(facts, decision, book);
  const faults = brokenStatements(signsOf(findings), outcome).map(wordsOf);
  return { decision, view: observed(focus, outcome), faults };
}

function decided(book: BoundBook, findings: Findings): Decision | undefined {
  try {
    return decide(factsOf(findings), book);
  } catch {
    return undefined;
  }
}

const wordsOf = ({ guardrail, option }: BrokenStatement): string =>
  `Guardrail ${guardrail} is broken by ${option}.`;

function orderFault({ book, reversed }: Engine, findings: Findings): readonly string[] {
  const [one, other] = [book, reversed].map((order) => decided(order, findings));
  return one && other && signatureOf(one) !== signatureOf(other) ? [ORDER] : [];
}

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

/** Of each kind of fault the smallest case that was met first is kept. */
function addFaults(
  tally: Tally,
  findings: Findings,
  faults: readonly string[],
  faultsOf: (findings: Findings) => readonly string[],
): void {
  for (const what of faults)
    if (!tally.faults.has(what))
      tally.faults.set(what, { what, findings: smallest(findings, (less) => faultsOf(less).includes(what)) });
}
