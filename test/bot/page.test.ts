import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { start, temporaryFolder, until } from './harness.ts';

const SCRIPT = 'console.log("chat");'.repeat(50);

function buildPage(): string {
  const folder = temporaryFolder();
  const write = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
  write('manifest.json', JSON.stringify({ 'chat.js': 'chat.abc.js', 'embed.js': 'embed.def.js' }));
  write('index.html', '<script nonce="{{nonce}}" src="{{asset:chat.js}}"></script><i nonce="{{nonce}}"></i>');
  write('chat.abc.js', SCRIPT);
  write('chat.abc.js.br', brotliCompressSync(SCRIPT));
  write('chat.abc.js.gz', gzipSync(SCRIPT));
  write('embed.def.js', 'embed()');
  return folder;
}

/** Without decompression, as it is on the wire. */
const get = (url: string, encoding: string, more: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { headers: { 'Accept-Encoding': encoding, ...more } });

describe('the page', () => {
  it('comes with a nonce of its own and the policy that allows nothing else', async () => {
    const { origin } = await start({ webFolder: buildPage() });
    const nonces = new Set<string>();
    for (let times = 0; times < 2; times += 1) {
      const answer = await fetch(`${origin}/`);
      const html = await answer.text();
      const nonce = /nonce="([^"]+)"/.exec(html)?.[1] ?? '';
      nonces.add(nonce);
      expect(html).toBe(
        `<script nonce="${nonce}" src="/assets/chat.abc.js"></script><i nonce="${nonce}"></i>`,
      );
      expect(answer.headers.get('Content-Security-Policy')).toBe(
        `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; ` +
          "connect-src 'self'; img-src 'self' data: blob:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'",
      );
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
    }
    expect(nonces.size).toBe(2);
  });

  it('may be framed by whom the setting names', async () => {
    const env = { FRAME_ANCESTORS: "'self'  https://intranet.example.org" };
    const { origin } = await start({ webFolder: buildPage(), env });
    const policy = (await fetch(`${origin}/`)).headers.get('Content-Security-Policy');
    expect(policy).toContain("frame-ancestors 'self' https://intranet.example.org;");
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip;q=0.5', 'gzip'],
    ['identity', null],
  ])(
    'sends assets compressed as asked for (%s), cached for good under their hashed names',
    async (asked, encoding) => {
      const { origin } = await start({ webFolder: buildPage() });
      const answer = await get(`${origin}/assets/chat.abc.js`, asked);
      expect(answer.headers.get('Content-Encoding')).toBe(encoding);
      expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
      expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
      expect(await answer.text()).toBe(SCRIPT);
    },
  );

  it('does not send again what the browser has', async () => {
    const { origin } = await start({ webFolder: buildPage() });
    const url = `${origin}/assets/chat.abc.js`;
    const etag = (await get(url, 'br')).headers.get('ETag') ?? '';
    expect((await get(url, 'br', { 'If-None-Match': etag })).status).toBe(304);
    expect((await get(url, 'gzip', { 'If-None-Match': etag })).status).toBe(200);
  });

  it('is embedded by a script with a plain name that other sites may load', async () => {
    const { origin } = await start({ webFolder: buildPage() });
    const answer = await fetch(`${origin}/embed.js`);
    expect(await answer.text()).toBe('embed()');
    expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=300');
  });

  it('gives out nothing that the build did not list', async () => {
    const { origin } = await start({ webFolder: buildPage() });
    for (const name of ['manifest.json', 'index.html', 'chat.js', 'chat.abc.js.br', '..%2fmanifest.json'])
      expect((await fetch(`${origin}/assets/${name}`)).status).toBe(404);
  });

  it('says how to build it where it was not built', async () => {
    const { origin } = await start({ webFolder: temporaryFolder() });
    for (const path of ['/', '/embed.js']) {
      const answer = await fetch(`${origin}${path}`);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain('npm run build');
    }
  });

  it('that asks for an asset the build did not make stops the start', async () => {
    const folder = buildPage();
    writeFileSync(join(folder, 'index.html'), '{{asset:other.js}}');
    await expect(start({ webFolder: folder })).rejects.toThrow('index.html asks for other.js');
  });
});

/** Processes whose parent is this one. */
const childrenOf = (pid: number): readonly string[] =>
  readdirSync(`/proc/${pid}/task`).flatMap(
    (thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').match(/\d+/g) ?? [],
  );

describe('the build at start', () => {
  it('leaves no process beside the one that asked for it', async () => {
    const script = `await (await import('./scripts/ensureBuilt.mjs')).ensureWebBuilt(); console.log('built'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    onTestFinished(() => void child.kill('SIGKILL'));
    expect(String(await once(child.stdout, 'data'))).toContain('built');
    await until(
      () => childrenOf(child.pid ?? 0),
      (children) => children.length === 0,
    );
  });
});
