import { DIST } from '../freshness.mjs';

const NEEDED = /** @type {const} */ (['MicrosoftAppId', 'PUBLIC_URL']);
const REACHED =
  'an https origin that Microsoft’s bot service reaches over the internet, such as https://after-six.example.org';

/**
 * The settings that the package needs, from the environment and the folder's `.env` file, read and judged as the server
 * does; the address must be one that Teams can use. `unknown` lists names in the file that are no setting. Needs `dist`.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder
 * @returns {Promise<{ appId: string, publicUrl: string, problems: readonly string[], unknown: readonly string[] }>}
 */
export async function packageSettings(env, folder) {
  const { isLoopback } = await import(`${DIST}/bot/config/config.js`);
  const { withEnvFile } = await import(`${DIST}/bot/config/envFile.js`);
  const { readSettings } = await import(`${DIST}/bot/config/readSettings.js`);
  const { SETTINGS } = await import(`${DIST}/bot/config/settings.js`);

  const allowed = { MicrosoftAppId: SETTINGS.MicrosoftAppId.allowed, PUBLIC_URL: REACHED };
  const whole = withEnvFile(env, folder);
  const { settings, wrong } = readSettings(whole.env);
  const isReached = ({ protocol, hostname }) => protocol === 'https:' && !isLoopback(hostname);

  const problemOf = (/** @type {typeof NEEDED[number]} */ name) => {
    const value = settings[name];
    if (wrong.has(name)) return wrong.get(name);
    if (value === undefined) return `${name}: not set, and the package needs it; allowed: ${allowed[name]}.`;
    if (name === 'PUBLIC_URL' && !isReached(new URL(value)))
      return `${name}: "${value}" is not allowed; allowed: ${allowed[name]}.`;
    return undefined;
  };
  return {
    appId: settings.MicrosoftAppId,
    publicUrl: settings.PUBLIC_URL,
    problems: NEEDED.map(problemOf).filter((problem) => problem !== undefined),
    unknown: whole.unknown,
  };
}
