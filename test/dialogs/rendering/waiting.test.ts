import { describe, expect, test } from 'vitest';
import type { Exposures, Findings, OptionAdvice } from '../../../src/engine/index.ts';
import { answerTo, BASE, CASES } from './cases.ts';
import { firstScreenOf, renderedAnswer, withoutMarkers } from './reading.ts';

const { olaparib: _o, rucaparib: _r, talazoparib: _t, niraparib: _n, ...WITHOUT_PARP } = BASE.prior;
const NOT_CASTRATE = { adt: 'stopped', testosterone: { value: 400, unit: 'ng/dL' } } as const;
const CRISIS = { ...BASE, visceralCrisis: true } as const satisfies Findings;
const AFTER_CABAZITAXEL = { ...BASE.prior, cabazitaxel: true };

const WAITING: Readonly<Record<string, Findings>> = {
  ...CASES,
  'crisis, not castrate, no results': { ...CRISIS, ...NOT_CASTRATE, msi: 'not_tested', hrr: 'not_tested' },
  'crisis, castrate, no results': { ...CRISIS, msi: 'not_tested', hrr: 'pending' },
  'crisis, not castrate, BRCA2': { ...CRISIS, ...NOT_CASTRATE, hrr: [{ gene: 'brca2' }] },
  'BRCA2, PARP not said': { ...BASE, prior: WITHOUT_PARP, hrr: [{ gene: 'brca2' }] },
  'PSA only, not castrate': { ...BASE, ...NOT_CASTRATE, diseaseStatus: 'psa_only_progression' },
  'PSA only, ANC 1.4': { ...BASE, diseaseStatus: 'psa_only_progression', anc: 1.4 },
  'neuroendocrine, not castrate': { ...BASE, ...NOT_CASTRATE, histology: 'neuroendocrine' },
  'CNS metastases': { ...BASE, cnsMetastases: true },
  'ECOG unknown, ANC 1.4': { ...BASE, ecog: 'unknown', anc: 1.4 },
};

const screenFor = (name: string): string =>
  withoutMarkers(firstScreenOf(renderedAnswer(answerTo(WAITING[name] ?? {}))));
const lineWith = (screen: string, start: string): string =>
  screen.split('\n').find((line) => line.startsWith(start)) ?? '';

/** Where an option is told of: its own line, or its part of "Alongside". */
function passages(screen: string, { statement }: OptionAdvice): readonly string[] {
  const name = (statement.split(':')[0] ?? '').toLowerCase();
  const lines = screen.toLowerCase().split('\n');
  const own = lines.filter((line) => line.replace(/^(\d+[.=]|•) /, '').startsWith(name));
  const beside = lines
    .filter((line) => line.startsWith('alongside: '))
    .flatMap((line) => line.replace('alongside: ', '').split(/; (?![^()]*\))/))
    .filter((part) => part.startsWith(name));
  return [...own, ...beside];
}

describe.each(Object.keys(WAITING))('What waits in "%s"', (name) => {
  const assessment = answerTo(WAITING[name] ?? {});
  const screen = screenFor(name);

  test('is never printed without saying that it is on hold or provisional', () => {
    for (const option of assessment.options) {
      if (option.standing !== 'on_hold' && option.standing !== 'provisional') continue;
      const told = passages(screen, option);
      expect(told.length, option.id).toBeGreaterThan(0);
      for (const passage of told)
        expect(passage).toContain(`(${option.standing === 'on_hold' ? 'on hold' : 'provisional'}`);
    }
  });

  test('asks for earlier drugs in a question', () => {
    expect(screen).not.toMatch(/given before/);
  });

  test('names at most three sources at a time', () => {
    const lists = [...firstScreenOf(renderedAnswer(assessment)).matchAll(/\[(\d+(?:, \d+)*)\]/g)].map(
      ([, list = '']) => list,
    );
    for (const list of lists) expect(list.split(', ').length).toBeLessThanOrEqual(3);
  });
});

describe('A hold', () => {
  test('that a visceral crisis lifts says what comes today, on the line of the drug', () => {
    const line = lineWith(screenFor('crisis, not castrate, BRCA2'), '2. Cabazitaxel');
    expect(line).toMatch(/\(provisional\).*castration today/);
    expect(line).not.toContain('Needs first');
  });

  test('for results that chemotherapy must not be delayed for is one sentence', () => {
    for (const name of ['crisis, castrate, no results', 'crisis, not castrate, no results']) {
      const line = lineWith(screenFor(name), '1. Cabazitaxel');
      expect(line).toContain('Provisional for want of MSI and HRR, but do not delay for them.');
      expect(line).not.toContain('Provisional until MSI');
    }
  });

  test('beside the ranked options says until when', () => {
    expect(lineWith(screenFor('PSA only, not castrate'), 'Alongside: ')).toContain(
      'clinical trial (on hold until testosterone is castrate)',
    );
  });

  test('is not told of a known finding as if it were missing', () => {
    expect(screenFor('ECOG unknown, ANC 1.4')).not.toMatch(/Needs first:[^.]*ANC/);
    expect(lineWith(screenFor('status contradicted by imaging'), '• Clinical trial')).toContain(
      'First: settle the disease status.',
    );
  });
});

describe('An unknown PARP inhibitor in BRCA2', () => {
  const screen = screenFor('BRCA2, PARP not said');
  const question = 'as olaparib, rucaparib, talazoparib or niraparib ever given?';

  test('is a question that the drugs on the table wait for', () => {
    expect(lineWith(screen, '• Cabazitaxel + prednisone')).toContain(`Waits for an answer: w${question}`);
    expect(lineWith(screen, '• Clinical trial')).toContain('(provisional, as for cabazitaxel)');
  });

  test('is asked with what it would mean', () => {
    expect(screen).toContain(`• W${question} BRCA2: if no PARP inhibitor was used, one comes first.`);
  });

  test('leaves the drugs it would bring in on the screen', () => {
    expect(screen).toContain(`Not assessed until answered: olaparib or rucaparib (w${question})`);
  });
});

describe('What is pressing', () => {
  test.each([
    ['crisis, castrate, no results', ['Visceral crisis: urgent MDT', 'do not delay chemotherapy']],
    ['crisis, not castrate, BRCA2', ['Visceral crisis without castration', 'do not delay chemotherapy']],
    ['neuroendocrine', ['Neuroendocrine or mixed histology is shown: pathology review.']],
    ['CNS metastases', ['CNS metastases: local therapy']],
  ])('stands under the findings and before the first rank, once: %s', (name, said) => {
    const screen = screenFor(name);
    const [, below = ''] = screen.split('Based on: ');
    const [above = ''] = below.split(/^1[.=] /m);
    for (const each of said) {
      expect(above).toContain(each);
      expect(screen.split(each).length).toBe(2);
    }
  });
});

describe('A second ARPI', () => {
  const ending = (prior: Exposures): string =>
    withoutMarkers(firstScreenOf(renderedAnswer(answerTo({ ...BASE, prior }))));

  test('is told in which direction it does anything, before its trial', () => {
    expect(ending(AFTER_CABAZITAXEL)).toContain('Weak after enzalutamide (PSA response 4%');
    const abiraterone = { ...AFTER_CABAZITAXEL, abiraterone: true, enzalutamide: false };
    expect(ending(abiraterone)).toContain('the direction with any activity');
  });

  test('of the same class is told so', () => {
    const screen = ending({
      ...AFTER_CABAZITAXEL,
      abiraterone: true,
      enzalutamide: false,
      apalutamide: true,
    });
    expect(lineWith(screen, '2. Enzalutamide')).toContain('of the same class as enzalutamide');
    expect(lineWith(screen, 'Cautions: ')).toContain('same class again');
  });
});

describe('What is missing', () => {
  test('stands in order: results, then checks; what only late options depend on is not asked while others rank', () => {
    const line = lineWith(screenFor('molecular tests not done'), 'Missing: ');
    const order = ['MSI/MMR', 'the checks before a first dose'];
    const places = order.map((each) => line.indexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(line).not.toContain('rechallenge');
  });
});

describe('The heading', () => {
  test('asserts no order where olaparib and the taxane share the first rank', () => {
    expect(screenFor('ATM in ctDNA only')).toMatch(/^A targeted drug or the taxane: no order asserted · /);
    expect(screenFor('BRCA2, PARP-naive')).toMatch(/^A biomarker-matched drug first · /);
  });
});

test('several counts that hold a drug are one sentence and one repeat', () => {
  const answer = renderedAnswer(
    answerTo({ ...BASE, hrr: [{ gene: 'brca1' }], anc: 1.1, platelets: 70, haemoglobin: 8.2 }),
  );
  const { text } = answer;
  const holds = firstScreenOf(answer).match(/On hold: [^;]*/g);
  expect(holds).toEqual([
    'On hold: ANC is below 1.5 ×10⁹/L, platelets are below 100 ×10⁹/L and haemoglobin is below 10 g/dL',
    'On hold: ANC is at most 1.5 ×10⁹/L',
  ]);
  expect(text).toContain('First: repeat the blood count.');
  expect(text).not.toContain('then repeat platelets');
});

test('an earlier drug to be asked for is a question, never a check that reads like an order', () => {
  const { platinum: _unsaid, ...prior } = BASE.prior;
  const { text } = renderedAnswer(answerTo({ ...BASE, prior, hrr: [{ gene: 'brca2' }] }));
  expect(text).toContain('Ask first: was platinum chemotherapy ever given?');
  expect(text).not.toMatch(/Check [^:]*:[^.]*given before/);
});

describe('Where nothing standard is left', () => {
  const NOTHING_LEFT: Findings = {
    ...BASE,
    visceralMetastases: false,
    prior: { ...BASE.prior, cabazitaxel: true, abiraterone: true },
  };
  const screen = (more: Findings): string =>
    withoutMarkers(firstScreenOf(renderedAnswer(answerTo({ ...NOTHING_LEFT, ...more }))));

  test('rechallenge and radium are asked for, with what would bring them in', () => {
    const told = screen({ docetaxelResponseMonths: 14 });
    expect(lineWith(told, 'Missing: ')).toContain(
      'for docetaxel rechallenge, whether he then progressed on an ARPI given after it; for radium-223, whether there are bone metastases and whether bone pain needs regular opioids',
    );
    expect(lineWith(told, 'What would change this: ')).toContain(
      'he then progressed on an ARPI given after it: docetaxel rechallenge becomes possible',
    );
  });

  test('a criterion that fails is said, at its very edge too', () => {
    const told = screen({ docetaxelResponseMonths: 6, docetaxelProgressedAfterArpiSwitch: true });
    expect(lineWith(told, 'Set aside: ')).toContain(
      'docetaxel rechallenge (fails the first criterion: the response to docetaxel must have lasted more than 6 months)',
    );
    expect(lineWith(told, 'What would change this: ')).not.toContain('rechallenge');
  });

  test('a trial that is declined does not head the answer', () => {
    expect(screen({ declines: ['clinical_trial'] })).toMatch(
      /^No standard option is left: palliative care · /,
    );
  });
});

test('only the ARPI that waits is said to wait in the heading', () => {
  const apalutamide: Findings = {
    ...BASE,
    potassium: 3.1,
    prior: { ...BASE.prior, cabazitaxel: true, enzalutamide: false, apalutamide: true },
  };
  expect(firstScreenOf(renderedAnswer(answerTo(apalutamide)))).toMatch(
    /^Clinical trial first; an unused ARPI is what is left; of these, abiraterone is on hold · /,
  );
});

test('too early to call comes before imaging, and a reversible cause before hospice care', () => {
  const early = firstScreenOf(
    renderedAnswer(answerTo({ ...BASE, diseaseStatus: 'psa_only_progression', weeksSinceLastInfusion: 5 })),
  );
  expect(early.indexOf('too early to call')).toBeLessThan(early.indexOf('CT and bone scan now'));
  const poor = firstScreenOf(
    renderedAnswer(answerTo({ ...BASE, ecog: 3, ecogReversibleCause: true, hrr: [{ gene: 'brca2' }] })),
  );
  expect(poor.indexOf('treat it and score')).toBeLessThan(poor.indexOf('• Palliative'));
  expect(poor).toContain('ECOG 2 or better: a biomarker-matched drug first');
});
