import { takeTurn } from '../dist/dialogs/index.js';
import { median, ms, p95, table } from './measure.mjs';

const NOTE =
  'Completed 6 infusions of Pluvicto, progressed on CT, ECOG 1, on ADT with testosterone 12 ng/dL, MSS, HRR negative, Prior docetaxel. No prior cabazitaxel. Prior enzalutamide. No abiraterone, no apalutamide, no darolutamide.';
const GUIDED = [
  'oncologist',
  'none',
  '6',
  'continuing',
  '12 ng/dL',
  'progressed',
  '1',
  'MSS',
  'negative',
  'docetaxel',
  'enzalutamide',
  'yes',
  'actually ECOG is 2',
  'back',
  'yes',
  'what if ECOG were 3?',
  'why',
  'actually ECOG is 1',
  'evidence',
  'summary',
];
const AT = '2026-01-01T00:00:00.000Z';

/** Takes the turns of a conversation. @returns {{ times: number[], size: number }} each turn's own work in ms, and the record's size in bytes */
function converse(/** @type {readonly string[]} */ turns) {
  let record;
  const spent = turns.map((text) => {
    const started = performance.now();
    record = takeTurn({ kind: 'message', text, at: AT, setting: 'personal' }, record, {}).record;
    return performance.now() - started;
  });
  return { times: spent, size: JSON.stringify(record).length };
}

/** What a turn costs, and that it costs the same at the end of a long conversation as at its start. */
export function benchDialog() {
  for (let i = 0; i < 20; i += 1) converse([NOTE, 'yes', ...GUIDED]);
  const runs = Array.from({ length: 50 }, () => converse([NOTE, 'yes']).times);
  const guided = Array.from({ length: 30 }, () => converse(GUIDED).times).flat();
  const corrections = Array.from({ length: 40 }, (_, index) => `actually ECOG is ${1 + (index % 2)}`);
  const long = Array.from({ length: 15 }, () => converse([NOTE, 'yes', ...corrections]));
  const early = median(long.flatMap(({ times }) => times.slice(2, 12)));
  const late = median(long.flatMap(({ times }) => times.slice(-10)));
  console.log('Dialog: a turn’s own work, without network or storage');
  table([
    ['turn', 'median ms', 'p95 ms'],
    [
      'a dense note, to its read-back',
      ms(median(runs.map(([note]) => note ?? 0))),
      ms(p95(runs.map(([note]) => note ?? 0))),
    ],
    [
      'its confirmation, to the answer',
      ms(median(runs.map(([, yes]) => yes ?? 0))),
      ms(p95(runs.map(([, yes]) => yes ?? 0))),
    ],
    ['any turn of a guided case', ms(median(guided)), ms(p95(guided))],
  ]);
  console.log(
    `42 turns: the last ten cost ${(late / early).toFixed(2)} × the first ten; the record is ${long[0]?.size} bytes after 42 turns, ${converse([NOTE, 'yes']).size} after 2\n`,
  );
}
