import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Activity, conversationOf, createDirectLine } from './directLine.ts';

const BUILD = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url));
const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));
const ROOT = '/v3/directline';

/** A server for the page, with switches for everything that can go wrong between the two. */
export interface TestServer {
  readonly url: string;
  /** Paths asked for since the start, in order, with their method. */
  readonly asked: string[];
  readonly faults: {
    /** Upgrades are refused, as by an old proxy. */
    socketsBlocked: boolean;
    /** Sockets open and then carry nothing. */
    socketsMute: boolean;
    /** Tokens issued before this moment (ms since 1970) are refused with 403. */
    expiredBefore: number;
    /** Expired tokens cannot be renewed either: the conversation is lost to the page. */
    renewalRefused: boolean;
  };
  /** Cuts every connection and listens no more; what was said is kept. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
}

function pageFor(nonce: string): string {
  const manifest = JSON.parse(readFileSync(`${WEB}/manifest.json`, 'utf8')) as Record<string, string>;
  return readFileSync(`${WEB}/index.html`, 'utf8')
    .replaceAll('{{nonce}}', nonce)
    .replaceAll(/\{\{asset:([^}]+)\}\}/g, (_, name: string) => `/assets/${manifest[name]}`);
}

const policy = (nonce: string) =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; ` +
  `connect-src 'self'; img-src 'self' data: blob:; frame-ancestors *; base-uri 'none'; form-action 'none'`;

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

function sendAsset(res: ServerResponse, name: string): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  res.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'br' });
  res.end(readFileSync(`${WEB}/${name}.br`));
}

function sendJson(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(body));
}

const refuse = (res: ServerResponse, status: number, code: string) =>
  sendJson(res, status, { error: { code, message: code } });

async function bodyOf(req: IncomingMessage): Promise<Activity> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as Activity;
}

const bearerOf = (req: IncomingMessage) => req.headers.authorization?.replace(/^Bearer /, '');

/** Starts the stand-in for the server on a free port of this machine. `comeBack` listens on the same one. */
export async function startServer(): Promise<TestServer> {
  execFileSync(process.execPath, [BUILD, 'web'], { stdio: 'inherit' });
  const line = createDirectLine();
  const asked: string[] = [];
  const faults: TestServer['faults'] = {
    socketsBlocked: false,
    socketsMute: false,
    expiredBefore: 0,
    renewalRefused: false,
  };
  let port = 0;

  const issuedAt = (token: string) =>
    (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { at: number }).at;
  const expired = (token: string) => issuedAt(token) < faults.expiredBefore;

  function tokens(req: IncomingMessage, res: ServerResponse, path: string): void {
    const bearer = bearerOf(req);
    const known = bearer && !faults.renewalRefused ? conversationOf(bearer) : undefined;
    if (path.endsWith('/generate')) sendJson(res, 200, line.newToken(known));
    else if (!bearer || expired(bearer)) refuse(res, bearer ? 403 : 401, 'TokenExpired');
    else sendJson(res, 200, line.newToken(known));
  }

  async function conversations(req: IncomingMessage, res: ServerResponse, url: URL): Promise<void> {
    const bearer = bearerOf(req);
    if (!bearer) return refuse(res, 401, 'MissingToken');
    if (expired(bearer)) return refuse(res, 403, 'TokenExpired');
    const conversation = line.open(conversationOf(bearer));
    const watermark = url.searchParams.get('watermark') || '0';
    if (url.pathname.endsWith('/activities')) {
      if (req.method === 'GET') return sendJson(res, 200, line.after(conversation, watermark));
      return sendJson(res, 200, { id: line.post(conversation, await bodyOf(req)) });
    }
    const streamUrl = `ws://127.0.0.1:${port}/stream?c=${conversation.id}&watermark=${watermark}`;
    sendJson(res, 200, { ...line.newToken(conversation.id), streamUrl });
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = new URL(req.url ?? '/', 'http://localhost');
    asked.push(`${req.method} ${url.pathname}`);
    const { pathname } = url;
    if (pathname.startsWith(`${ROOT}/tokens/`)) return tokens(req, res, pathname);
    if (pathname.startsWith(`${ROOT}/conversations`)) return conversations(req, res, url);
    if (pathname.startsWith('/assets/')) return sendAsset(res, pathname.slice('/assets/'.length));
    if (pathname === '/embed.js') {
      const manifest = JSON.parse(readFileSync(`${WEB}/manifest.json`, 'utf8')) as Record<string, string>;
      return sendAsset(res, manifest['embed.js'] ?? '');
    }
    if (pathname !== '/') return refuse(res, 404, 'NotFound');
    const nonce = randomBytes(18).toString('base64');
    res.writeHead(200, { 'Content-Type': 'text/html', 'Content-Security-Policy': policy(nonce) });
    res.end(pageFor(nonce));
  }

  function follow(socket: WebSocket, url: URL): void {
    const conversation = line.open(url.searchParams.get('c') ?? '');
    let shown = url.searchParams.get('watermark');
    const show = () => {
      if (faults.socketsMute) return;
      const set = line.after(conversation, shown);
      shown = set.watermark;
      if (set.activities.length > 0) socket.send(JSON.stringify(set));
    };
    conversation.listeners.add(show);
    socket.on('close', () => conversation.listeners.delete(show));
    show();
  }

  const sockets = new WebSocketServer({ noServer: true });
  function listen(): Server {
    const server = createServer((req, res) => {
      answer(req, res).catch((error: unknown) => refuse(res, 500, String(error)));
    });
    server.on('upgrade', (req, socket, head) => {
      asked.push('UPGRADE');
      if (faults.socketsBlocked) socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      else
        sockets.handleUpgrade(req, socket, head, (opened) =>
          follow(opened, new URL(req.url ?? '', 'http://localhost')),
        );
    });
    return server.listen(port, '127.0.0.1');
  }

  let server = listen();
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;

  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    faults,
    async goDown() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    async comeBack() {
      server = listen();
      await once(server, 'listening');
    },
  };
}
