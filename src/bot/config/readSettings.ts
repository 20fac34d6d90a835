import type { Setting } from './setting.ts';
import { SETTING_NAMES, SETTINGS, type SettingName } from './settings.ts';

type Value<S> = S extends { read: { _zod: { output: infer T } } } ? T : never;
type Preset<S> = S extends { preset: string } ? never : undefined;

/** Each setting's value; undefined where it was left empty and has no default. */
export type Settings = {
  readonly [N in SettingName]: Value<(typeof SETTINGS)[N]> | Preset<(typeof SETTINGS)[N]>;
};
/** Settings as far as they could be read; a name in `wrong` was given, but not as allowed. */
export interface Read {
  readonly settings: Partial<Settings>;
  readonly wrong: ReadonlySet<SettingName>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** How a value may be shown: secrets only by their length. */
export function shown(name: SettingName, text: string): string {
  const setting: Setting<unknown> = SETTINGS[name];
  return setting.secret ? `a hidden value of ${text.length} characters` : JSON.stringify(text);
}

/**
 * Reads every setting from the environment. An empty variable counts as absent.
 * `wrong` holds a line for each value that is not allowed: the variable, the value given, what is allowed.
 */
export function readSettings(env: Environment): {
  settings: Partial<Settings>;
  wrong: ReadonlyMap<SettingName, string>;
} {
  const wrong = new Map<SettingName, string>();
  const settings: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const setting: Setting<unknown> = SETTINGS[name];
    const text = env[name]?.trim() || setting.preset;
    if (text === undefined) continue;
    const result = setting.read.safeParse(text);
    if (result.success) settings[name] = result.data;
    else wrong.set(name, `${name}: ${shown(name, text)} is not allowed; allowed: ${setting.allowed}.`);
  }
  return { settings: settings as Partial<Settings>, wrong };
}
