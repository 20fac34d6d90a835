import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Json } from './harness.ts';

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: Json;
  readonly raw: string;
}

/** How a channel says no: a status, or one with the channel's word for it and a time to wait. */
type No = number | { readonly status: number; readonly code?: string; readonly retryAfter?: string };

const YES = { status: 200, headers: {}, body: undefined };

function refusalOf(no: No) {
  const { status, code = 'No', retryAfter } = typeof no === 'object' ? no : { status: no };
  return { status, headers: retryAfter ? { 'Retry-After': retryAfter } : {}, body: { error: { code } } };
}

/**
 * A channel's connector service on loopback: remembers what the bot sends, byte for byte. `idOf` names what was sent,
 * counted from one.
 */
export async function startConnector(idOf = (count: number): string => `sent-${count}`) {
  const sent: Sent[] = [];
  const refusals: No[] = [];
  const server = createServer((req, res) => {
    let raw = '';
    req.on('data', (data) => {
      raw += data;
    });
    req.on('end', () => {
      const refusal = refusals.shift();
      if (refusal === undefined) {
        sent.push({
          method: req.method ?? '',
          path: req.url ?? '',
          raw,
          body: raw === '' ? {} : JSON.parse(raw),
        });
      }
      const { status, headers, body } = refusal === undefined ? YES : refusalOf(refusal);
      res.writeHead(status, { 'Content-Type': 'application/json', ...headers });
      res.end(JSON.stringify(body ?? { id: idOf(sent.length) }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { serviceUrl, sent, refuseNext: (...noes: No[]) => refusals.push(...noes) };
}

export type FakeConnector = Awaited<ReturnType<typeof startConnector>>;

/** A message as a channel would post it. */
export const incoming = (more: Json = {}): Json => ({
  type: 'message',
  id: 'm1',
  channelId: 'emulator',
  from: { id: 'user-1', name: 'Jane Doe' },
  recipient: { id: 'bot-1', name: 'After Six' },
  conversation: { id: 'conv-1' },
  text: 'hello',
  ...more,
});
