import type { Pathway } from '../../engine/index.ts';
import type { SignInRefusal } from '../signIn/identity.ts';
import { createInstruments, type Incident, type Instruments } from './instruments.ts';

export type { Incident } from './instruments.ts';

/** What the server counts and times, for Prometheus. Labels never hold what a person said or who they are. */
export interface Metrics {
  request(route: string, status: number): void;
  /** Call the result when the turn has been answered; it returns the milliseconds since. */
  turnTimer(channel: 'directline' | 'connector'): () => number;
  incident(kind: Incident): void;
  answer(pathway: Pathway): void;
  notUnderstood(): void;
  signInRefused(reason: SignInRefusal): void;
  /** Seconds that one operation of the store took. */
  stored(operation: string, seconds: number): void;
  gauge(name: string, help: string, read: () => number): void;
  /** Loads what counts. Until then, what happens is remembered. */
  load(): Promise<void>;
  /** Prometheus text, version 0.0.4. */
  render(): Promise<string>;
}

type Event = (instruments: Instruments) => void;

/** The Prometheus client takes longer to load than the server to start: it comes after listening. */
export function createMetrics(): Metrics {
  const waiting: Event[] = [];
  let loaded: Instruments | undefined;
  let loading: Promise<Instruments> | undefined;

  const load = async (): Promise<Instruments> => {
    const instruments = await createInstruments();
    for (const event of waiting.splice(0)) event(instruments);
    loaded = instruments;
    return instruments;
  };
  const instruments = (): Promise<Instruments> => {
    loading ??= load();
    return loading;
  };
  const happened = (event: Event): void => {
    if (loaded === undefined) waiting.push(event);
    else event(loaded);
  };

  return {
    request: (route, status) => happened(({ requests }) => requests.inc({ route, status })),
    turnTimer: (channel) => {
      const started = performance.now();
      return () => {
        const ms = performance.now() - started;
        happened(({ turns }) => turns.observe({ channel }, ms / 1000));
        return Math.round(ms);
      };
    },
    incident: (kind) => happened(({ incidents }) => incidents.inc({ kind })),
    answer: (pathway) => happened(({ answers }) => answers.inc({ pathway })),
    notUnderstood: () => happened(({ missed }) => missed.inc()),
    signInRefused: (reason) => happened(({ signIns }) => signIns.inc({ reason })),
    stored: (operation, seconds) => happened(({ store }) => store.observe({ operation }, seconds)),
    gauge: (name, help, read) => happened(({ addGauge }) => addGauge(name, help, read)),
    load: async () => {
      await instruments();
    },
    render: async () => (await instruments()).render(),
  };
}
