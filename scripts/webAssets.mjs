import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { DIST, ROOT } from './freshness.mjs';

const OUT = `${DIST}/web`;
const WEB_CHAT = `${ROOT}node_modules/botframework-webchat/dist/webchat.js`;
const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Brotli 9 costs 0.4 s on the 3.9 MB bundle; 11 would save another tenth of its size for 7 s. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 } };

/** Each entry becomes one plain script: nothing is imported at run time. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: ['chat.ts', 'embed.ts', 'chat.css'].map((entry) => `${ROOT}web/${entry}`),
    outdir: OUT,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, contents }) => ({ name: path.slice(OUT.length + 1), contents }));
}

/** Writes `name.<hash>.ext` with its two compressed forms, unless that very content is there already. */
async function writeHashed({ name, contents }) {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
  const hashed = name.replace(/(\.\w+)$/, `.${hash}$1`);
  if (!existsSync(`${OUT}/${hashed}.gz`)) {
    await writeFile(`${OUT}/${hashed}`, contents);
    await writeFile(`${OUT}/${hashed}.br`, await brotli(contents, BROTLI));
    await writeFile(`${OUT}/${hashed}.gz`, await gz(contents, { level: 9 }));
  }
  return hashed;
}

async function removeAllBut(kept) {
  const stale = (await readdir(OUT)).filter((file) => !kept.has(file.replace(/\.(br|gz)$/, '')));
  await Promise.all(stale.map((file) => rm(`${OUT}/${file}`)));
}

/**
 * Fills `dist/web`: hashed scripts and styles, their `.br` and `.gz`, `index.html` with its placeholders
 * (`{{nonce}}`, `{{asset:chat.js}}`) untouched, and `manifest.json` from plain name to hashed name.
 */
export async function buildWeb() {
  await mkdir(OUT, { recursive: true });
  const assets = [...(await bundle()), { name: 'webchat.js', contents: await readFile(WEB_CHAT) }];
  const hashed = await Promise.all(assets.map(writeHashed));
  const manifest = Object.fromEntries(assets.map(({ name }, index) => [name, hashed[index]]));
  await writeFile(`${OUT}/webchat.js.LICENSE.txt`, await readFile(`${WEB_CHAT}.LICENSE.txt`));
  await writeFile(`${OUT}/index.html`, await readFile(`${ROOT}web/index.html`));
  await writeFile(`${OUT}/manifest.json`, JSON.stringify(manifest, null, 2));
  await removeAllBut(new Set([...hashed, 'webchat.js.LICENSE.txt', 'index.html', 'manifest.json']));
  return manifest;
}
