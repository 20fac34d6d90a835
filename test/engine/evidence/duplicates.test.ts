import { describe, expect, it } from 'vitest';
import { CITATIONS } from '../../../src/engine/evidence/citations.ts';
import { CARE_CLAIMS } from '../../../src/engine/evidence/claims/care.ts';
import { TREATMENT_CLAIMS } from '../../../src/engine/evidence/claims/treatment.ts';
import { CLAIMS } from '../../../src/engine/evidence/claims.ts';
import type { Figure } from '../../../src/engine/evidence/figure.ts';
import { ARPI_FIGURES } from '../../../src/engine/evidence/figures/arpi.ts';
import { CHEMOTHERAPY_FIGURES } from '../../../src/engine/evidence/figures/chemotherapy.ts';
import { RADIOLIGAND_FIGURES } from '../../../src/engine/evidence/figures/radioligand.ts';
import { SAFETY_FIGURES } from '../../../src/engine/evidence/figures/safety.ts';
import { TARGETED_FIGURES } from '../../../src/engine/evidence/figures/targeted.ts';
import { FIGURES } from '../../../src/engine/evidence/figures.ts';
import { CARE_AND_TESTING } from '../../../src/engine/evidence/register/careAndTesting.ts';
import { CONTRADICTIONS } from '../../../src/engine/evidence/register/contradictions.ts';
import { DRUGS_OF_THE_LIST } from '../../../src/engine/evidence/register/drugs.ts';
import { PITFALLS_AND_SEQUENCE } from '../../../src/engine/evidence/register/pitfallsAndSequence.ts';
import { STATUS_AND_ORDER } from '../../../src/engine/evidence/register/statusAndOrder.ts';
import { REGISTER } from '../../../src/engine/evidence/register.ts';
import { ARPI } from '../../../src/engine/evidence/sources/arpi.ts';
import { ARTICLE } from '../../../src/engine/evidence/sources/article.ts';
import { BONE } from '../../../src/engine/evidence/sources/boneAndSupport.ts';
import { CHEMOTHERAPY } from '../../../src/engine/evidence/sources/chemotherapy.ts';
import { GUIDELINES } from '../../../src/engine/evidence/sources/guidelines.ts';
import { LABELS } from '../../../src/engine/evidence/sources/labels.ts';
import { RADIOLIGAND } from '../../../src/engine/evidence/sources/radioligand.ts';
import { SAFETY } from '../../../src/engine/evidence/sources/safety.ts';
import { TARGETED } from '../../../src/engine/evidence/sources/targeted.ts';
import { WITHHELD } from '../../../src/engine/evidence/sources/withheld.ts';

const size = (...tables: readonly object[]): number =>
  tables.reduce((sum, table) => sum + Object.keys(table).length, 0);

describe('nothing is there twice', () => {
  it.each([
    [
      'citations',
      CITATIONS,
      [ARTICLE, CHEMOTHERAPY, ARPI, RADIOLIGAND, TARGETED, BONE, GUIDELINES, LABELS, SAFETY],
    ],
    [
      'figures',
      FIGURES,
      [CHEMOTHERAPY_FIGURES, ARPI_FIGURES, RADIOLIGAND_FIGURES, TARGETED_FIGURES, SAFETY_FIGURES],
    ],
    [
      'register entries',
      REGISTER,
      [STATUS_AND_ORDER, DRUGS_OF_THE_LIST, CARE_AND_TESTING, PITFALLS_AND_SEQUENCE, CONTRADICTIONS],
    ],
    ['claims', CLAIMS, [TREATMENT_CLAIMS, CARE_CLAIMS]],
  ] as const)('%s: no file overwrites what another has said', (_, whole, parts) => {
    expect(size(...parts)).toBe(size(whole));
  });

  it('a source is cited or withheld, and has a title of its own', () => {
    expect(Object.keys(WITHHELD).filter((id) => Object.hasOwn(CITATIONS, id))).toEqual([]);
    const titles = Object.values(CITATIONS).map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('one endpoint of one study in one population is one figure', () => {
    const figures: readonly Figure[] = Object.values(FIGURES);
    const told = figures.map(({ cite, study, endpoint, population, ...rest }) =>
      JSON.stringify([cite, study, endpoint, population, 'groups' in rest ? rest.groups[0]?.name : '']),
    );
    expect(new Set(told).size).toBe(told.length);
  });
});
