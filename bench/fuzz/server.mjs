import fc from 'fast-check';
import { createClient, openChat } from './client.mjs';
import { call } from './generators.mjs';

const AT_ONCE = 16;
/** Conversations grow: after so many calls there are new ones. */
const CALLS_A_ROUND = 800;
/** 5xx that are meant so, by their codes. */
const BY_DESIGN = ['AnswerWithheld', 'Overloaded', 'NotBuilt'];

/** What is wrong with an answer, if anything is. @param {{ status: number, text: string, failure?: string }} answer */
function wrongIn({ status, text, failure }) {
  if (failure !== undefined) return failure === 'hang' ? 'hang' : 'crash';
  if (status < 400) return undefined;
  if (text === '') return undefined;
  const { error } = JSON.parse(text);
  if (status >= 500 && !BY_DESIGN.includes(error.code)) return '5xx';
  return typeof error.message === 'string' && !text.includes('    at ') ? undefined : 'shape';
}

/** @param {{ status: number, text: string, failure?: string }} answer */
function judged(answer) {
  try {
    return wrongIn(answer);
  } catch {
    return 'shape';
  }
}

/** @param {string} text @param {string} series */
const numberIn = (text, series) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length),
  );

/** Waits until nothing waits for an answer any more. @returns {Promise<number>} turns that ended in an apology */
async function settled(/** @type {ReturnType<typeof createClient>} */ { send }) {
  for (let tries = 0; tries < 600; tries += 1) {
    const { text } = await send({ method: 'GET', path: '/metrics' });
    if (numberIn(text, 'aftersix_waiting_turns') === 0)
      return numberIn(text, 'aftersix_incidents_total{kind="failed_turn"}');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Turns were still waiting after 60 s.');
}

/**
 * Calls a running server as often as asked, from one seed. `faults` has the first calls whose answers are wrong, with
 * what is wrong with them; `statuses` counts answers by status.
 * @param {string} origin @param {{ calls: number, seed: number }} asked
 */
export async function fuzzServer(origin, { calls, seed }) {
  const client = createClient(origin);
  /** @type {{ what: string, asked: import('./generators.mjs').Call, answer: object }[]} */
  const faults = [];
  /** @type {Map<number, number>} */
  const statuses = new Map();

  /** @param {import('./generators.mjs').Call} asked @param {{ id: string, token: string }} own @param {{ id: string, token: string }} other */
  const attempt = async (asked, own, other) => {
    const token = { own: own.token, other: other.token, none: undefined, bad: 'a.b.c' }[asked.auth];
    const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const answer = await client.send({
      ...asked,
      path: asked.path.replace('{id}', own.id),
      headers: { ...asked.headers, ...authorization },
    });
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const what = judged(answer);
    if (what !== undefined) faults.push({ what, asked, answer });
  };

  for (let done = 0; done < calls; done += CALLS_A_ROUND) {
    const chats = await Promise.all(Array.from({ length: AT_ONCE }, () => openChat(client)));
    const waiting = fc.sample(call, { numRuns: Math.min(CALLS_A_ROUND, calls - done), seed: seed + done });
    await Promise.all(
      chats.map(async (own, index) => {
        const other = chats[(index + 1) % AT_ONCE] ?? own;
        for (let asked = waiting.pop(); asked !== undefined; asked = waiting.pop())
          await attempt(asked, own, other);
      }),
    );
  }
  const failedTurns = await settled(client);
  client.close();
  return { faults, statuses, failedTurns };
}
