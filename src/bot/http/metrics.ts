/** Counters and gauges in the Prometheus text format. Labels never hold what a person said or who they are. */
export interface Metrics {
  request(route: string, status: number): void;
  /** Call the result when the turn has been answered; it returns the milliseconds since. */
  turnTimer(channel: 'directline' | 'connector'): () => number;
  incident(kind: Incident): void;
  gauge(name: string, help: string, read: () => number): void;
  render(): string;
}

/** `failed_turn`: a bug was answered with an apology; `withheld_answer`: a guardrail stopped an answer. */
export type Incident = 'failed_turn' | 'withheld_answer';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const;

interface Histogram {
  readonly counts: number[];
  sum: number;
  count: number;
}

const block = (name: string, kind: string, help: string, lines: readonly string[]): string =>
  [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...lines].join('\n');

function histogramLines(name: string, channel: string, { counts, sum, count }: Histogram): string[] {
  const label = `channel="${channel}"`;
  return [
    ...BUCKETS.map((limit, index) => `${name}_bucket{${label},le="${limit}"} ${counts[index] ?? 0}`),
    `${name}_bucket{${label},le="+Inf"} ${count}`,
    `${name}_sum{${label}} ${sum}`,
    `${name}_count{${label}} ${count}`,
  ];
}

export function createMetrics(): Metrics {
  const requests = new Map<string, number>();
  const turns = new Map<string, Histogram>();
  const incidents: Record<Incident, number> = { failed_turn: 0, withheld_answer: 0 };
  const gauges: { name: string; help: string; read: () => number }[] = [];

  const observe = (channel: string, seconds: number): void => {
    const histogram = turns.get(channel) ?? { counts: BUCKETS.map(() => 0), sum: 0, count: 0 };
    turns.set(channel, histogram);
    BUCKETS.forEach((limit, index) => {
      if (seconds <= limit) histogram.counts[index] = (histogram.counts[index] ?? 0) + 1;
    });
    histogram.sum += seconds;
    histogram.count += 1;
  };

  return {
    request: (route, status) => {
      const labels = `route="${route}",status="${status}"`;
      requests.set(labels, (requests.get(labels) ?? 0) + 1);
    },
    turnTimer: (channel) => {
      const started = performance.now();
      return () => {
        const ms = performance.now() - started;
        observe(channel, ms / 1000);
        return Math.round(ms);
      };
    },
    incident: (kind) => {
      incidents[kind] += 1;
    },
    gauge: (name, help, read) => gauges.push({ name, help, read }),
    render: () =>
      `${[
        block(
          'aftersix_http_requests_total',
          'counter',
          'Requests answered.',
          [...requests].map(([labels, count]) => `aftersix_http_requests_total{${labels}} ${count}`),
        ),
        block(
          'aftersix_turn_seconds',
          'histogram',
          'Time to answer a turn, storage included.',
          [...turns].flatMap(([channel, histogram]) =>
            histogramLines('aftersix_turn_seconds', channel, histogram),
          ),
        ),
        block(
          'aftersix_incidents_total',
          'counter',
          'Turns that ended in an apology, by kind.',
          Object.entries(incidents).map(
            ([kind, count]) => `aftersix_incidents_total{kind="${kind}"} ${count}`,
          ),
        ),
        ...gauges.map(({ name, help, read }) => block(name, 'gauge', help, [`${name} ${read()}`])),
      ].join('\n')}\n`,
  };
}
