import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, OptionAdvice } from '../../../src/engine/assessment.ts';
import type { Findings } from '../../../src/engine/findings.ts';
import { breachesOf } from '../../../src/engine/guardrails.ts';
import { randomFrom } from '../../../src/engine/proof/random.ts';
import { signsOf } from '../../../src/engine/proof/signs.ts';
import { brokenStatements, type Outcome, STATEMENTS } from '../../../src/engine/proof/statements.ts';
import { STANDINGS } from '../../../src/engine/vocabulary.ts';
import { anyCase } from '../support/anyCase.ts';
import { answerTo } from '../support/claims.ts';

const CASES = 1_000;
const CORRUPTIONS = 20;
const OF_TEXT = 7;

const outcomeOfAnswer = ({ pathway, options }: Assessment): Outcome => ({
  pathway,
  options: options.map(({ id, standing, rank, needs }) => ({
    id,
    standing,
    rank,
    waitsForNothing: rank !== undefined && standing === 'provisional' && !needs?.length,
  })),
});

const byStatements = (findings: Findings, answer: Assessment): readonly number[] =>
  brokenStatements(signsOf(findings), outcomeOfAnswer(answer)).map(({ guardrail }) => guardrail);

const byGuardrails = (findings: Findings, answer: Assessment): readonly number[] =>
  breachesOf(findings, answer)
    .map(({ guardrail }) => guardrail)
    .filter((guardrail) => guardrail !== OF_TEXT);

/** The answer with one option as it should never be. */
function corrupted(answer: Assessment, random: (limit: number) => number): Assessment {
  const place = random(answer.options.length);
  const options = answer.options.map((option, index) => {
    if (index !== place) return option;
    const { rank: _, needs: __, ...bare } = option;
    const change: Partial<OptionAdvice> = {
      standing: STANDINGS[random(STANDINGS.length)] ?? 'recommended',
      ...(random(2) === 0 ? { rank: 1 + random(3) } : {}),
      ...(random(2) === 0 ? { needs: ['ecog'] } : {}),
    };
    return { ...bare, ...change };
  });
  return { ...answer, options };
}

describe('the statements of the proof', () => {
  it(`say the same as the guardrails of the product over ${CASES * (CORRUPTIONS + 1)} answers, most of them corrupted`, () => {
    const random = randomFrom(11);
    const broken = new Set<number>();
    const disagreements: Findings[] = [];
    fc.sample(anyCase, { numRuns: CASES, seed: 1123 }).reduce((before, findings) => {
      const answer = answerTo(findings);
      const tried = Array.from({ length: CORRUPTIONS }, () => corrupted(answer, random));
      for (const [count, shown] of [answer, ...tried].entries()) {
        const patient = count % 2 === 0 ? findings : before;
        const statements = byStatements(patient, shown);
        for (const guardrail of statements) broken.add(guardrail);
        if (statements.join() !== byGuardrails(patient, shown).join()) disagreements.push(patient);
      }
      return findings;
    });
    expect(disagreements).toEqual([]);
    expect([...broken].sort((a, b) => a - b)).toEqual(STATEMENTS.map(({ guardrail }) => guardrail));
  });
});
