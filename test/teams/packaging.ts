import { fileURLToPath } from 'node:url';

export interface Entry {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Command {
  readonly title: string;
  readonly description: string;
}

/** The parts of the manifest that tests look at. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly developer: Readonly<Record<string, string>>;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly icons: { readonly color: string; readonly outline: string };
  readonly accentColor: string;
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly supportsFiles: boolean;
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly Command[];
    }[];
  }[];
  readonly validDomains: readonly string[];
}

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The scripts are plain JavaScript: their types are said here. */
const load = async <T>(file: string): Promise<T> => (await import(`${ROOT}scripts/teams/${file}`)) as T;

export const { manifestOf, manifestProblems, filesOf } = await load<{
  manifestOf: (settings: { appId: string; publicUrl: string }) => Manifest;
  manifestProblems: (manifest: unknown) => readonly string[];
  filesOf: (manifest: unknown) => readonly Entry[];
}>('package.mjs');
export const { zipOf } = await load<{ zipOf: (entries: readonly Entry[]) => Buffer }>('zip.mjs');
export const { encodePng } = await load<{
  encodePng: (image: { size: number; pixels: Uint8Array }) => Buffer;
}>('png.mjs');

export const SETTINGS = {
  appId: '0A1B2C3D-1111-2222-3333-444455556666',
  publicUrl: 'https://after-six.example.org',
};
export const MANIFEST = manifestOf(SETTINGS);
