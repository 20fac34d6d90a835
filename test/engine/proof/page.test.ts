import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { axesOf, foldedSize, spaceSize } from '../../../src/engine/proof/axes.ts';
import { rounded } from '../../../src/engine/proof/report.ts';
import { RULES } from '../../../src/engine/rules/index.ts';

const PAGE = readFileSync(new URL('../../../docs/proof.md', import.meta.url), 'utf8');

describe('the page on the proof', () => {
  const axes = axesOf(RULES);

  it('gives the case space as it is now', () => {
    expect(PAGE).toContain(
      `It comes to ${axes.length} groups of findings and ${rounded(spaceSize(axes))} cases.`,
    );
  });

  it('gives what the first fold makes of it', () => {
    expect(PAGE).toContain(`${rounded(spaceSize(axes))} → ${rounded(foldedSize(axes))}`);
  });
});
