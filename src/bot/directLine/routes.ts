import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Config } from '../config/config.ts';
import type { Core } from '../core.ts';
import { badRequest, storageUnavailable, tooMany } from '../http/httpError.ts';
import { originOf } from '../http/origin.ts';
import { readJson } from '../http/readJson.ts';
import { sendJson, sendText } from '../http/respond.ts';
import type { Exchange, Router } from '../http/router.ts';
import { maskActivity } from '../maskActivity.ts';
import type { SerialQueue } from '../serialQueue.ts';
import type { Store } from '../storage/store.ts';
import type { Authority } from './authority.ts';
import { activitySet, readWatermark } from './frames.ts';
import type { Hub } from './hub.ts';
import { openingActivity, readPosted } from './postedActivity.ts';
import type { StreamTickets } from './streamTickets.ts';
import type { Grant, Tokens } from './tokens.ts';
import type { DirectLineTurns } from './turns.ts';

const ROOT = '/v3/directline';
const PAGE = 500;

export interface DirectLineParts {
  readonly config: Config;
  readonly core: Core;
  readonly store: Store;
  readonly tokens: Tokens;
  readonly authority: Authority;
  readonly tickets: StreamTickets;
  readonly hub: Hub;
  readonly queue: SerialQueue;
  /** Throws `HttpError` 503 while too much is asked. */
  readonly refuseOverload: () => void;
  readonly turns: DirectLineTurns;
}

/** Beside what the stock clients send: the token of the conversation that someone who has signed in again takes up. */
const Asked = z.looseObject({ resume: z.string() });

const newId = (): string => randomBytes(16).toString('base64url');

function watermarkOf({ query }: Exchange): number {
  const watermark = readWatermark(query.get('watermark'));
  if (watermark === undefined)
    throw badRequest('watermark: must be the watermark of an earlier answer, or empty.');
  return watermark;
}

/** Direct Line 3.0 as its stock clients speak it. */
export function serveDirectLine(router: Router, parts: DirectLineParts): void {
  const { config, store, tokens, authority, tickets, turns } = parts;

  const tokenBody = async (grant: Grant) => ({
    conversationId: grant.conversation,
    token: await tokens.issue(grant),
    expires_in: tokens.lifetime,
  });

  const conversationBody = async (exchange: Exchange, grant: Grant, watermark: number) => {
    const { conversation } = grant;
    const ticket = await tickets.issue({ conversation, watermark });
    const base = originOf(exchange.req, config).replace(/^http/, 'ws');
    const path = `${ROOT}/conversations/${encodeURIComponent(conversation)}/stream`;
    const streamUrl = `${base}${path}?watermark=${watermark}&t=${ticket}`;
    return { ...(await tokenBody(grant)), streamUrl };
  };

  /** A valid token is enough to open its conversation, also when storage no longer knows it. True: it is new. */
  const open = async (grant: Grant): Promise<boolean> => {
    const opening = {
      key: 'opening',
      activity: openingActivity(grant),
      delivery: 'log',
      logged: false,
    } as const;
    const fresh = await store
      .startConversation({ conversation: grant.conversation, ...opening })
      .catch((cause: unknown) => {
        throw storageUnavailable(cause);
      });
    if (fresh) turns.wake(grant.conversation);
    return fresh;
  };

  const entered = async ({ req, params }: Exchange): Promise<Grant> => {
    const grant = await authority.grantFor(req, params.id ?? '');
    await open(grant);
    return grant;
  };

  router.post(`${ROOT}/tokens/generate`, async ({ req, res }) => {
    const body = Asked.safeParse(await readJson(req, res, config.bodyLimit));
    const grant = await authority.admitted(req, body.success ? body.data.resume : undefined);
    sendJson(res, 200, await tokenBody(grant));
  });

  router.post(`${ROOT}/tokens/refresh`, async ({ req, res }) =>
    sendJson(res, 200, await tokenBody(await authority.renewed(req))),
  );

  router.get(`${ROOT}/session/getsessionid`, async ({ req, res }) => {
    const { conversation } = await authority.grantOf(req);
    sendJson(res, 200, { sessionId: createHash('sha256').update(conversation).digest('base64url') });
  });

  router.post(`${ROOT}/conversations`, async (exchange) => {
    const { req, res } = exchange;
    const grant = await authority.grantOf(req);
    await readJson(req, res, config.bodyLimit);
    parts.refuseOverload();
    const fresh = await open(grant);
    sendJson(res, fresh ? 201 : 200, await conversationBody(exchange, grant, 0));
  });

  router.get(`${ROOT}/conversations/:id`, async (exchange) => {
    const watermark = watermarkOf(exchange);
    const grant = await entered(exchange);
    sendJson(exchange.res, 200, await conversationBody(exchange, grant, watermark));
  });

  router.get(`${ROOT}/conversations/:id/activities`, async (exchange) => {
    const watermark = watermarkOf(exchange);
    const { conversation } = await entered(exchange);
    const entries = await store.logAfter(conversation, watermark, PAGE).catch((cause: unknown) => {
      throw storageUnavailable(cause, 'The conversation cannot be read at the moment. Ask again later.');
    });
    sendText(exchange.res, 200, 'application/json; charset=utf-8', activitySet(entries, watermark));
  });

  router.post(`${ROOT}/conversations/:id/activities`, async (exchange) => {
    const { req, res } = exchange;
    const grant = await entered(exchange);
    const { conversation } = grant;
    const posted = readPosted(await readJson(req, res, config.bodyLimit), grant);
    if (posted.typing) return sendJson(res, 200, { id: newId() });
    parts.refuseOverload();
    if (parts.queue.depth(conversation) >= config.queueLimit)
      throw tooMany('Too many messages of this conversation wait for an answer.', 1);
    const activity = maskActivity(posted.activity, parts.core.mask);
    const accepted = await store
      .accept({ conversation, key: posted.key, activity, delivery: 'log', logged: true })
      .catch((cause: unknown) => {
        throw storageUnavailable(cause);
      });
    sendJson(res, 200, { id: accepted.id });
    if (!accepted.fresh) return;
    parts.hub.wake(conversation);
    turns.wake(conversation);
  });
}
