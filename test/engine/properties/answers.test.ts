import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment, OptionAdvice } from '../../../src/engine/assessment.ts';
import { CITATIONS } from '../../../src/engine/evidence/citations.ts';
import { WITHHELD } from '../../../src/engine/evidence/sources/withheld.ts';
import type { Findings } from '../../../src/engine/findings.ts';
import { OPTIONS, PATHWAYS, type Standing } from '../../../src/engine/vocabulary.ts';
import { anyCase } from '../support/anyCase.ts';
import { answerTo } from '../support/claims.ts';

const SEED = 1123;
const CASES = 20_000;
const RANKED: readonly Standing[] = ['recommended', 'provisional', 'on_hold'];
const NOTHING_RANKED = ['urgent', 'out_of_scope', 'palliative', 'incomplete'];

/** What is wrong with an answer, in words; empty for a sound one. */
function faultsOf(answer: Assessment): readonly string[] {
  const faults = [
    ...rankFaults(answer.options),
    ...answer.options.flatMap((option) => optionFaults(answer.pathway, option)),
    ...textFaults(answer),
    ...sourceFaults(answer),
  ];
  const ids = answer.options.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('an option stands twice');
  if (!ids.every((id) => OPTIONS.includes(id))) faults.push('an unknown option');
  if (NOTHING_RANKED.includes(answer.pathway) && answer.options.some(({ rank }) => rank !== undefined))
    faults.push(`ranked in ${answer.pathway}`);
  if (new Set(answer.missing.map(({ finding }) => finding)).size !== answer.missing.length)
    faults.push('missing twice');
  return faults;
}

function rankFaults(options: readonly OptionAdvice[]): readonly string[] {
  const ranks = options.flatMap(({ rank }) => (rank === undefined ? [] : [rank]));
  const distinct = [...new Set(ranks)];
  const gapless = distinct.every((rank, index) => rank === index + 1);
  const sorted = options.every(({ rank }, index) => rank === undefined || index < ranks.length);
  return [
    ...(gapless ? [] : [`ranks ${ranks}`]),
    ...(sorted ? [] : ['an unranked option stands above a ranked one']),
  ];
}

type OptionFault = readonly [name: string, isFault: (option: OptionAdvice, isAsked: boolean) => boolean];
const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;

const OPTION_FAULTS: readonly OptionFault[] = [
  ['ranked', ({ rank, standing }) => rank !== undefined && !RANKED.includes(standing)],
  ['recommended with needs', ({ standing, needs }) => standing === 'recommended' && !isEmpty(needs)],
  ['excluded with needs', ({ standing, needs }) => standing === 'not_recommended' && !isEmpty(needs)],
  ['provisional without needs', ({ standing, needs }) => standing === 'provisional' && isEmpty(needs)],
  ['on hold for nothing', ({ standing, needs }) => standing === 'on_hold' && isEmpty(needs)],
  [
    'unassessed for nothing',
    ({ standing, needs }, isAsked) => standing === 'not_assessed' && isAsked && isEmpty(needs),
  ],
  ['with checks', ({ standing, checks }) => !RANKED.includes(standing) && !isEmpty(checks)],
  ['without a reason', ({ because }) => because.length === 0],
  [
    'excluded by nothing',
    ({ standing, because }) => standing === 'not_recommended' && because.every(({ holds }) => holds === null),
  ],
];

function optionFaults(pathway: string, option: OptionAdvice): readonly string[] {
  const isAsked = pathway !== 'urgent' && pathway !== 'out_of_scope';
  return OPTION_FAULTS.filter(([, isFault]) => isFault(option, isAsked)).map(
    ([name]) => `${option.id} ${option.standing} ${name}`,
  );
}

/** Sentences found sound: most stand in thousands of answers. */
const sound = new Set<string>();

function isSound(text: string): boolean {
  if (sound.has(text)) return true;
  const whole =
    text.length > 10 && text.endsWith('.') && !/undefined|NaN|\[object|\.\.|: \.|\s{2}/.test(text);
  if (whole) sound.add(text);
  return whole;
}

function textFaults({ headline, options, alerts, monitoring, missing }: Assessment): readonly string[] {
  const sentences = [headline, ...options, ...alerts, ...monitoring].map(({ statement }) => statement);
  return [...sentences, ...missing.map(({ why }) => why)].filter((text) => !isSound(text));
}

function sourceFaults(answer: Assessment): readonly string[] {
  const cited = [
    answer.headline,
    ...answer.options,
    ...answer.alerts,
    ...answer.monitoring,
    ...answer.discrepancies,
  ];
  const ids = cited.flatMap(({ citations }) => citations);
  const shown = new Set(answer.figures.map(({ id }) => id));
  return [
    ...(cited.some(({ citations }) => citations.length === 0) ? ['a sentence without a source'] : []),
    ...ids.filter((id) => !(id in answer.citations) || !(id in CITATIONS) || id in WITHHELD),
    ...answer.options.flatMap(({ figures = [] }) => figures.filter((id) => !shown.has(id))),
    ...answer.figures.filter(({ citation }) => !(citation in answer.citations)).map(({ id }) => id),
  ];
}

/** The same case with its keys, and the keys of its priors, in another order. */
function reordered(findings: Findings): Findings {
  const turned = <T extends object>(record: T): T =>
    Object.fromEntries(Object.entries(record).reverse()) as T;
  return turned({ ...findings, ...(findings.prior ? { prior: turned(findings.prior) } : {}) });
}

const bytes = ({ findings: _, ...answer }: Assessment): string => JSON.stringify(answer);

describe('any answer', () => {
  it(`is never refused and is sound, over ${CASES} cases that reach every pathway`, {
    timeout: 300_000,
  }, () => {
    const pathways = new Set<string>();
    fc.assert(
      fc.property(anyCase, (findings) => {
        const answer = answerTo(findings);
        pathways.add(answer.pathway);
        const faults = faultsOf(answer);
        if (faults.length > 0) throw new Error(faults.join('\n'));
      }),
      { numRuns: CASES, seed: SEED },
    );
    expect([...pathways].sort()).toEqual([...PATHWAYS].sort());
  });

  it('is the same bytes for the same findings, in whatever order their keys stand', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const answer = answerTo(findings);
        expect(JSON.stringify(answerTo(structuredClone(findings)))).toBe(JSON.stringify(answer));
        expect(bytes(answerTo(reordered(findings)))).toBe(bytes(answer));
      }),
      { numRuns: 300, seed: SEED },
    );
  });

  it('survives the way to JSON and back', () => {
    fc.assert(
      fc.property(anyCase, (findings) => {
        const answer = answerTo(findings);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
      { numRuns: 200, seed: SEED },
    );
  });

  it('treats "not available" as "never said", in logic and in what is missing', () => {
    const silent = (findings: Findings): Findings => ({
      ...Object.fromEntries(Object.entries(findings).filter(([, value]) => value !== 'unknown')),
      prior: Object.fromEntries(
        Object.entries(findings.prior ?? {}).filter(([, used]) => used !== 'unknown'),
      ),
    });
    const withoutChanges = ({ changes: _, findings: __, ...answer }: Assessment) => answer;
    fc.assert(
      fc.property(anyCase, (findings) => {
        expect(withoutChanges(answerTo(silent(findings)))).toEqual(withoutChanges(answerTo(findings)));
      }),
      { numRuns: 400, seed: SEED },
    );
  });
});
