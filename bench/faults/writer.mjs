import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

const TRY_AGAIN_MS = 15;
const GIVE_UP_MS = 120_000;
const SECRET = { Authorization: '' };

/**
 * Asks the origins in turn until one answers: as a client with a load balancer before the nodes, which tries again what
 * was refused for the moment or not answered.
 * @param {readonly string[]} origins
 * @param {string} path
 * @param {RequestInit} init
 */
export async function insist(origins, path, init) {
  const until = Date.now() + GIVE_UP_MS;
  for (let attempt = 0; Date.now() < until; attempt += 1) {
    try {
      const response = await fetch(`${origins[attempt % origins.length]}/v3/directline${path}`, init);
      if (response.ok) return await response.json();
      if (response.status < 500 && response.status !== 429)
        throw new Error(`${path} was answered ${response.status} ${await response.text()}`, {
          cause: 'final',
        });
      await response.arrayBuffer();
    } catch (error) {
      if (/** @type {Error} */ (error).cause === 'final') throw error;
    }
    await wait(TRY_AGAIN_MS);
  }
  throw new Error(`${path} was not answered in ${GIVE_UP_MS / 1000} s.`);
}

/** @typedef {{ readonly id: string, readonly headers: Record<string, string>, readonly accepted: string[] }} Written */

/** @param {readonly string[]} origins @returns {Promise<Written>} */
export async function openConversation(origins, secret = '') {
  const asking = secret === '' ? SECRET : { Authorization: `Bearer ${secret}` };
  const made = await insist(origins, '/tokens/generate', { method: 'POST', headers: asking });
  const headers = { Authorization: `Bearer ${made.token}` };
  await insist(origins, '/conversations', { method: 'POST', headers });
  return { id: made.conversationId, headers, accepted: [] };
}

/**
 * Says something and tries again, under the same client id, until it was accepted.
 * @param {readonly string[]} origins @param {Written} written @param {string} text
 */
export async function say(origins, { id, headers, accepted }, text) {
  const clientActivityID = randomUUID();
  const body = JSON.stringify({ type: 'message', text, channelData: { clientActivityID } });
  const answer = await insist(origins, `/conversations/${id}/activities`, { method: 'POST', headers, body });
  accepted.push(answer.id);
}

/** The whole log of a conversation. @param {readonly string[]} origins @param {Written} written */
export async function logOf(origins, { id, headers }) {
  /** @type {{ id: string, from?: { role?: string } }[]} */
  const all = [];
  for (let watermark = '0'; ; ) {
    const page = await insist(origins, `/conversations/${id}/activities?watermark=${watermark}`, { headers });
    if (page.activities.length === 0) return all;
    all.push(...page.activities);
    watermark = page.watermark;
  }
}
