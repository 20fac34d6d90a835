import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const HAZARDS = 15;
const rows = readFileSync('docs/clinical-safety.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| H\d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', hazard = '', , , control = '', shownBy = '']) => ({ id, hazard, control, shownBy }));

/** The titles of the tests of a file, those of a table too, as its source has them. */
const titlesIn = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:\b(?:it|journey)|\))\(\s*(['"`])(.*?)\1,/g)].map(
    ([, , title = '']) => title,
  );

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

  it('quotes only titles of tests that the file before them has', () => {
    const quoted = rows.flatMap(({ shownBy }) =>
      [...shownBy.matchAll(/`([^`]+)`((?:[^`"]*"[^"]+")+)/g)].flatMap(([, path = '', titles = '']) =>
        [...titles.matchAll(/"([^"]+)"/g)].map(([, title = '']) => ({ path, title })),
      ),
    );
    expect(quoted.length).toBe(rows.flatMap(({ shownBy }) => shownBy.match(/"[^"]+"/g) ?? []).length);
    expect(quoted.length).toBeGreaterThan(0);
    const missing = quoted.filter(({ path, title }) => !titlesIn(path).includes(title));
    expect(missing).toEqual([]);
  });
});
