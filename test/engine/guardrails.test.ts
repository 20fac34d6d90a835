import { describe, expect, it } from 'vitest';
import type { Assessment, OptionAdvice } from '../../src/engine/assessment.ts';
import type { Findings } from '../../src/engine/findings.ts';
import { breachesOf } from '../../src/engine/guardrails.ts';
import type { OptionId } from '../../src/engine/vocabulary.ts';
import {
  BRCA2,
  both,
  MSI_HIGH,
  NEUROENDOCRINE,
  type Patch,
  patched,
  RADIUM,
  RECHALLENGE,
} from './support/baseCase.ts';
import { answerTo } from './support/claims.ts';

type Tampering = (answer: Assessment) => Assessment;

/** One option changed in an answer. */
const option =
  (id: OptionId, change: Partial<OptionAdvice>): Tampering =>
  (answer) => ({
    ...answer,
    options: answer.options.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
const without =
  (...ids: readonly OptionId[]): Tampering =>
  (answer) => ({ ...answer, options: answer.options.filter(({ id }) => !ids.includes(id)) });
const recommended = { standing: 'recommended', rank: 1 } as const;
const UNCITED = { citations: [] };
const UNRESOLVED = { citations: ['NO-SUCH-SOURCE'] } as unknown as { citations: [] };

type Row = readonly [guardrail: number, title: string, given: Patch, tampering: Tampering];

const PLANTED: readonly Row[] = [
  [1, 'ADT left out', {}, without('continue_adt')],
  [1, 'ADT not recommended', {}, option('continue_adt', { standing: 'not_recommended' })],
  [1, 'ADT left out at ECOG 4', { ecog: 4 }, without('continue_adt')],
  [1, 'a restart left out', { adt: 'stopped' }, without('restart_adt')],
  [2, 'a drug ranked at ECOG 3', { ecog: 3 }, option('cabazitaxel', { standing: 'on_hold', rank: 1 })],
  [
    2,
    'a drug on the table at ECOG 4',
    { ecog: 4 },
    option('enzalutamide', { standing: 'provisional', needs: ['anc'] }),
  ],
  [
    2,
    'a drug ranked at Karnofsky 40',
    { ecog: undefined, karnofsky: 40 },
    option('cabazitaxel', recommended),
  ],
  [3, 'Lu-PSMA again', {}, option('lu_psma_retreatment', { standing: 'provisional', needs: ['psmaPet'] })],
  [3, 'actinium ranked', {}, option('actinium_225_psma', { standing: 'on_hold', rank: 2 })],
  [4, 'abiraterone again', {}, option('abiraterone', { standing: 'recommended', rank: 3 })],
  [4, 'docetaxel again as if for the first time', {}, option('docetaxel', recommended)],
  [
    4,
    'olaparib after talazoparib',
    both(BRCA2, { prior: { talazoparib: true } }),
    option('olaparib', recommended),
  ],
  [
    4,
    'rechallenge after 6 months',
    both(RECHALLENGE, { docetaxelResponseMonths: 6 }),
    option('docetaxel_rechallenge', recommended),
  ],
  [4, 'radium again', both(RADIUM, { prior: { radium223: true } }), option('radium223', recommended)],
  [
    5,
    'an ARPI above cabazitaxel',
    {},
    (answer) => option('cabazitaxel', { rank: 2 })(option('enzalutamide', { rank: 1 })(answer)),
  ],
  [5, 'an ARPI beside cabazitaxel', {}, option('enzalutamide', { rank: 1 })],
  [6, 'a drug recommended on an unknown ECOG', { ecog: 'unknown' }, option('cabazitaxel', recommended)],
  [6, 'on unknown infusions', { pluvictoInfusions: 'unknown' }, option('cabazitaxel', recommended)],
  [6, 'on an unknown ADT', { adt: undefined }, option('cabazitaxel', recommended)],
  [6, 'on an unknown testosterone', { testosterone: 'unknown' }, option('cabazitaxel', recommended)],
  [
    6,
    'on an unknown status',
    { diseaseStatus: 'unknown', imaging: undefined, psa: undefined },
    option('cabazitaxel', recommended),
  ],
  [6, 'on an unknown prior', { prior: { cabazitaxel: 'unknown' } }, option('cabazitaxel', recommended)],
  [6, 'olaparib on an unknown result', { hrr: 'unknown' }, option('olaparib', { ...recommended, rank: 2 })],
  [
    6,
    'rucaparib on an unknown exposure',
    both(BRCA2, { prior: { niraparib: undefined } }),
    option('rucaparib', recommended),
  ],
  [
    6,
    'pembrolizumab on an unknown result',
    { msi: 'unknown' },
    option('pembrolizumab', { ...recommended, rank: 2 }),
  ],
  [
    6,
    'radium on unknown counts',
    both(RADIUM, { anc: 'unknown' }),
    option('radium223', { standing: 'recommended' }),
  ],
  [
    6,
    'rechallenge on an unknown interval',
    both(RECHALLENGE, { docetaxelResponseMonths: 'unknown' }),
    option('docetaxel_rechallenge', { standing: 'recommended' }),
  ],
  [
    6,
    'platinum on an unknown histology',
    { histology: 'unknown' },
    option('platinum_chemotherapy', { standing: 'recommended' }),
  ],
  [
    6,
    'abiraterone on an unknown exposure',
    { prior: { abiraterone: undefined } },
    option('abiraterone', { standing: 'recommended' }),
  ],
  [6, 'provisional without a need', { msi: 'pending' }, option('cabazitaxel', { needs: [] })],
  [7, 'a sentence without a source', {}, option('cabazitaxel', UNCITED)],
  [
    7,
    'a headline without a source',
    {},
    (answer) => ({ ...answer, headline: { ...answer.headline, ...UNCITED } }),
  ],
  [
    7,
    'an alert with a source that does not exist',
    {},
    (answer) => ({ ...answer, alerts: answer.alerts.map((alert) => ({ ...alert, ...UNRESOLVED })) }),
  ],
  [
    7,
    'a monitoring line without a source',
    {},
    (answer) => ({ ...answer, monitoring: answer.monitoring.map((line) => ({ ...line, ...UNCITED })) }),
  ],
  [
    7,
    'a discrepancy without a source',
    {},
    (answer) => ({
      ...answer,
      discrepancies: answer.discrepancies.map((entry) => ({ ...entry, ...UNCITED })),
    }),
  ],
  [7, 'a source that the answer does not carry', {}, (answer) => ({ ...answer, citations: {} })],
  [7, 'a figure without a record', {}, option('cabazitaxel', { figures: ['card.hr'] as unknown as [] })],
  [9, 'a drug recommended with ADT stopped', { adt: 'stopped' }, option('cabazitaxel', recommended)],
  [
    9,
    'a trial recommended with ADT never given',
    { adt: 'never' },
    option('clinical_trial', { standing: 'recommended' }),
  ],
  [
    9,
    'a drug recommended at 50.1 ng/dL',
    { testosterone: { value: 50.1, unit: 'ng/dL' } },
    option('cabazitaxel', recommended),
  ],
  [
    9,
    'a drug recommended at 1.74 nmol/L',
    { testosterone: { value: 1.74, unit: 'nmol/L' } },
    option('cabazitaxel', recommended),
  ],
  [
    9,
    'a drug recommended when not castrate in words',
    { testosterone: undefined, testosteroneCastrate: false },
    option('cabazitaxel', recommended),
  ],
  [
    10,
    'a drug ranked in an emergency',
    { redFlags: ['cord_compression'] },
    option('cabazitaxel', { standing: 'on_hold', rank: 1 }),
  ],
  [
    10,
    'a trial ranked in an emergency',
    { redFlags: ['sepsis'] },
    option('clinical_trial', { standing: 'provisional', rank: 1, needs: ['anc'] }),
  ],
  [11, 'a rank on what is not recommended', {}, option('docetaxel', { rank: 4 })],
  [
    11,
    'a rank on what is not assessed',
    { histology: 'unknown' },
    option('platinum_chemotherapy', { rank: 4 }),
  ],
];

const guardrailsBroken = (findings: Findings, answer: Assessment): readonly number[] =>
  breachesOf(findings, answer).map(({ guardrail }) => guardrail);

describe('a guardrail', () => {
  it.each(PLANTED.map((row) => [row[0], row[1], row] as const))(
    '%d finds %s',
    (guardrail, _, [, , given, tampering]) => {
      const findings = patched(given);
      const answer = answerTo(findings);
      expect(guardrailsBroken(findings, answer)).toEqual([]);
      expect(guardrailsBroken(findings, tampering(answer))).toContain(guardrail);
    },
  );

  it('is planted against for each number but 8, which compares two answers', () => {
    const planted = new Set(PLANTED.map(([guardrail]) => guardrail));
    expect([...planted].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 10, 11]);
  });

  it.each([
    ['orchiectomy without an ADT option', { adt: 'orchiectomy' }],
    ['a rechallenge that meets its criteria', RECHALLENGE],
    ['two targeted drugs at rank 1', both(MSI_HIGH, BRCA2)],
    ['a borderline testosterone', { testosterone: { value: 50, unit: 'ng/dL' } }],
    ['platinum to be discussed', NEUROENDOCRINE],
  ] as const satisfies readonly (readonly [string, Patch])[])('lets pass %s', (_, given) => {
    const findings = patched(given);
    expect(guardrailsBroken(findings, answerTo(findings))).toEqual([]);
  });

  it('names no value of a finding, so that a breach may be logged', () => {
    const findings = patched({ testosterone: { value: 312.5, unit: 'ng/dL' } });
    const breaches = breachesOf(findings, option('cabazitaxel', recommended)(answerTo(findings)));
    expect(breaches.length).toBeGreaterThan(0);
    expect(JSON.stringify(breaches)).not.toContain('312');
  });
});
