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

/** A channel's connector service on loopback: remembers what the bot sends, byte for byte. */
export async function startConnector() {
  const sent: Sent[] = [];
  const refusals: number[] = [];
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
      res.writeHead(refusal ?? 200, { 'Content-Type': 'application/json' });
      res.end(refusal === undefined ? `{"id":"sent-${sent.length}"}` : '{"error":{"code":"No"}}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { serviceUrl, sent, refuseNext: (...statuses: number[]) => refusals.push(...statuses) };
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
