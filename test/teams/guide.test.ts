import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import { takeTurn } from '../../src/dialogs/index.ts';
import { call, start } from '../bot/harness.ts';
import { AT } from '../support/journey.ts';
import { ROOT, SETTINGS } from './packaging.ts';

const GUIDE = readFileSync(`${ROOT}docs/teams.md`, 'utf8');
const TENANT = '99999999-1111-2222-3333-444455556666';

/** The settings of the guide, with something in the place of each `<…>`. */
function settingsOfTheGuide(): Record<string, string> {
  const lines = [...GUIDE.matchAll(/^ {7}(\w+)=(.+)$/gm)];
  const given: Record<string, string> = {
    MicrosoftAppId: SETTINGS.appId,
    MicrosoftAppTenantId: TENANT,
    DIRECT_LINE_SECRET: 'x'.repeat(32),
  };
  return Object.fromEntries(
    lines.map(([, name = '', value = '']) => [
      name,
      value.startsWith('<') ? (given[name] ?? 'given') : value,
    ]),
  );
}

describe('docs/teams.md', () => {
  it('lists settings with which the server opens the channel', () => {
    const env = settingsOfTheGuide();
    expect(Object.keys(env)).toHaveLength(8);
    const result = loadConfig(env);
    expect(result.ok ? [] : result.problems).toEqual([]);
    expect(result.ok && result.config.channel.kind).toBe('microsoft');
  });

  it('asks for an answer that the server gives: what comes from nobody is refused with 401', async () => {
    const body = /curl -i -d '([^']+)'/.exec(GUIDE)?.[1] ?? '';
    const { origin } = await start({ env: { ...settingsOfTheGuide(), PORT: '0' } });
    expect((await call(`${origin}/api/messages`, { method: 'POST', body })).status).toBe(401);
  });

  it('gives a case that is read back and then answered as it says', () => {
    const text = /^ {8}(Completed 6 infusions.+)$/m.exec(GUIDE)?.[1] ?? '';
    const say = (said: string, record?: unknown) =>
      takeTurn({ kind: 'message', text: said, at: AT, setting: 'personal' }, record, {});
    const read = say(text);
    expect(read.record.stage).toBe('read_back');
    const assessment = say('yes', read.record).replies.at(-1)?.data.assessment;
    expect(assessment?.pathway).toBe('chemotherapy');
    expect(assessment?.options.find(({ rank }) => rank === 1)?.id).toBe('cabazitaxel');
  });
});
