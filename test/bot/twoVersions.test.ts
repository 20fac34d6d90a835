import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import type { Core } from '../../src/bot/core.ts';
import { coreFor } from '../../src/bot/coreFor.ts';
import type { CaseRecord } from '../../src/machine/index.ts';
import { incoming, startConnector } from './fakeConnector.ts';
import { post, start, temporaryFolder } from './harness.ts';

const NOTE =
  '6 infusions of Pluvicto, ECOG 1, ADT continuing, testosterone 12 ng/dL, imaging shows progression';

function thisVersion(): Core {
  const config = loadConfig({});
  if (!config.ok) throw new Error(config.problems.join('\n'));
  return coreFor(config.config);
}

/** A version that asks for one more finding, and knows one more value of another. */
const newerVersion = (): Core => {
  const core = thisVersion();
  return {
    ...core,
    takeTurn: (turn, saved) => {
      const outcome = core.takeTurn(turn, saved);
      const findings = { ...outcome.record.findings, newFinding: true, imaging: 'mixed' };
      return { ...outcome, record: { ...outcome.record, version: 99, findings } as unknown as CaseRecord };
    },
  };
};

/** One message to a server of that version on the store; what it replied. */
async function saidTo(core: Core, dataDir: string, text: string): Promise<string> {
  const connector = await startConnector();
  const server = await start({ core, dataDir, env: { LOCAL_CHANNEL: '1' } });
  const { serviceUrl } = connector;
  await post(`${server.origin}/api/messages`, incoming({ serviceUrl, text, id: `m-${text}` }));
  await server.stop();
  return connector.sent.map(({ body }) => body.text).join('\n');
}

describe('two versions of the program on one store', () => {
  it('lose no finding that the older one knows: it is read back, what is left out is named, and nothing is answered', async () => {
    const store = temporaryFolder();
    await saidTo(newerVersion(), store, NOTE);
    const told = await saidTo(thisVersion(), store, 'yes');
    expect(told).toContain('Left out, in whole or in part: imaging, new finding.');
    expect(told).toContain('ECOG performance status: 1');
    expect(told).toContain('Pluvicto infusions completed: 6');
    const again = await saidTo(thisVersion(), store, 'repeat');
    expect(again).toContain('ECOG performance status: 1');
    expect(again).not.toContain('Left out');
  });

  it('take a case up again on the newer one, with what the older one noted', async () => {
    const store = temporaryFolder();
    await saidTo(thisVersion(), store, NOTE);
    expect(await saidTo(newerVersion(), store, 'ECOG is 2')).toContain('ECOG performance status: 2');
    expect(await saidTo(thisVersion(), store, 'repeat')).toContain('ECOG performance status: 2');
  });
});
