import { describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../src/engine/fingerprint.ts';

/** What the engine would make of the fixed cases with another module in place of one of its own. */
async function fingerprintWith(path: string, module: object): Promise<string> {
  vi.resetModules();
  vi.doMock(path, async (original) => ({ ...((await original()) as object), ...module }));
  const changed = await import('../../src/engine/fingerprint.ts');
  vi.doUnmock(path);
  vi.resetModules();
  return changed.fingerprint();
}

describe('the fingerprint of what is decided', () => {
  it('is the same each time', () => {
    expect(fingerprint()).toBe(fingerprint());
  });

  it('moves when castration is judged otherwise', async () => {
    const castrationOf = () => 'castrate';
    expect(await fingerprintWith('../../src/engine/facts/castration.ts', { castrationOf })).not.toBe(
      fingerprint(),
    );
  });

  it('moves when a Karnofsky score is read as another ECOG', async () => {
    const ecogFromKarnofsky = (score: number) => (score >= 40 ? 2 : 3);
    expect(await fingerprintWith('../../src/engine/facts/performance.ts', { ecogFromKarnofsky })).not.toBe(
      fingerprint(),
    );
  });

  it('moves when a PSA rise is confirmed a day early', async () => {
    const psaProgressionOf = ({ series }: { series: readonly { date?: string }[] }) =>
      series.at(-1)?.date === '2026-01-21' ? 'met' : undefined;
    expect(await fingerprintWith('../../src/engine/facts/psaProgression.ts', { psaProgressionOf })).not.toBe(
      fingerprint(),
    );
  });

  it('moves when ties are ranked otherwise', async () => {
    const ranksOf = () => new Map();
    expect(await fingerprintWith('../../src/engine/decision/rank.ts', { ranksOf })).not.toBe(fingerprint());
  });
});
