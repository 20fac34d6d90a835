import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Exchange } from './router.ts';

interface Form {
  readonly path: string;
  readonly bytes: number;
}

/** A built file and those of its compressed forms that exist. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly plain: Form;
  readonly br: Form | undefined;
  readonly gzip: Form | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const formOf = (path: string): Form => ({ path, bytes: statSync(path).size });
const formIfThere = (path: string): Form | undefined => (existsSync(path) ? formOf(path) : undefined);

/** Reads nothing but sizes; the file is streamed when it is asked for. */
export function readAsset(folder: string, name: string): Asset {
  const path = join(folder, name);
  return {
    name,
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    plain: formOf(path),
    br: formIfThere(`${path}.br`),
    gzip: formIfThere(`${path}.gz`),
  };
}

/** Encodings that the header names and does not refuse with `q=0`. */
function accepted(header: string): ReadonlySet<string> {
  const offers = header.split(',').map((offer) =>
    offer
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  return new Set(offers.filter(([, q]) => !/^q=0(\.0*)?$/.test(q ?? '')).map(([name]) => name ?? ''));
}

function choose(asset: Asset, header: string): { form: Form; encoding?: string } {
  const encodings = accepted(header);
  if (asset.br && encodings.has('br')) return { form: asset.br, encoding: 'br' };
  if (asset.gzip && encodings.has('gzip')) return { form: asset.gzip, encoding: 'gzip' };
  return { form: asset.plain };
}

/** Sends the best form the client takes, or 304 when it has this very content. */
export async function sendAsset({ req, res }: Exchange, asset: Asset, caching: string): Promise<void> {
  const { form, encoding } = choose(asset, String(req.headers['accept-encoding'] ?? ''));
  const etag = `"${asset.name}${encoding === undefined ? '' : `-${encoding}`}"`;
  res.setHeader('Vary', 'Accept-Encoding');
  res.setHeader('Cache-Control', caching);
  res.setHeader('ETag', etag);
  if (req.headers['if-none-match'] === etag) {
    res.writeHead(304);
    res.end();
    return;
  }
  res.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': form.bytes,
    ...(encoding !== undefined && { 'Content-Encoding': encoding }),
  });
  await pipeline(createReadStream(form.path), res);
}
