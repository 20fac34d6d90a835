import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/engine/conditions/compile.ts';
import type { Condition } from '../src/engine/conditions/condition.ts';
import { asHolds, type Truth } from '../src/engine/conditions/truth.ts';
import { bind } from '../src/engine/decision/bound.ts';
import { judge } from '../src/engine/decision/judgement.ts';
import { standingOf } from '../src/engine/decision/standing.ts';
import { type Facts, factsOf } from '../src/engine/facts/facts.ts';
import type { Findings } from '../src/engine/findings.ts';
import { RULES } from '../src/engine/rules/index.ts';
import type { Rule } from '../src/engine/rules/rule.ts';
import type { Standing } from '../src/engine/vocabulary.ts';

const BENCH = new URL('../bench/', import.meta.url);
/** What bench/ says is JavaScript; its shapes are declared here. */
const load = async <T>(file: string): Promise<T> => (await import(new URL(file, BENCH).href)) as T;

interface JsonRule {
  readonly all?: readonly JsonRule[];
  readonly any?: readonly JsonRule[];
  readonly not?: JsonRule;
  readonly fact: keyof Facts;
  readonly operator: string;
  readonly value: unknown;
}

interface Elm {
  readonly type: string;
  readonly operand?: Elm | readonly Elm[];
  readonly path?: string;
  readonly valueType?: string;
  readonly value?: string;
}

const { tenRules, standingFrom } = await load<{
  tenRules: (rules: readonly Rule[]) => readonly Rule[];
  standingFrom: (rules: readonly Rule[], holds: (rule: Rule) => boolean | null) => Standing;
}>('rules/tenRules.mjs');
const { tenRuleCases } = await load<{
  tenRuleCases: (count: number, how: { withUnknowns: boolean }) => readonly Findings[];
}>('rules/tenCases.mjs');
const { judgedByIfs, standingByIfs } = await load<{
  judgedByIfs: (facts: Facts) => { standing: Standing; truths: Uint8Array };
  standingByIfs: (facts: Facts) => Standing;
}>('rules/ifs.mjs');
const { toJsonRule } = await load<{ toJsonRule: (condition: Condition) => JsonRule }>('rules/jsonRules.mjs');
const { toZen } = await load<{ toZen: (condition: Condition) => string }>('rules/zen.mjs');
const { toElm } = await load<{ toElm: (condition: Condition) => Elm }>('rules/cql.mjs');
const { demandAgreement } = await load<{
  demandAgreement: (
    engines: readonly object[],
    facts: readonly Facts[],
    expected: () => string,
  ) => Promise<void>;
}>('rules/agreement.mjs');

const TEN = tenRules(RULES);
const BOOK_OF_TEN = bind(TEN);
const known = tenRuleCases(500, { withUnknowns: false }).map(factsOf);
const open = tenRuleCases(500, { withUnknowns: true }).map(factsOf);
const productSays = (facts: Facts): Standing =>
  standingOf(BOOK_OF_TEN, 'cabazitaxel', judge(BOOK_OF_TEN, facts)).standing;
const truthsOf = (facts: Facts): readonly Truth[] => TEN.map(({ when }) => compile(when)(facts));

const OPERATORS: Readonly<Record<string, (a: unknown, b: unknown) => boolean>> = {
  equal: (a, b) => a === b,
  in: (a, b) => (b as readonly unknown[]).includes(a),
  lessThanInclusive: (a, b) => (a as number) <= (b as number),
  greaterThan: (a, b) => (a as number) > (b as number),
};

/** What json-rules-engine's documentation says of its conditions. */
function jsonHolds(rule: JsonRule, facts: Facts): boolean | undefined {
  if (rule.all) return rule.all.every((part) => jsonHolds(part, facts));
  if (rule.any) return rule.any.some((part) => jsonHolds(part, facts));
  if (rule.not) return !jsonHolds(rule.not, facts);
  return OPERATORS[rule.operator]?.(facts[rule.fact], rule.value);
}

type Value = string | number | boolean | null;

/** A literal of ELM is text with a type beside it. */
function elmLiteral({ valueType = '', value = '' }: Elm): Value {
  if (valueType.endsWith('Boolean')) return value === 'true';
  return valueType.endsWith('String') ? value : Number(value);
}

/** CQL's three-valued logic, where null is unknown. */
const ELM: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  And: (a, b) => (a === false || b === false ? false : a === null || b === null ? null : true),
  Or: (a, b) => (a === true || b === true ? true : a === null || b === null ? null : false),
  Equal: (a, b) => (a === null || b === null ? null : a === b),
  LessOrEqual: (a, b) => (a === null || b === null ? null : a <= b),
  Greater: (a, b) => (a === null || b === null ? null : a > b),
  Not: (a) => (a === null ? null : !a),
};

function elmValue(elm: Elm, facts: ReadonlyMap<string, Value>): Value | undefined {
  if (elm.type === 'Literal') return elmLiteral(elm);
  if (elm.type === 'Property') return facts.get(elm.path ?? '') ?? null;
  const [a = null, b = null] = [elm.operand ?? []].flat().map((part) => elmValue(part as Elm, facts));
  return ELM[elm.type]?.(a, b);
}

const plainly = (facts: Facts): ReadonlyMap<string, Value> =>
  new Map(Object.entries(facts).map(([fact, value]) => [fact.replace('.', '_'), value as Value]));

describe('the ten rules of the measurement', () => {
  it('reach every standing that they can give', () => {
    expect([...new Set(known.map(productSays))].sort()).toEqual([
      'not_recommended',
      'on_hold',
      'recommended',
    ]);
    expect([...new Set(open.map(productSays))].sort()).toEqual([
      'not_assessed',
      'not_recommended',
      'on_hold',
      'provisional',
      'recommended',
    ]);
  });

  it('are judged by hand as by their compiled conditions, unknowns included', () => {
    for (const facts of [...known, ...open]) {
      const { standing, truths } = judgedByIfs(facts);
      expect([...truths]).toEqual(truthsOf(facts));
      expect(standing).toBe(productSays(facts));
    }
  });

  it('are judged by the shortest ifs as by the product where nothing is unknown', () => {
    expect(known.map(standingByIfs)).toEqual(known.map(productSays));
  });

  it('give the product’s standing from nothing but which of them hold', () => {
    const fromTruths = (facts: Facts) => standingFrom(TEN, ({ when }) => asHolds(compile(when)(facts)));
    expect([...known, ...open].map(fromTruths)).toEqual([...known, ...open].map(productSays));
  });

  it('mean the same in json-rules-engine’s form where nothing is unknown', () => {
    const rules = TEN.map(({ when }) => toJsonRule(when));
    for (const facts of known)
      expect(rules.map((rule) => jsonHolds(rule, facts))).toEqual(truthsOf(facts).map(asHolds));
  });

  it('mean the same in CQL’s compiled form, unknowns included', () => {
    const rules = TEN.map(({ when }) => toElm(when));
    for (const facts of [...known, ...open])
      expect(rules.map((rule) => elmValue(rule, plainly(facts)))).toEqual(truthsOf(facts).map(asHolds));
  });

  it('are written in Zen’s language with its own operators', () => {
    expect(TEN.map(({ when }) => toZen(when))).toEqual([
      'infusions == 6',
      'ecog <= 2',
      'not (progression == "none")',
      'not (progression == "unconfirmed")',
      'prior_docetaxel == true',
      'prior_cabazitaxel == false',
      'taxaneHypersensitivity == true',
      '(adt in ["stopped","never"] or castration == "not_castrate")',
      'anc <= 1.5',
      'bilirubinTimesUln > 3',
    ]);
  });

  it('stop the measurement where an engine decides otherwise', async () => {
    const wrong = { name: 'wrong', input: (facts: Facts) => facts, decide: () => 'recommended' };
    await expect(demandAgreement([wrong], open, () => 'on_hold')).rejects.toThrow('wrong says recommended');
  });
});

describe('npm run bench', () => {
  const bench = (...words: readonly string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('run.mjs', BENCH)), ...words], { encoding: 'utf8' });

  it('lists its parts', () => {
    const { status, stdout } = bench('--help');
    expect(status).toBe(0);
    for (const part of ['engine', 'dialog', 'server', 'rules'])
      expect(stdout).toMatch(new RegExp(`^ {2}${part} `, 'm'));
  });

  it('refuses a part that it does not have', () => {
    const { status, stderr } = bench('sever');
    expect(status).toBe(2);
    expect(stderr).toContain('No such part: sever.');
  });
});
