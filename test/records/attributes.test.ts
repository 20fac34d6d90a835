import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsRead } from '../../src/engine/conditions/factsRead.ts';
import { EVIDENCE_BUILT } from '../../src/engine/evidence/reviewBy.ts';
import { FINDING_KEYS, RULE_BOOK } from '../../src/engine/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { attributes, attributesMarkdown, layOutAttributes } from '../../src/records/index.ts';

const given = attributes();
const personal = (name: string) => given.personal.find(({ attribute }) => attribute === name);

describe('the source attributes', () => {
  it('are those of this rule book: its inputs, rules and evidence', () => {
    expect(given.ruleBook).toEqual(RULE_BOOK);
    expect(given.inputs.map(({ finding }) => finding)).toEqual(FINDING_KEYS);
    expect(given.counts.rules).toBe(RULES.length);
    expect(given.sources.reduce((sum, { count }) => sum + count, 0)).toBe(given.counts.sources);
    expect(given.dates.evidenceBuilt).toBe(EVIDENCE_BUILT);
  });

  it('name every rule that reads the age, and those raise alerts only', () => {
    const reading = RULES.filter(({ when }) => [...factsRead(when)].includes('age'));
    expect(reading.length).toBeGreaterThan(0);
    expect(
      personal('age')
        ?.rules.map(({ rule }) => rule)
        .sort(),
    ).toEqual(reading.map(({ id }) => id).sort());
    expect(new Set(reading.map(({ effect }) => effect.kind))).toEqual(new Set(['alert']));
  });

  it('say that sex, race, ethnicity and the like are not used, and no finding could hold them', () => {
    const unused = given.personal.filter(({ used }) => !used).map(({ attribute }) => attribute);
    expect(unused).toEqual(expect.arrayContaining(['sex', 'race', 'ethnicity', 'language', 'date of birth']));
    expect(
      FINDING_KEYS.filter((key) => /sex|gender|race|ethnic|language|birth|insur|income/i.test(key)),
    ).toEqual([]);
  });

  it('say that performance status is used, by the rules that read it', () => {
    expect(personal('health status assessments')?.rules.length).toBeGreaterThan(3);
  });

  it('stand in docs/decision-support.md as they are (npm run -s export -- --attributes > docs/decision-support.md)', () => {
    const file = readFileSync(new URL('../../docs/decision-support.md', import.meta.url), 'utf8');
    expect(file).toBe(attributesMarkdown(layOutAttributes(given)));
  });

  it('print every line of every section', () => {
    const page = layOutAttributes(given);
    const text = attributesMarkdown(page).replaceAll('\\', '');
    for (const line of page.sections.flatMap(({ lines }) => lines)) expect(text).toContain(`- ${line}`);
    expect(page.sections.every(({ lines }) => lines.length > 0)).toBe(true);
  });
});
