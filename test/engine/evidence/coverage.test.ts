import { describe, expect, it } from 'vitest';
import type { CitationId } from '../../../src/engine/evidence/citations.ts';
import { CLAIMS, type ClaimId, claim } from '../../../src/engine/evidence/claims.ts';
import { BOUNDARY_COVERAGE } from '../../../src/engine/evidence/coverage/boundaries.ts';
import { CLAIM_COVERAGE } from '../../../src/engine/evidence/coverage/claims.ts';
import type { Coverage } from '../../../src/engine/evidence/coverage/coverageRow.ts';
import { DETAIL_COVERAGE } from '../../../src/engine/evidence/coverage/detail.ts';
import { GAP_COVERAGE } from '../../../src/engine/evidence/coverage/gaps.ts';
import { SETTLED_HERE } from '../../../src/engine/evidence/coverage/settled.ts';
import { COVERAGE, type CoverageId, coverage } from '../../../src/engine/evidence/coverage.ts';
import { REGISTER, type RegisterId } from '../../../src/engine/evidence/register.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { offerOf } from '../../../src/engine/rules/offers.ts';
import type { Rule, Source } from '../../../src/engine/rules/rule.ts';
import { ROW_SOURCES } from './rowSources.ts';

const numbered = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
const rows: readonly (readonly [CoverageId, Coverage])[] = (Object.keys(COVERAGE) as CoverageId[]).map(
  (id) => [id, coverage(id)],
);
const rulesOf = ({ rules = [] }: Coverage): readonly Rule[] =>
  rules.flatMap((id) => RULE_BY_ID.get(id) ?? []);
const isClaim = (id: string): id is ClaimId => Object.hasOwn(CLAIMS, id);

/** Every source by which a row is spoken to. */
function sourcesOf(row: Coverage): ReadonlySet<CitationId> {
  const { options = [], register = [] } = row;
  const said: readonly Source[] = [
    ...rulesOf(row).flatMap(({ source }) => source),
    ...options.flatMap((option) => offerOf(option).source),
  ];
  const registered = register.flatMap((id: RegisterId) => REGISTER[id].citations as readonly CitationId[]);
  return new Set([...said.map(({ cite }) => cite), ...registered]);
}

/** Whether a source is the sentence of the article itself, or one of those it was held against. */
function speaksTo(id: ClaimId, source: Source): boolean {
  const { quote, citations } = claim(id);
  const words = 'quote' in source ? source.quote : '';
  const isItsSentence = words !== '' && (quote.includes(words) || words.includes(quote));
  return isItsSentence || (citations as readonly CitationId[]).includes(source.cite);
}

describe('where everything went that the sources say', () => {
  it('is told for every claim, detail, gap and boundary case, and for nothing else', () => {
    expect(Object.keys(CLAIM_COVERAGE)).toEqual(numbered('S', 44));
    expect(Object.keys(DETAIL_COVERAGE)).toEqual(numbered('C', 26));
    expect(Object.keys(GAP_COVERAGE)).toEqual(numbered('G', 10));
    expect(Object.keys(BOUNDARY_COVERAGE)).toEqual(numbered('B', 20));
    expect(rows.length).toBe(100);
  });

  it.each(rows)('%s names rules, alerts and register entries that exist, each once', (_, row) => {
    const { rules = [], options = [], alerts = [], register = [] } = row;
    expect(rules.filter((id) => !RULE_BY_ID.has(id))).toEqual([]);
    expect(register.filter((id) => !Object.hasOwn(REGISTER, id))).toEqual([]);
    for (const list of [rules, options, alerts, register]) expect(new Set(list).size).toBe(list.length);
    expect(rules.length + options.length + register.length).toBeGreaterThan(0);
  });

  it.each(rows.filter(([, { alerts }]) => alerts))('%s names only alerts that its rules raise', (_, row) => {
    const raised = rulesOf(row).flatMap(({ effect }) => (effect.kind === 'alert' ? [effect.alert] : []));
    expect((row.alerts ?? []).filter((alert) => !raised.includes(alert))).toEqual([]);
  });

  it.each(rows.filter(([id]) => id in ROW_SOURCES))(
    '%s is spoken to by rules of its own sources',
    (id, row) => {
      const own = [...(ROW_SOURCES[id] ?? []), ...(row.also ?? [])];
      const foreign = rulesOf(row).filter(({ source }) => !source.some(({ cite }) => own.includes(cite)));
      expect(foreign.map((rule) => rule.id)).toEqual([]);
      const cited = sourcesOf(row);
      expect(own.filter((source) => !cited.has(source))).toEqual([]);
    },
  );

  it.each(rows.filter(([id]) => isClaim(id)))(
    '%s is spoken to by its own sentence or its own sources',
    (id, row) => {
      if (!isClaim(id)) return;
      const also = row.also ?? [];
      const foreign = rulesOf(row).filter(
        ({ source }) => !source.some((each) => speaksTo(id, each) || also.includes(each.cite)),
      );
      expect(foreign.map((rule) => rule.id)).toEqual([]);
      const offers = (row.options ?? []).filter(
        (option) => !offerOf(option).source.some((source) => speaksTo(id, source)),
      );
      expect(offers).toEqual([]);
    },
  );

  it('leads every claim that does not plainly agree to its own entry in the register', () => {
    for (const id of Object.keys(CLAIMS).filter(isClaim)) {
      const own = coverage(id).register?.includes(id as RegisterId) ?? false;
      expect(own, id).toBe(claim(id).verdict !== 'agrees');
    }
  });

  it('leads to every entry of the register', () => {
    const led = new Set(rows.flatMap(([, { register = [] }]) => register));
    expect(Object.keys(REGISTER).filter((id) => !led.has(id as RegisterId))).toEqual([]);
  });

  it('has a reader for every detail and gap that the evidence file lists with its sources', () => {
    expect(Object.keys(ROW_SOURCES)).toEqual([...numbered('C', 26), ...numbered('G', 9)]);
  });
});

describe('where every rule comes from', () => {
  const asked = new Set(rows.flatMap(([, { rules = [] }]) => rules));

  it('is a row of the sources, or a settlement of this rule book with its reason', () => {
    const unasked = RULES.filter(({ id }) => !asked.has(id) && !id.startsWith('preference.'));
    expect(unasked.map(({ id }) => id).sort()).toEqual(Object.keys(SETTLED_HERE).sort());
    for (const reason of Object.values(SETTLED_HERE)) expect(reason).toMatch(/^\S.{20,}\.$/);
  });
});
