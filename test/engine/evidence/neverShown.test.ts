import { describe, expect, it } from 'vitest';
import { CITATIONS } from '../../../src/engine/evidence/citations.ts';
import { CLAIMS } from '../../../src/engine/evidence/claims.ts';
import { FIGURES, type FigureId, figureText } from '../../../src/engine/evidence/figures.ts';
import { REGISTER } from '../../../src/engine/evidence/register.ts';
import { RULES } from '../../../src/engine/rules/index.ts';
import { OFFERS } from '../../../src/engine/rules/offers.ts';
import { SUBJECTS, type SubjectId, statementsOn } from '../../../src/engine/topics.ts';
import { KEPT_BACK, UNCERTAIN } from './neverShown.ts';

/** Every word that an answer, the rule book or a topic can be made from. */
const EVERYTHING = JSON.stringify([
  RULES,
  OFFERS,
  CITATIONS,
  FIGURES,
  (Object.keys(FIGURES) as FigureId[]).map(figureText),
  REGISTER,
  CLAIMS,
  (Object.keys(SUBJECTS) as SubjectId[]).map(statementsOn),
]);

describe('what the evidence keeps back', () => {
  it.each([...UNCERTAIN, ...KEPT_BACK])('%s stands nowhere (%s)', (what) => {
    expect(EVERYTHING).not.toMatch(what);
  });

  it('would be noticed', () => {
    const shown = `${EVERYTHING} HR 1.05 (95% CI 0.74–1.49), announced positive for rPFS`;
    expect(UNCERTAIN.filter(([what]) => what.test(shown)).length).toBe(2);
    expect(EVERYTHING.length).toBeGreaterThan(100_000);
  });
});
