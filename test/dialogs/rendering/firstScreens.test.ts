import { describe, expect, test } from 'vitest';
import { render } from '../../../src/dialogs/rendering/index.ts';
import type { Findings } from '../../../src/engine/index.ts';
import { answerOf, answerTo, BASE, CASE_NAMES } from './cases.ts';
import { firstScreenOf, paragraphsOf, renderedAnswer, withoutMarkers } from './reading.ts';

const first = (name: string): string => firstScreenOf(renderedAnswer(answerOf(name)));
const firstFor = (findings: Findings): string => firstScreenOf(renderedAnswer(answerTo(findings)));
const lineWith = (screen: string, start: string): string =>
  screen.split('\n').find((line) => line.startsWith(start)) ?? '';

/** Words as they are counted by eye: what stands between spaces, numbers of sources too. */
const wordsIn = (screen: string): number =>
  screen
    .replace(/You can type: [^\n]*/, '')
    .split(/\s+/)
    .filter((word) => word !== '').length;

const BRCA2 = { hrr: [{ gene: 'brca2' }] } as const satisfies Findings;
const { platinum: _unsaid, ...PLATINUM_UNSAID } = BASE.prior;
const DENSE: readonly Findings[] = [
  { ...BASE, ...BRCA2, msi: 'msi_high_or_dmmr' },
  { ...BASE, ...BRCA2, prior: { ...BASE.prior, platinum: true } },
  { ...BASE, ...BRCA2, prior: PLATINUM_UNSAID, age: 72, redFlags: 'unknown' },
  { ...BASE, ...BRCA2, creatinineClearance: 28, concomitantDrugs: ['itraconazole'] },
  { ...BASE, ...BRCA2, anc: 1.1, platelets: 70, haemoglobin: 8.2 },
];

describe('A first screen', () => {
  test.each(CASE_NAMES)('is read in two minutes: "%s"', (name) => {
    const lines = first(name)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.length).toBeLessThanOrEqual(22);
    expect(wordsIn(first(name))).toBeLessThanOrEqual(400);
  });

  test('is read in less than that as a rule', () => {
    const counts = CASE_NAMES.map((name) => wordsIn(first(name))).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(260);
  });

  test('of two biomarkers, or of a dense note, stays within the same ceiling', () => {
    expect(DENSE.map((findings) => wordsIn(firstFor(findings))).filter((count) => count > 400)).toEqual([]);
  });

  test('names red flags that were not asked, and tells them from those that are not available', () => {
    expect(first('red flags never asked')).toContain('Red flags not asked: cord compression');
    expect(first('red flags not available')).toContain('Red flags asked, not available: cord compression');
    expect(first('docetaxel used, cabazitaxel not')).not.toContain('Red flags');
  });

  test('begins with what was noted', () => {
    const { text, card } = renderedAnswer(answerOf('stable'), ['Noted: imaging stable.']);
    expect(text.split('\n')[2]).toBe('Noted: imaging stable.');
    expect(paragraphsOf(card)).toContain('Noted: imaging stable.');
  });
});

describe('After docetaxel', () => {
  const screen = first('docetaxel used, cabazitaxel not');

  test('cabazitaxel stands first with its checks, and its evidence whole and marked as no prognosis', () => {
    expect(lineWith(screen, '1. Cabazitaxel + prednisone: ')).toMatch(
      /Check first, dated after the last infusion: blood count \(ANC[^)]*\), bilirubin; and severe hypersensitivity/,
    );
    const evidence = lineWith(screen, 'Evidence from other patients, not a prognosis: ');
    expect(evidence).toMatch(
      /CARD, OS 13\.6 v 11\.0 months .*HR 0\.64 \(95% CI 0\.46–0\.89\).*none had Lu-PSMA/,
    );
  });

  test('the unused ARPI stands below the trial, with its cross-resistance', () => {
    expect(lineWith(screen, '2. ')).toContain('Clinical trial');
    expect(lineWith(screen, '3. Abiraterone')).toContain('cross-resistance');
  });

  test('what must not be done stands in one line', () => {
    expect(withoutMarkers(lineWith(screen, 'Do not: '))).toMatch(
      /^Do not: stop ADT[^;]*; repeat Pluvicto outside a trial or an off-label MDT decision; resume enzalutamide\.$/,
    );
  });

  test('what would change the answer is told in clinical words, thresholds included', () => {
    const changes = lineWith(screen, 'What would change this: ');
    expect(changes).toContain('ECOG 3–4: palliative care leads');
    expect(changes).toMatch(/ANC at most 1\.5 ×10⁹\/L[^;]*: cabazitaxel on hold/);
    expect(changes).toContain('a pathogenic BRCA2 alteration: olaparib or rucaparib becomes an option');
    expect(changes).toContain('MSI-H/dMMR: pembrolizumab becomes an option');
    expect(changes).toMatch(/testosterone not castrate[^;]*: ADT first/);
  });
});

describe('Standing', () => {
  test('an option on hold says for what', () => {
    const option = lineWith(first('ANC 1.4'), '1. ');
    expect(option).toContain('Cabazitaxel + prednisone (on hold)');
    expect(option).toContain('On hold: ANC is at most 1.5 ×10⁹/L');
  });

  test('what several options wait for alike is said once', () => {
    const screen = first('molecular tests not done');
    expect(lineWith(screen, '1. ')).toContain('Provisional until MSI/MMR is known');
    expect(lineWith(screen, '3. ')).toContain('(provisional, as for cabazitaxel)');
    expect(screen.split('Provisional until MSI/MMR').length).toBe(2);
  });

  test('ties say that no order is asserted', () => {
    const screen = first('BRCA2, PARP-naive');
    expect(lineWith(screen, '1= Olaparib')).not.toBe('');
    expect(lineWith(screen, '1= Rucaparib')).not.toBe('');
    expect(screen).toContain('Equal ranks (=): no order is asserted between them.');
    expect(first('docetaxel used, cabazitaxel not')).not.toContain('Equal ranks');
  });

  test('a hold that does not apply to an option is not told of it', () => {
    const { text } = renderedAnswer(answerOf('stable'));
    expect(text).not.toMatch(/Radium-223[^\n]*On hold/);
  });

  test('a declined and a ruled out option are set aside by name', () => {
    expect(lineWith(first('cabazitaxel declined'), 'Set aside: ')).toContain(
      'cabazitaxel + prednisone (declined)',
    );
    expect(firstFor({ ...BASE, contraindicated: ['cabazitaxel'] })).toContain('(ruled out by the clinician)');
    expect(lineWith(first('hypersensitive to taxanes'), 'Set aside: ')).toContain('(contraindicated: severe');
  });
});

describe('Each pathway', () => {
  test('ADT first: restoring castration leads, and the drugs are only named, on hold', () => {
    const screen = first('ADT stopped');
    expect(screen.indexOf('Restart ADT')).toBeLessThan(screen.indexOf('1. Cabazitaxel'));
    expect(lineWith(screen, '1. ')).toMatch(/\(on hold\): On hold until testosterone is castrate/);
    expect(screen).not.toContain('neutropenic deaths');
  });

  test('visceral crisis: the caution comes first, and chemotherapy is provisional with its cautions', () => {
    const screen = first('visceral crisis, ADT stopped');
    expect(screen.indexOf('Visceral crisis')).toBeLessThan(screen.indexOf('Restart ADT'));
    expect(lineWith(screen, '1. ')).toContain('Cabazitaxel + prednisone (provisional)');
    expect(screen).toContain('neutropenic deaths');
  });

  test('palliative: care leads, nothing is ranked, the reversible cause is asked, the contested exception named', () => {
    const screen = first('ECOG 3 with BRCA2, ADT stopped');
    expect(screen).not.toMatch(/^\d+[.=] /m);
    expect(screen).toContain('Is there a reversible cause (pain, fracture, cord compression)?');
    expect(screen.split('contested exception').length).toBe(2);
    expect(first('ECOG 3')).not.toContain('contested exception');
  });

  test('incomplete: what is missing comes before what holds, each with why it matters', () => {
    const screen = first('nothing known');
    expect(screen).toContain('• ECOG performance status: ECOG 0–2 and ECOG 3–4 lead to different answers.');
    expect(screen.indexOf('\nMissing\n')).toBeLessThan(screen.indexOf('Continue ADT'));
    expect(lineWith(screen, '• Clinical trial (provisional)')).toContain('Needs first: ');
  });

  test('a contradiction is named as one', () => {
    expect(first('status contradicted by imaging')).toContain('contradict each other');
  });

  test('surveillance and unconfirmed progression say how progression is called', () => {
    for (const name of ['stable', 'PSA only'])
      expect(first(name)).toContain('risen by at least 25% and at least 2 ng/mL over its nadir');
    expect(first('PSA only')).toContain('CT and bone scan now');
  });

  test('outside the scope: the scope, and nothing ranked', () => {
    expect(first('five infusions')).toContain('six infusions of Pluvicto');
    expect(first('five infusions')).not.toMatch(/^\d+[.=] /m);
  });
});

describe('An emergency', () => {
  const urgent = (name: string, emergencyContact?: string) =>
    render(
      { view: 'answer', stage: 'advice', revision: 1, notes: [], assessment: answerOf(name) },
      emergencyContact === undefined ? {} : { emergencyContact },
    );

  test('is named, with the local route and nothing ranked, assessed or asked', () => {
    const { text } = urgent('cord compression', 'Acute oncology, bleep 1234');
    expect(text).toContain('Red flags: cord compression');
    expect(text).toContain('Local emergency route: Acute oncology, bleep 1234');
    expect(text).not.toMatch(/cabazitaxel|not assessed|Missing/i);
    expect(text.length).toBeLessThan(2000);
  });

  test('that is a number says the number', () => {
    expect(urgent('calcium by number').text).toContain('Corrected calcium: 3.1 mmol/L');
  });

  test('without a configured route points to the hospital’s own', () => {
    expect(urgent('cord compression').text).toContain('your hospital’s same-day emergency route');
  });
});
