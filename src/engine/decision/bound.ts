import { compileAll, type Judge } from '../conditions/compile.ts';
import { FACTS } from '../facts/catalogue.ts';
import { factsThatFollow } from '../facts/dependents.ts';
import type { Facts } from '../facts/facts.ts';
import type { FindingPath } from '../findings.ts';
import { RULES } from '../rules/index.ts';
import type { Effect, Rule } from '../rules/rule.ts';
import { OPTIONS, type OptionId, PATHWAYS } from '../vocabulary.ts';
import { conditionProbe, KNOWN, type KnownFact, knownProbe, optionBits, type Probe } from './probe.ts';

/** A rule with its condition compiled once. */
export interface Bound<E extends Effect = Effect> extends Probe {
  readonly rule: Rule;
  readonly effect: E;
  /** Something more pressing than a hold, which lifts it. */
  readonly release: Probe | undefined;
  /** Whether every finding that the condition reads is a prior treatment. */
  readonly onlyPriors: boolean;
}

type Kind = Effect['kind'];
type Of<K extends Kind> = Extract<Effect, { kind: K }>;
type OnOptions = Extract<Effect, { options: readonly OptionId[] }>['kind'];

/** The rules that speak of one option, by what they do. */
export type OptionRules = { readonly [K in OnOptions]: readonly Bound<Of<K>>[] } & {
  /** Alerts that, unknown, are checks before a first dose of the option. */
  readonly caution: readonly Bound<Of<'alert'>>[];
  /** The findings that settle its standing. */
  readonly reads: readonly FindingPath[];
};

/** What reads one finding, and its judgement in one go. */
export interface Readers {
  readonly probes: readonly Probe[];
  readonly judge: Judge;
}

/** A rule book ready to decide. */
export interface BoundBook {
  /** Everything that is judged of a case, each at its place. */
  readonly probes: readonly Probe[];
  /** Judges all of them in one go. */
  readonly judgeAll: Judge;
  readonly known: Readonly<Record<KnownFact, Probe>>;
  readonly of: <K extends Kind>(kind: K) => readonly Bound<Of<K>>[];
  readonly on: (option: OptionId) => OptionRules;
  /** The rules that name a pathway, in the order of decision. */
  readonly pathways: readonly Bound<Of<'pathway'>>[];
  /** What has to be judged again when this finding alone differs. */
  readonly reading: (path: FindingPath) => Readers;
}

/** Compiles every rule once and indexes it; deciding a case then only calls tests. */
export function bind(rules: readonly Rule[]): BoundBook {
  const releases = new Map<Rule, Probe>();
  for (const rule of rules) addRelease(releases, rule, rules.length + releases.size);
  const bound = rules.map((rule, place) => bindRule(rule, place, releases.get(rule)));
  const known = knownProbes(rules, rules.length + releases.size);
  const probes = [...bound, ...releases.values(), ...Object.values(known)];
  const of = <K extends Kind>(kind: K) =>
    bound.filter(({ effect }) => effect.kind === kind) as readonly Bound[] as readonly Bound<Of<K>>[];
  const kinds = new Map(bound.map(({ effect }) => [effect.kind, of(effect.kind)]));
  const on = new Map(OPTIONS.map((option) => [option, rulesOn(of, option)]));
  const readers = new Map<FindingPath, Readers>();
  return {
    probes,
    judgeAll: compileAll(probes),
    known,
    of: <K extends Kind>(kind: K) => (kinds.get(kind) ?? []) as readonly Bound[] as readonly Bound<Of<K>>[],
    on: (option) => on.get(option) ?? rulesOn(of, option),
    pathways: PATHWAYS.flatMap((pathway) => of('pathway').filter(({ effect }) => effect.pathway === pathway)),
    reading: (path) => {
      const found = readers.get(path) ?? readersOf(path, probes);
      readers.set(path, found);
      return found;
    },
  };
}

function bindRule(rule: Rule, place: number, release: Probe | undefined): Bound {
  const { effect, when } = rule;
  const probe = conditionProbe(when, {
    place,
    decides: DECIDING.has(effect.kind),
    options: optionBits(optionsOf(effect)),
  });
  return {
    ...probe,
    rule,
    effect,
    release,
    onlyPriors: findingsRead(probe).every((path) => path.startsWith('prior.')),
  };
}

const DECIDING: ReadonlySet<Kind> = new Set([
  'pathway',
  'require',
  'exclude',
  'hold',
  'await',
  'outranked',
  'lower',
  'place',
  'lastResort',
]);

const optionsOf = (effect: Effect): readonly OptionId[] =>
  'options' in effect && DECIDING.has(effect.kind) ? effect.options : [];

function addRelease(releases: Map<Rule, Probe>, rule: Rule, place: number): void {
  if (rule.effect.kind !== 'hold' || rule.effect.unless === undefined) return;
  const { options, unless } = rule.effect;
  releases.set(rule, conditionProbe(unless, { place, decides: true, options: optionBits(options) }));
}

function knownProbes(rules: readonly Rule[], first: number): Readonly<Record<KnownFact, Probe>> {
  const waiting = rules.flatMap(({ effect }) => (effect.kind === 'outranked' ? effect.options : []));
  const probes = KNOWN.map((fact, index) => {
    const options = fact === 'msi' || fact === 'hrrBrca' ? waiting : [];
    return [fact, knownProbe(fact, { place: first + index, options: optionBits(options) })] as const;
  });
  return Object.fromEntries(probes) as Record<KnownFact, Probe>;
}

function readersOf(path: FindingPath, all: readonly Probe[]): Readers {
  const following = factsThatFollow(path);
  const probes = all.filter(({ reads }) => reads.some((fact) => following.includes(fact)));
  return { probes, judge: compileAll(probes) };
}

function rulesOn(
  of: <K extends OnOptions | 'alert'>(kind: K) => readonly Bound<Of<K>>[],
  option: OptionId,
): OptionRules {
  const speaking = <K extends OnOptions>(kind: K) =>
    of(kind).filter(
      ({ effect }) => 'options' in effect && (effect.options as readonly OptionId[]).includes(option),
    );
  const speakers = ON_OPTIONS.flatMap((kind): readonly Bound[] => speaking(kind));
  return {
    reads: [...new Set(speakers.flatMap(findingsRead))],
    require: speaking('require'),
    exclude: speaking('exclude'),
    hold: speaking('hold'),
    await: speaking('await'),
    outranked: speaking('outranked'),
    lower: speaking('lower'),
    place: speaking('place'),
    note: speaking('note'),
    caution: of('alert').filter(
      ({ effect }) => effect.whenUnknown === 'check' && effect.beside?.includes(option) === true,
    ),
  };
}

const ON_OPTIONS: readonly OnOptions[] = [
  'require',
  'exclude',
  'hold',
  'await',
  'outranked',
  'lower',
  'place',
];

/** The findings that settle what is judged. */
const findingsRead = ({ reads }: Probe): readonly FindingPath[] =>
  reads.flatMap((fact: keyof Facts) => FACTS[fact].from);

export const BOOK: BoundBook = bind(RULES);
