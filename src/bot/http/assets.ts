import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { answeredUnchanged, chosenEncoding } from './negotiation.ts';
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

function choose(asset: Asset, header: string): { form: Form; encoding?: string } {
  const encodings = (['br', 'gzip'] as const).filter((encoding) => asset[encoding] !== undefined);
  const encoding = chosenEncoding(header, encodings);
  const form = encoding === 'identity' ? undefined : asset[encoding];
  return form === undefined ? { form: asset.plain } : { form, encoding };
}

/** Sends the best form the client takes, or 304 when it has this very content. */
export async function sendAsset(exchange: Exchange, asset: Asset, caching: string): Promise<void> {
  const { req, res } = exchange;
  const { form, encoding } = choose(asset, String(req.headers['accept-encoding'] ?? ''));
  const etag = `"${asset.name}${encoding === undefined ? '' : `-${encoding}`}"`;
  res.appendHeader('Vary', 'Accept-Encoding');
  res.setHeader('Cache-Control', caching);
  if (answeredUnchanged(exchange, etag)) return;
  res.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': form.bytes,
    ...(encoding !== undefined && { 'Content-Encoding': encoding }),
  });
  await pipeline(createReadStream(form.path), res);
}
