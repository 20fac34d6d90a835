import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createLedger } from './audit/ledger.ts';
import { createPseudonyms } from './audit/pseudonyms.ts';
import { REAL_CLOCK } from './channel/clock.ts';
import { createDelivery } from './channel/delivery.ts';
import { serveMessages } from './channel/routes.ts';
import { createChannelTurns } from './channel/turns.ts';
import type { Config } from './config/config.ts';
import type { Core } from './core.ts';
import { describeHeld } from './dataRights/describeHeld.ts';
import { createAuthority } from './directLine/authority.ts';
import { createHub } from './directLine/hub.ts';
import { serveDirectLine } from './directLine/routes.ts';
import { serveStreams } from './directLine/stream.ts';
import { createStreamTickets } from './directLine/streamTickets.ts';
import { createTokens } from './directLine/tokens.ts';
import { createDirectLineTurns } from './directLine/turns.ts';
import { createHandOff, noHandOff } from './handOff.ts';
import { serveAssess } from './http/assessRoute.ts';
import { serveAttributes } from './http/attributesPage.ts';
import { serveExport } from './http/exportRoute.ts';
import { createGate } from './http/gate.ts';
import { serveHealth } from './http/health.ts';
import { serveLegalPages } from './http/legalPages.ts';
import { createMetrics } from './http/metrics.ts';
import { servePage } from './http/page.ts';
import { createRouter, type Exchange } from './http/router.ts';
import { serveRuleBook } from './http/ruleBookPage.ts';
import { lazy } from './lazy.ts';
import { conversationHasher, errorFacts, type Log } from './log.ts';
import { observedCore, observedQueue, observedStore } from './observability/observed.ts';
import { createTracing } from './observability/tracing.ts';
import { createOverload } from './overload.ts';
import { createHousekeeping } from './retention/housekeeping.ts';
import { createSerialQueue } from './serialQueue.ts';
import { serveSignIn } from './signIn/routes.ts';
import { createSignIn } from './signIn/signIn.ts';
import type { Whose } from './storage/custody.ts';
import { lookAgain } from './storage/lookAgain.ts';
import { secretKey } from './storage/signingKey.ts';
import type { ActivityJson, LeftOver, Store } from './storage/store.ts';

export interface ServerParts {
  readonly config: Config;
  readonly core: Core;
  readonly store: Store;
  /** Signs tokens: 32 bytes. */
  readonly key: Uint8Array;
  readonly log: Log;
  /** The built page: `dist/web`. */
  readonly webFolder: string;
  readonly now?: () => Date;
}

export interface Server {
  /** Resolves with the port, once requests are taken; then answers what was left unanswered before. */
  listen(): Promise<number>;
  /** Takes nothing more, gives turns under way their time, closes sockets. The store stays open. */
  close(): Promise<void>;
}

/** One connection is taken per round of the event loop: a storm of pages waits here, it is not cut off. The system may allow fewer. */
const WAITING_CONNECTIONS = 4096;

/** Everything on one port, put together. Nothing is started. */
export function createServer(parts: ServerParts): Server {
  const { config, key, log, webFolder } = parts;
  const now = parts.now ?? (() => new Date());
  const metrics = createMetrics();
  const tracing = createTracing(config.traceEndpoint);
  const observers = { metrics, tracing };
  const core = observedCore(parts.core, observers);
  const store = observedStore(parts.store, observers);
  const hash = conversationHasher(key);
  let stopping = false;
  const gate = createGate(config, () => stopping);
  const router = createRouter({ config, gate, hash, log, metrics, tracing });
  const queue = observedQueue(createSerialQueue(store.nodes?.alone), observers, hash);
  const hub = createHub(store.nodes);
  const tickets = createStreamTickets(key, store, now);
  const keys = [key, ...(config.previousSecret ? [secretKey(config.previousSecret)] : [])] as const;
  const signIn =
    config.signIn && createSignIn({ config: config.signIn, keys, now, refused: metrics.signInRefused });
  const tokens = createTokens(keys, { token: config.tokenSeconds, resume: config.resumeSeconds }, now);
  const authority = createAuthority({ config, tokens, store, signIn, now });
  const errands = {
    handOff: config.handoff ? createHandOff(config.handoff) : noHandOff,
    describeData: async (whose: Whose) =>
      describeHeld(await store.custody.held(whose), config.retention.days),
  };
  const pseudonyms = createPseudonyms(keys);
  const ledger = createLedger({ pseudonyms, signsIn: signIn !== undefined, now });
  const housekeeping = createHousekeeping({ store, retention: config.retention, now, log });
  const support = {
    core,
    log,
    count: metrics.incident,
    emergencyContact: config.emergencyContact,
    now,
    errands,
    ledger,
  };

  // The Bot Framework takes longer to load than all the rest: it comes after listening, and before the first turn.
  const adapter = lazy(async () => {
    const { DirectLineAdapter } = await import('./directLine/adapter.ts');
    const post = async (conversation: string, activities: readonly ActivityJson[]): Promise<void> => {
      await store.append(conversation, activities);
      hub.wake(conversation);
    };
    return new DirectLineAdapter({ typing: hub.ephemeral, logged: store.logged, post });
  });
  const connector = lazy(async () => {
    const { openConnector } = await import('./channel/connector.ts');
    if (config.channel.kind === 'closed') throw new Error('The channel is closed.');
    return openConnector(config.channel, config.channelKit);
  });

  const refuseOverload = createOverload(queue, config.limits.turns);
  const turns = createDirectLineTurns({ store, hub, queue, adapter, support, metrics, log, hash });
  const delivery = createDelivery(REAL_CLOCK, log);
  const channelTurns = createChannelTurns({ store, queue, delivery, support, metrics, log, hash });
  serveDirectLine(router, {
    config,
    core,
    store,
    tokens,
    authority,
    tickets,
    hub,
    queue,
    refuseOverload,
    turns,
  });
  const channel = serveMessages(router, {
    config,
    core,
    queue,
    refuseOverload,
    turns: channelTurns,
    connector,
    log,
  });
  const authorise = ({ req }: Exchange): Promise<void> => authority.mayAsk(req);
  serveAssess(router, { core, config, metrics, authorise });
  serveExport(router, { config, metrics, authorise, now });
  serveHealth(router, { config, store, metrics, isStopping: () => stopping });
  serveSignIn(router, signIn);
  servePage(router, webFolder, config, signIn);
  serveRuleBook(router, config);
  serveAttributes(router, config);
  serveLegalPages(router, config);
  const streams = serveStreams(router.server.server, { config, gate, store, hub, tickets, log });
  metrics.gauge('aftersix_sockets', 'Open WebSockets.', streams.sockets);
  metrics.gauge('aftersix_waiting_turns', 'Turns waiting or under way.', queue.total);
  metrics.gauge('aftersix_memory_bytes', 'Resident memory.', () => process.memoryUsage.rss());

  const takeUp = async (left: readonly LeftOver[]): Promise<void> => {
    if (left.length > 0) log.info({ count: left.length }, 'answering what was left over');
    for (const { conversation, delivery } of left) if (delivery === 'log') turns.wake(conversation);
    for (const each of left) if (each.delivery === 'push') await channel.resume(each);
  };
  let stopLooking = (): void => undefined;

  const { server: http } = router.server;
  return {
    listen: async () => {
      await tracing.load();
      const left = await store.leftOver();
      http.listen({ port: config.port, host: config.host, backlog: WAITING_CONNECTIONS });
      await once(http, 'listening');
      for (const loading of [adapter(), metrics.load()])
        loading.catch((error: unknown) => log.error(errorFacts(error), 'a part could not be loaded'));
      void takeUp(left);
      stopLooking = lookAgain(store, takeUp, log);
      housekeeping.start();
      return (http.address() as AddressInfo).port;
    },
    close: async () => {
      // Until the last turn has ended, new ones are refused and what is under way may be watched.
      stopping = true;
      stopLooking();
      turns.stop();
      channel.stop();
      await Promise.race([queue.idle(), wait(config.shutdownSeconds * 1000, undefined, { ref: false })]);
      http.close();
      streams.close();
      http.closeAllConnections();
      await housekeeping.stop();
      await tracing.close();
    },
  };
}
