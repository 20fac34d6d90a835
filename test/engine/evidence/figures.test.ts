import { describe, expect, it } from 'vitest';
import { citation } from '../../../src/engine/evidence/citations.ts';
import type {
  Figure,
  Interval,
  NonInferiorityFigure,
  RandomisedFigure,
  Share,
} from '../../../src/engine/evidence/figure.ts';
import { FIGURES, type FigureId, figure, figureText } from '../../../src/engine/evidence/figures.ts';
import { figureView } from '../../../src/engine/evidence/figureView.ts';
import { renderFigure } from '../../../src/engine/evidence/renderFigure.ts';

const ids = Object.keys(FIGURES) as FigureId[];
const all: readonly (readonly [FigureId, Figure])[] = ids.map((id) => [id, figure(id)]);

function ofKind<K extends Figure['kind']>(kind: K): (readonly [FigureId, Extract<Figure, { kind: K }>])[] {
  return all.flatMap(([id, record]) =>
    record.kind === kind ? [[id, record as Extract<Figure, { kind: K }>] as const] : [],
  );
}

/** Figures that answers are required to be able to show. */
const REQUIRED = [
  'card.os',
  'card.rpfs',
  'card.psa',
  'tropic.os',
  'cou301.os',
  'affirm.os',
  'proselica.os',
  'tax327.os',
  'khalaf.psa2',
  'khalaf.tpp2',
  'vision.os',
  'profound.rpfs',
  'profound.os',
  'triton3.brca',
  'triton2.orr',
  'triton2.nonbrca',
  'abida.ici',
  'mskcc.tmb',
  'kn158.orr',
  'kn199.orr',
  'alsympca.os',
  'relu.psa50',
  'gafita.psa50',
  'violet.psa50',
  'cabazi-after-lu.thrombocytopenia',
  'cabazi-after-lu.psa50',
  'lu.haematology',
  'warmth.os',
  'action.psa50',
  'prigerson.qol',
  'rechallenge.psa',
  'assay.castration',
  'lu.fluctuation',
  'tmn.after-lu',
  'chip.prevalence',
] as const satisfies readonly FigureId[];

describe('every figure', () => {
  it.each(all)('%s cites a source, names its place and ends with population and era', (id, record) => {
    expect(citation(record.cite).title.length).toBeGreaterThan(10);
    expect(record.place.length).toBeGreaterThan(4);
    const text = figureText(id);
    for (const part of [record.study, record.endpoint, record.population, record.era, record.caution ?? '']) {
      expect(text).toContain(part);
    }
  });

  it('is one plain line with en dashes in ranges and "v" between arms', () => {
    for (const id of ids) expect(figureText(id), id).not.toMatch(/\n|\d-\d|\bvs\b|undefined|\*/);
  });

  it('is there for every drug and caution that answers rest on', () => {
    expect(REQUIRED.every((id) => ids.includes(id))).toBe(true);
    expect(ids.length).toBeGreaterThanOrEqual(REQUIRED.length);
  });
});

describe('a randomised figure', () => {
  it.each(ofKind('randomised'))(
    '%s shows both arms, the HR and its CI',
    (id, { arms, hr, hrCi, ciLevel }) => {
      const text = figureText(id);
      for (const { name, value } of arms) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
      expect(text).toContain(`HR ${hr} (${ciLevel ?? '95'}% CI ${hrCi[0]}–${hrCi[1]})`);
    },
  );

  it.each(ofKind('randomised'))(
    '%s has its HR and medians inside their intervals',
    (_, { arms, hr, hrCi }) => {
      expectInside(hr, hrCi);
      for (const { value, ci } of arms) if (ci) expectInside(value, ci);
    },
  );

  it('has an HR that points the way its medians do', () => {
    for (const [id, { arms, hr }] of ofKind('randomised')) {
      expect(Number(hr) < 1, id).toBe(Number(arms[0].value) > Number(arms[1].value));
    }
  });

  it('has a non-inferiority bound below its margin', () => {
    expect(ofKind('non_inferiority').length).toBe(1);
    for (const [, { hr, upperBound, margin }] of ofKind('non_inferiority')) {
      expect(Number(hr)).toBeLessThan(Number(upperBound));
      expect(Number(upperBound)).toBeLessThan(Number(margin));
    }
  });
});

describe('a share', () => {
  const shares = [...ofKind('proportion'), ...ofKind('single_arm')].flatMap(([id, { arms }]) =>
    arms.flatMap((arm) => ('unit' in arm ? [] : [[id, arm] as const])),
  );

  it.each(shares)(
    'of %s carries n/N, or a CI, or the size of its group, or says that none was given',
    (id, share) => {
      expect(figureText(id)).toContain(shown(share));
    },
  );

  it('lacks the size of its group only where the evidence we hold lacks it', () => {
    const unsized = shares.filter(([, share]) => 'n' in share && share.n === 'not given');
    expect([...new Set(unsized.map(([id]) => id))].sort()).toEqual([
      'cabasty.neutropenia',
      'khalaf.psa2',
      'kn199.orr',
      'mskcc.psa50',
      'mskcc.tmb',
    ]);
  });

  it('is never larger than its group', () => {
    for (const [id, share] of shares)
      if ('count' in share) expect(share.count, id).toBeLessThanOrEqual(share.of);
  });

  it('of a single-arm study says that there was no comparator', () => {
    expect(ofKind('single_arm').length).toBeGreaterThan(10);
    for (const [id] of ofKind('single_arm')) expect(figureText(id), id).toContain(', no comparator');
  });
});

describe('the lines as a reader sees them', () => {
  it.each([
    [
      'card.os',
      'CARD, OS 13.6 v 11.0 months (cabazitaxel v a second ARPI), HR 0.64 (95% CI 0.46–0.89), P=0.008; mCRPC after docetaxel and one ARPI that failed within 12 months; none had Lu-PSMA',
    ],
    [
      'tropic.os',
      'TROPIC, OS 15.1 (95% CI 14.1–16.3) v 12.7 (95% CI 11.6–13.7) months (cabazitaxel v mitoxantrone, the control arm), HR 0.70 (95% CI 0.59–0.83); mCRPC progressing during or after docetaxel; recruited 2007–2008: no ARPI, no Lu-PSMA',
    ],
    [
      'affirm.os',
      'AFFIRM, OS 18.4 (95% CI 17.3–not reached) v 13.6 (95% CI 11.3–15.8) months (enzalutamide v placebo), HR 0.63 (95% CI 0.53–0.75), P<0.001; mCRPC after one or two chemotherapy regimens; ARPI-naive, before Lu-PSMA; does not apply to a second ARPI',
    ],
    [
      'proselica.os',
      'PROSELICA, OS 13.4 v 14.5 months (cabazitaxel 20 mg/m² v cabazitaxel 25 mg/m²), HR 1.024, upper bound of its CI 1.184 (level not given in our source) within the non-inferiority margin of 1.214; mCRPC after docetaxel; about 26% had abiraterone or enzalutamide before; published before the Lu-PSMA phase 3 trials',
    ],
    [
      'relu.psa50',
      'Lu-PSMA re-treatment, meta-analysis of 11 studies, PSA50: pooled 45% (95% CI 36–54; n=307), no comparator; selected, retrospective: earlier responders treated again on progression; after Lu-PSMA; 111 of 307 had tandem lutetium and actinium',
    ],
    [
      'cabazi-after-lu.thrombocytopenia',
      'Cabazitaxel after Lu-PSMA (one abstract), grade 3 or higher thrombocytopenia: cabazitaxel 9/28 (32%), no comparator; mCRPC after ARPI, docetaxel and Lu-PSMA; median 3.5 Lu-PSMA cycles, so mostly not completers of six; small, single series, poor risk',
    ],
    [
      'khalaf.psa2',
      'Khalaf 2019, PSA response to the second ARPI 36% (n not given in our source) v 4% (n not given in our source) (enzalutamide after abiraterone v abiraterone after enzalutamide), P<0.0001; newly diagnosed mCRPC, 202 randomised, crossover; ARPI-naive at entry, published before the Lu-PSMA phase 3 trials',
    ],
    [
      'assay.castration',
      'Morote 2018, castration wrongly judged inadequate by chemiluminescence: almost 15% (n=126); LHRH-treated patients; stage not given in our source; median testosterone 14.0 ng/dL by LC-MS/MS v 31.9 by chemiluminescence',
    ],
    [
      'lu.marrow-risk',
      'Groener, grade 3 or higher cytopenia, by prior taxane OR 4.62 (CI not given in our source); on Lu-PSMA, retrospective; earlier treatment mixed; prior radium-223 and cumulative activity were not significantly linked',
    ],
    [
      'prigerson.qol',
      'Prigerson 2015, odds of a better quality of life near death, chemotherapy v none: ECOG 1 OR 0.35 (95% CI 0.17–0.75), ECOG 2 OR 1.06 (95% CI 0.51–2.21); 312 patients with mixed solid tumours, observational; last months of life; no survival difference; at ECOG 3 no association: lack of benefit, not proof of harm',
    ],
  ] as const)('%s', (id, line) => {
    expect(figureText(id)).toBe(line);
  });

  it('carry the cited source when an answer shows them', () => {
    expect(figureView('cou301.os')).toEqual({
      id: 'cou301.os',
      text: figureText('cou301.os'),
      citation: 'COU-AA-301-final',
    });
  });

  it('give small percentages one decimal and zero none', () => {
    expect(figureText('tmn.after-lu')).toContain('5/381 (1.3%)');
    expect(figureText('triton2.nonbrca-orr')).toContain('CDK12 0/10 (0%)');
  });

  it('mark a figure that is only remembered, and no other', () => {
    expect(renderFigure({ ...figure('card.os'), confidence: 'MH' })).toMatch(/ \(to be confirmed\)$/);
    for (const id of ids) {
      expect(figureText(id).endsWith('(to be confirmed)'), id).toBe(figure(id).confidence === 'MH');
    }
  });
});

describe('what must never be shown', () => {
  const texts = ids.map(figureText).join('\n');

  it('12.7 months as anything but the control arm of TROPIC', () => {
    const holding = ids.filter((id) => /\b12\.7\b/.test(figureText(id)));
    expect(holding).toEqual(['tropic.os']);
    expect(FIGURES['tropic.os'].arms[1]).toMatchObject({
      name: 'mitoxantrone, the control arm',
      value: '12.7',
    });
  });

  it('a confidence interval in the place of a hazard ratio', () => {
    expect(texts).not.toMatch(/HR:? ?\d\.\d+–/);
    expect(texts).not.toMatch(/HR 0\.53/);
  });

  it.each([
    'COU-AA-301-interim',
    'LU_EXTENDED_SEIFERT',
    'LU_EXTENDED_MADER',
    'TALAPRO-2',
    'PROPEL',
    'MAGNITUDE',
    'PEACE-III',
    'IMPACT',
    'SPLASH',
  ] as const)('a figure of %s', (source) => {
    expect(all.filter(([, { cite }]) => cite === source)).toEqual([]);
  });

  it('hazard ratios and medians of two data cuts of PSMAfore, or of COU-AA-301', () => {
    expect(texts).not.toMatch(/HR 0\.41|11\.60?\b(?!–13\.7)/);
    expect(texts).not.toMatch(/HR 0\.65|10\.9 /);
  });

  it('the restricted means of TheraP as months', () => {
    const therap = all.filter(([, { cite }]) => cite === 'THERAP').map(([id]) => figureText(id));
    expect(therap.length).toBeGreaterThan(0);
    for (const line of therap) expect(line).not.toContain('months');
  });
});

describe('the types', () => {
  it('refuse a randomised figure without its second arm, its CI or its era', () => {
    const { arms, hrCi, era, ...rest } = FIGURES['card.os'];
    // @ts-expect-error one arm is not a comparison
    const oneArm: RandomisedFigure = { ...rest, hrCi, era, arms: [arms[0]] };
    // @ts-expect-error a hazard ratio needs its CI
    const noInterval: RandomisedFigure = { ...rest, arms, era };
    // @ts-expect-error the era decides how far a figure carries
    const noEra: RandomisedFigure = { ...rest, arms, hrCi };
    expect([oneArm, noInterval, noEra]).toHaveLength(3);
  });

  it('refuse a share without a group, an unknown figure and a figure from uncertain memory', () => {
    // @ts-expect-error a bare percentage, without a word on its group
    const bare: Share = { name: 'cabazitaxel', percent: '35.7' };
    // @ts-expect-error no such figure
    const unknown: FigureId = 'card.hr';
    // @ts-expect-error MU is never shown
    const uncertain: Figure = { ...FIGURES['card.os'], confidence: 'MU' };
    // @ts-expect-error a margin belongs to a non-inferiority figure
    const marginless: NonInferiorityFigure = { ...FIGURES['card.os'], kind: 'non_inferiority' };
    expect([bare, unknown, uncertain, marginless]).toHaveLength(4);
  });
});

function expectInside(value: string, [low, high]: Interval): void {
  expect(Number(value)).toBeGreaterThanOrEqual(Number(low));
  if (high !== 'not reached') expect(Number(value)).toBeLessThanOrEqual(Number(high));
}

function shown(share: Share): string {
  if ('count' in share) return `${share.count}/${share.of}`;
  if (share.n === 'not given') return `${share.percent}% (n not given in our source)`;
  return share.ci ? `${share.percent}% (95% CI ${share.ci[0]}–${share.ci[1]}; n=${share.n})` : `n=${share.n}`;
}
