import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const HAZARDS = 15;
const rows = readFileSync('docs/clinical-safety.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| H\d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', hazard = '', , , control = '', shownBy = '']) => ({ id, hazard, control, shownBy }));

describe('the hazard log', () => {
  it('has every hazard once, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: HAZARDS }, (_, index) => `H${index + 1}`));
  });

  for (const { id, hazard, control, shownBy } of rows)
    it(`names a control of ${id} (${hazard}) and tests that exist`, () => {
      const tests = [...shownBy.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
      expect(control).not.toBe('');
      expect(tests.length).toBeGreaterThan(0);
      for (const path of tests) expect([path, existsSync(path)]).toEqual([path, true]);
    });
});
