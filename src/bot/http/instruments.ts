import type { Counter, Histogram } from 'prom-client';
import type { Pathway } from '../../engine/index.ts';
import { SIGN_IN_REFUSALS } from '../signIn/identity.ts';

/** `failed_turn`: a bug was answered with an apology; `withheld_answer`: a guardrail stopped an answer. */
export type Incident = (typeof INCIDENTS)[number];
const INCIDENTS = ['failed_turn', 'withheld_answer'] as const;

/** All of them, or it does not compile. */
const PATHWAYS: Readonly<Record<Pathway, true>> = {
  urgent: true,
  out_of_scope: true,
  palliative: true,
  adt_first: true,
  incomplete: true,
  surveillance: true,
  confirm_progression: true,
  transformation_workup: true,
  biomarker_targeted: true,
  chemotherapy: true,
  arpi_last_resort: true,
  trial_or_palliative: true,
};

const TURN_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const STORE_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2];

/** What Prometheus reads: each label has few values, all of them known before. */
export interface Instruments {
  readonly requests: Counter<'route' | 'status'>;
  readonly turns: Histogram<'channel'>;
  readonly incidents: Counter<'kind'>;
  readonly answers: Counter<'pathway'>;
  readonly missed: Counter;
  readonly signIns: Counter<'reason'>;
  readonly store: Histogram<'operation'>;
  addGauge(name: string, help: string, read: () => number): void;
  render(): Promise<string>;
}

/** Instruments of their own, the process's among them, so that two servers in one process do not count together. */
export async function createInstruments(): Promise<Instruments> {
  const { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } = await import('prom-client');
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const instruments: Instruments = {
    requests: new Counter({
      name: 'aftersix_http_requests_total',
      help: 'Requests answered.',
      labelNames: ['route', 'status'],
      registers,
    }),
    turns: new Histogram({
      name: 'aftersix_turn_seconds',
      help: 'Time to answer a turn, storage included.',
      labelNames: ['channel'],
      buckets: TURN_SECONDS,
      registers,
    }),
    incidents: new Counter({
      name: 'aftersix_incidents_total',
      help: 'Turns that ended in an apology, and answers that a guardrail stopped, by kind.',
      labelNames: ['kind'],
      registers,
    }),
    answers: new Counter({
      name: 'aftersix_answers_total',
      help: 'Answers given in conversations, by pathway.',
      labelNames: ['pathway'],
      registers,
    }),
    missed: new Counter({
      name: 'aftersix_not_understood_total',
      help: 'Messages from which nothing could be read, the first two of a row.',
      registers,
    }),
    signIns: new Counter({
      name: 'aftersix_sign_ins_refused_total',
      help: 'Sign-ins that were not accepted, by reason.',
      labelNames: ['reason'],
      registers,
    }),
    store: new Histogram({
      name: 'aftersix_store_seconds',
      help: 'Time that the store took, by operation.',
      labelNames: ['operation'],
      buckets: STORE_SECONDS,
      registers,
    }),
    addGauge: (name, help, read) => {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(read());
        },
      });
    },
    render: () => registry.metrics(),
  };
  beginAtZero(instruments);
  return instruments;
}

/** A counter that has not moved yet is 0 and not absent: alerts compare it with what it was. */
function beginAtZero({ incidents, answers, signIns }: Instruments): void {
  for (const kind of INCIDENTS) incidents.inc({ kind }, 0);
  for (const pathway of Object.keys(PATHWAYS)) answers.inc({ pathway }, 0);
  for (const reason of SIGN_IN_REFUSALS) signIns.inc({ reason }, 0);
}
