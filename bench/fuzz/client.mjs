import { Agent, request } from 'node:http';

/** A server that has not begun to answer after this long hangs. */
const PATIENCE_MS = 20_000;

/**
 * Over a few connections that stay open. Resolves with status 0 where the server cuts the connection or does not answer.
 * @param {string} origin
 */
export function createClient(origin) {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  /** @param {{ method: string, path: string, body?: string, headers?: Record<string, string> }} asked @returns {Promise<{ status: number, text: string, failure?: string }>} */
  const send = ({ method, path, body, headers = {} }) =>
    new Promise((resolve) => {
      const fail = (/** @type {string} */ failure) => resolve({ status: 0, text: '', failure });
      const bytes = Buffer.from(body ?? '');
      const length = method === 'POST' ? { 'Content-Length': String(bytes.length) } : {};
      const req = request(new URL(origin), {
        method,
        path,
        headers: { ...length, ...headers },
        agent,
        timeout: PATIENCE_MS,
      });
      req.on('timeout', () => {
        fail('hang');
        req.destroy();
      });
      req.on('error', (error) => fail(error.message));
      req.on('response', (res) => {
        let text = '';
        res.setEncoding('utf8').on('data', (part) => {
          text += part;
        });
        res.on('end', () => resolve({ status: res.statusCode ?? 0, text }));
        res.on('error', (error) => fail(error.message));
      });
      req.end(method === 'POST' ? bytes : undefined);
    });
  return { send, close: () => agent.destroy() };
}

/** @param {ReturnType<typeof createClient>} client @returns {Promise<{ id: string, token: string }>} */
export async function openChat({ send }) {
  const asked = (/** @type {string} */ path, /** @type {string} */ token) =>
    send({
      method: 'POST',
      path: `/v3/directline${path}`,
      body: '{}',
      headers: token ? { Authorization: `Bearer ${token}` } : {},
    });
  const { token } = JSON.parse((await asked('/tokens/generate', '')).text);
  const { conversationId } = JSON.parse((await asked('/conversations', token)).text);
  return { id: conversationId, token };
}
