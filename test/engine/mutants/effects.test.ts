import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/engine/decision/bearings.ts';
import { type BoundBook, bind } from '../../../src/engine/decision/bound.ts';
import { decide } from '../../../src/engine/decision/decide.ts';
import { judge } from '../../../src/engine/decision/judgement.ts';
import { type Facts, factsOf } from '../../../src/engine/facts/facts.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import type { Rule } from '../../../src/engine/rules/rule.ts';
import { RULE_CASES } from '../rules/tables.ts';
import { patched } from '../support/baseCase.ts';
import { unmet } from '../support/claims.ts';
import { effectMutants, type Mutant } from '../support/mutants.ts';
import { claimsIn, type Row } from '../support/ruleTable.ts';

/** Rules whose whole effect is what a decision says; the others are sentences, which the cases of the rules claim by name. */
const DECIDING: readonly Rule['effect']['kind'][] = [
  'pathway',
  'require',
  'exclude',
  'hold',
  'await',
  'outranked',
  'lower',
  'place',
  'lastResort',
];
/** What a decision alone can bear out. */
const OF_DECISIONS =
  /^(no )?(pathway|\S+ (recommended|provisional|on_hold|not_recommended|not_assessed|rank|needs|checks))\b/;
const NOT_OF_DECISIONS =
  /^(no )?(continue_adt|restart_adt|surveillance|palliative_care|lu_psma_retreatment|actinium_225_psma) /;

interface Claimed {
  readonly facts: Facts;
  readonly claims: readonly string[];
}

const claimed = (id: string, row: Row): Claimed => ({
  facts: factsOf(patched(row[1])),
  claims: claimsIn(id, row).filter((claim) => OF_DECISIONS.test(claim) && !NOT_OF_DECISIONS.test(claim)),
});

const CASES: ReadonlyMap<string, readonly Claimed[]> = new Map(
  RULES.map(({ id }) => [id, (RULE_CASES[id] ?? []).map((row) => claimed(id, row))]),
);

/** The claims of a decision by another rule book. */
function claimsBy(book: BoundBook, facts: Facts): ReadonlySet<string> {
  const decision = decide(facts, book);
  return new Set([
    `pathway ${decision.pathway}`,
    ...decision.standings.flatMap((standing) => {
      const { option } = standing;
      const { needs, checks } = explain(book, standing, judge(book, facts));
      const rank = decision.ranks.get(option);
      return [
        `${option} ${standing.standing}`,
        ...(rank === undefined ? [] : [`${option} rank ${rank}`]),
        ...[...needs, ...(decision.pathway === 'incomplete' ? decision.undecided : [])].map(
          (path) => `${option} needs ${path}`,
        ),
        ...checks.map((path) => `${option} checks ${path}`),
      ];
    }),
  ]);
}

/** Whether a case of the rule notices; a decision that can't be made is noticed too. */
function isNoticed(id: string, rules: readonly Rule[]): boolean {
  const book = bind(rules);
  try {
    return (CASES.get(id) ?? []).some(({ facts, claims }) => unmet(claimsBy(book, facts), claims).length > 0);
  } catch {
    return true;
  }
}

const changed = (rule: Rule): readonly Rule[] => RULES.map((one) => (one.id === rule.id ? rule : one));
/** Lu-PSMA again and actinium are excluded in every answer, without a decision. */
const isDecided = ({ effect }: Rule): boolean =>
  !('options' in effect) || !effect.options.some((option) => /_psma/.test(option));
const deciding = RULES.filter((rule) => DECIDING.includes(rule.effect.kind) && isDecided(rule));
const MUTANTS: readonly (Mutant<readonly Rule[]> & { readonly id: string })[] = deciding.flatMap((rule) => [
  { id: rule.id, what: 'rule lost', of: RULES.filter(({ id }) => id !== rule.id) },
  ...effectMutants(rule).map(({ what, of }) => ({ id: rule.id, what, of: changed(of) })),
]);

describe('a slip in what a rule does', () => {
  it('finds the true rule book borne out by every case', () => {
    const book = bind(RULES);
    const wrong = [...CASES].flatMap(([id, cases]) =>
      cases.flatMap(({ facts, claims }) =>
        unmet(claimsBy(book, facts), claims).map((claim) => `${id}: ${claim}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it(`is noticed by a case of its rule, each of ${MUTANTS.length}`, { timeout: 60_000 }, () => {
    const survivors = MUTANTS.filter(({ id, of }) => !isNoticed(id, of)).map(
      ({ id, what }) => `${id}: ${what}`,
    );
    expect(survivors).toEqual([]);
  });
});
