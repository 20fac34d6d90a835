import { describe, expect, it } from 'vitest';
import type { RedFlag } from '../../../src/engine/vocabulary.ts';
import { type Patch, patched } from '../support/baseCase.ts';
import { answerTo } from '../support/claims.ts';

const answer = (patch: Patch) => answerTo(patched(patch));
const alertsIn = (patch: Patch): string =>
  answer(patch)
    .alerts.map(({ statement }) => statement)
    .join('\n');

describe('an emergency', () => {
  const CORD = 'MRI of the whole spine within 24 hours';
  const FEVER = 'treated as sepsis without delay';

  it.each([
    [['cord_compression'], [CORD], [FEVER]],
    [['sepsis'], [FEVER], [CORD]],
    [['febrile_neutropenia'], [FEVER], [CORD]],
    [['bleeding'], [], [CORD, FEVER]],
    [['cord_compression', 'sepsis'], [CORD, FEVER], []],
  ] satisfies readonly (readonly [readonly RedFlag[], readonly string[], readonly string[]])[])(
    'is told the route of its own kind and of no other: %s',
    (redFlags, told, untold) => {
      const said = alertsIn({ redFlags });
      expect(said).toContain('Same-day assessment by the local emergency route');
      for (const each of told) expect(said).toContain(each);
      for (const each of untold) expect(said).not.toContain(each);
    },
  );
});
