import type { Setting } from './setting.ts';
import { SETTING_NAMES, SETTINGS } from './settings.ts';

const INTRODUCTION = `# Settings of After Six. Copy to .env beside package.json, or set them in the environment (which wins over .env).
# An empty value means: not set. All problems are printed together at start, and nothing starts until they are mended.
# Made from src/bot/config/settings.ts; a test fails when the two disagree (npx vitest run test/bot/config.test.ts -u makes it anew).
`;

function entry(name: string, setting: Setting<unknown>): string {
  const preset = setting.preset ?? '';
  return [
    `# ${setting.meaning}`,
    `# Allowed: ${setting.allowed}. Default: ${preset === '' ? 'not set' : preset}.`,
    `${name}=${/\s|'/.test(preset) ? `"${preset}"` : preset}`,
  ].join('\n');
}

/** The text of .env.example. */
export function envExample(): string {
  return `${[INTRODUCTION, ...SETTING_NAMES.map((name) => `${entry(name, SETTINGS[name])}\n`)].join('\n')}`;
}
