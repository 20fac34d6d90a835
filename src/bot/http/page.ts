import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '../config/config.ts';
import type { SignIn } from '../signIn/signIn.ts';
import { type Asset, readAsset, sendAsset } from './assets.ts';
import { HttpError } from './httpError.ts';
import { sendText } from './respond.ts';
import type { Router } from './router.ts';
import { pagePolicy } from './securityHeaders.ts';

const Manifest = z.record(z.string(), z.string().regex(/^[\w.-]+$/));

interface Built {
  readonly template: string;
  /** By their hashed names. */
  readonly assets: ReadonlyMap<string, Asset>;
  readonly embed: Asset | undefined;
}

function readBuilt(folder: string): Built | undefined {
  if (!existsSync(join(folder, 'manifest.json'))) return undefined;
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const template = page.replaceAll(/\{\{asset:([^}]+)\}\}/g, (_, name: string) => {
    const hashed = manifest[name];
    if (hashed === undefined) throw new Error(`index.html asks for ${name}, which the build did not make.`);
    return `/assets/${hashed}`;
  });
  const assets = new Map(Object.values(manifest).map((name) => [name, readAsset(folder, name)]));
  return { template, assets, embed: assets.get(manifest['embed.js'] ?? '') };
}

const notBuilt = (): HttpError =>
  new HttpError(503, 'NotBuilt', 'The page has not been built: run `npm run build` and start again.');

/** The page, its assets and the embed script, as `npm run build` left them in `folder`. Read once, at start. */
export function servePage(router: Router, folder: string, config: Config, signIn?: SignIn): void {
  const built = readBuilt(folder);

  /** The page redeems the code of a sign-in itself. A provider that does not answer must not keep the page away. */
  const provider = async (): Promise<readonly string[]> => {
    if (signIn?.config.clientId === undefined) return [];
    const endpoints = await signIn.provider.endpoints().catch(() => undefined);
    return endpoints === undefined ? [] : [new URL(endpoints.token).origin];
  };

  router.get('/', async ({ res }) => {
    if (built === undefined) throw notBuilt();
    const policy = { frameAncestors: config.frameAncestors, connect: await provider() };
    const nonce = randomBytes(18).toString('base64');
    res.setHeader('Content-Security-Policy', pagePolicy(nonce, policy));
    sendText(res, 200, 'text/html; charset=utf-8', built.template.replaceAll('{{nonce}}', nonce));
  });
  router.get('/assets/:name', (exchange) => {
    const asset = built?.assets.get(exchange.params.name ?? '');
    if (asset === undefined) throw new HttpError(404, 'NotFound', 'There is no such asset.');
    return sendAsset(exchange, asset, 'public, max-age=31536000, immutable');
  });
  router.get('/embed.js', (exchange) => {
    if (built?.embed === undefined) throw notBuilt();
    // Other sites load this one by its plain name.
    exchange.res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    return sendAsset(exchange, built.embed, 'public, max-age=300');
  });
}
