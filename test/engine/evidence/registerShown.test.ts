import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/engine/assessment.ts';
import type { RegisterEntry, Touch } from '../../../src/engine/evidence/discrepancy.ts';
import { REGISTER, REGISTER_IDS, type RegisterId } from '../../../src/engine/evidence/register.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { offerOf } from '../../../src/engine/rules/offers.ts';
import type { Rule, Source } from '../../../src/engine/rules/rule.ts';
import { anyCase } from '../support/anyCase.ts';
import { answerTo, claimsOf } from '../support/claims.ts';

const entryOf = (id: RegisterId): RegisterEntry => REGISTER[id];
const shownIn = (answer: Assessment): readonly string[] => answer.discrepancies.map(({ claim }) => claim);
const onTable = ({ options }: Assessment) =>
  options.filter(({ standing }) => standing !== 'not_recommended' && standing !== 'not_assessed');

/** What an answer shows, as entries name it. */
const showing = (answer: Assessment): ReadonlySet<Touch> =>
  new Set([answer.pathway, ...onTable(answer).map(({ id }) => id), ...answer.alerts.map(({ id }) => id)]);

/** Entries that concern only some of the answers that rest on their words. */
const NARROWER: readonly RegisterId[] = [
  // Orchiectomy counts as ADT: nothing to correct where ADT goes on.
  'S03',
  // Never stop ADT against stop everything: they meet at ECOG 3–4 alone.
  'G10-adt',
];

const quotesOf = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap((source) => ('quote' in source ? [source.quote] : []));

/**
 * Kinds of rules whose sentence is shown as it stands where they hold. A result that is still out says what may come
 * first, and raises no alert by which an entry could be named.
 */
const SPEAKS: ReadonlySet<Rule['effect']['kind']> = new Set([
  'pathway',
  'alert',
  'monitor',
  'note',
  'exclude',
]);

/** The article's words on which an answer's sentences rest. */
function wordsBehind(answer: Assessment): readonly string[] {
  const claims = claimsOf(answer);
  const spoken = RULES.filter(
    ({ id, effect }) => SPEAKS.has(effect.kind) && claims.has(`says ${id}`),
  ).flatMap(({ source }) => quotesOf(source));
  return [...spoken, ...onTable(answer).flatMap(({ id }) => quotesOf(offerOf(id).source))];
}

const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

describe('the register beside an answer', () => {
  it('holds every entry that touches what the answer shows, and no other', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const answer = answerTo(findings);
        const names = showing(answer);
        const touched = REGISTER_IDS.filter((id) => entryOf(id).touches.some((touch) => names.has(touch)));
        expect(shownIn(answer)).toEqual(touched);
      }),
    );
  });

  it('stands wherever a sentence rests on the very words that it corrects', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const answer = answerTo(findings);
        const words = wordsBehind(answer);
        const concerned = REGISTER_IDS.filter((id) => words.some((each) => overlap(each, entryOf(id).quote)));
        const shown = [...shownIn(answer), ...NARROWER];
        expect(concerned.filter((id) => !shown.includes(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows each entry, by each name that it touches, in some answer', () => {
    const seen = new Set<string>();
    for (const findings of fc.sample(anyCase, { numRuns: 1500, seed: 1 })) {
      const answer = answerTo(findings);
      const names = showing(answer);
      for (const id of shownIn(answer))
        for (const touch of entryOf(id as RegisterId).touches)
          if (names.has(touch)) seen.add(`${id} ${touch}`);
    }
    const touches = REGISTER_IDS.flatMap((id) => entryOf(id).touches.map((touch) => `${id} ${touch}`));
    expect(touches.filter((touch) => !seen.has(touch))).toEqual([]);
  });
});
