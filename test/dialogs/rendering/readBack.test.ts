import { describe, expect, test } from 'vitest';
import { cardForTeams } from '../../../src/bot/channel/teams/cards.ts';
import { render } from '../../../src/dialogs/rendering/index.ts';
import type { ReadBackView } from '../../../src/dialogs/views.ts';
import type { Findings } from '../../../src/engine/index.ts';
import { BASE } from './cases.ts';
import { actionsOf, bytesOf, cardOf, paragraphsOf, pressedOn } from './reading.ts';

const readBack = (findings: Findings, more: Partial<ReadBackView> = {}) =>
  render(
    { view: 'read_back', stage: 'read_back', revision: 5, notes: [], findings, words: {}, open: [], ...more },
    {},
  );

/** With `BASE` some forty findings, drugs counted as one. */
const FORTY: Findings = {
  weeksSinceLastInfusion: 5,
  diseaseStatus: 'progressed',
  psa: { series: [{ value: 14 }, { value: 88 }], nadir: 4 },
  psaTrend: 'rising',
  imaging: 'progression',
  visceralMetastases: true,
  boneMetastases: true,
  opioidBonePain: false,
  cnsMetastases: false,
  visceralCrisis: false,
  oligoprogression: false,
  psmaPet: 'positive',
  fdgDiscordance: false,
  histology: 'adenocarcinoma',
  tmb: 4,
  docetaxelResponseMonths: 8,
  anc: 2.4,
  platelets: 150,
  haemoglobin: 11,
  bilirubinTimesUln: 1,
  childPugh: 'A',
  creatinineClearance: 70,
  potassium: 4,
  correctedCalcium: 2.3,
  lvef: 60,
  nyha: 'I',
  seizureHistory: false,
  autoimmuneDisease: false,
  priorFebrileNeutropenia: false,
  taxaneHypersensitivity: false,
  neuropathyGrade: 1,
  age: 72,
};

describe('A read-back', () => {
  test('echoes each finding with its unit and the words that it came from', () => {
    const { text } = readBack(BASE, { words: { testosterone: 'T 12 ng/dl', prior: 'doce then enza' } });
    expect(text).toContain('• Testosterone: 12 ng/dL (from “T 12 ng/dl”)');
    expect(text).toMatch(/• Given before: docetaxel, enzalutamide$/m);
    expect(text).toContain('• Prior treatments read from: “doce then enza”');
    expect(text).toMatch(/• Not given before: cabazitaxel, abiraterone[^(]*$/m);
    expect(text).toContain('• Red flags: asked, none');
  });

  test('says of red flags that were never asked that they were not asked', () => {
    expect(readBack({ ecog: 1 }).text).toContain('• Red flags: not asked');
    expect(readBack({ redFlags: 'unknown' }).text).toContain('• Red flags: not available');
  });

  test('says what the rules derive: a status nobody stated, ECOG from Karnofsky as an approximation', () => {
    const { text } = readBack({
      ...BASE,
      diseaseStatus: 'unknown',
      imaging: 'progression',
      ecog: 'unknown',
      karnofsky: 70,
    });
    const derived = text.split('\n').find((line) => line.startsWith('The rules read this as: ')) ?? '';
    expect(derived).toMatch(/progressed \(derived, not stated/);
    expect(derived).toMatch(/ECOG 1 \(approximated from Karnofsky 70\)/);
    expect(text).toContain('• Disease status: not available');
  });

  test('names what is still open and could change the answer', () => {
    const { text } = readBack(
      { ...BASE, prior: { docetaxel: true, olaparib: false } },
      { open: ['msi', 'priorParp'] },
    );
    expect(text).toContain(
      'Not given yet, and could change the answer: MSI/MMR; whether rucaparib, talazoparib or niraparib was given before.',
    );
    expect(text).toContain('never as “no”');
    expect(readBack(BASE).text).not.toContain('Not given yet');
  });

  test('says how to confirm, to correct and to go back, and has buttons for it', () => {
    const { text, card } = readBack(BASE);
    for (const way of ['“ECOG is 2”', 'type “yes”', '“back”']) expect(text).toContain(way);
    expect(actionsOf(card).map(({ title, data }) => [title, data])).toEqual([
      ['Correct – show the answer', { act: 'say', revision: 5, says: 'yes' }],
      ['Back', { act: 'say', revision: 5, says: 'back' }],
    ]);
  });

  test('ends each line of a finding in a word that changes it, named for who hears it, reached by keyboard', () => {
    const { card, text } = readBack({
      redFlags: [],
      ecog: 1,
      anc: 2.4,
      prior: { docetaxel: true, cabazitaxel: false },
    });
    const pressed = pressedOn(card).map(({ text: shows, selectAction }) => [shows, selectAction]);
    const named = (name: string) => [
      'change',
      {
        type: 'Action.Submit',
        title: `Change ${name}`,
        data: { act: 'say', revision: 5, says: `change ${name}` },
      },
    ];
    expect(pressed).toEqual(
      ['red flags', 'ECOG performance status', 'prior treatments', 'prior treatments', 'ANC'].map(named),
    );
    expect(text).not.toContain('change');
  });

  test('offers it for red flags that were not asked about', () => {
    expect(pressedOn(readBack({ ecog: 1 }).card)).toHaveLength(2);
  });

  test('with forty findings, each with its words, is small enough for Teams and can be changed', () => {
    const findings: Findings = { ...BASE, ...FORTY };
    const words = Object.fromEntries(Object.keys(findings).map((key) => [key, `said as ${key}`]));
    const card = cardOf(readBack(findings, { words }));
    expect(Object.keys(findings).length).toBeGreaterThanOrEqual(40);
    expect(pressedOn(card).length).toBeGreaterThanOrEqual(40);
    expect(bytesOf(cardForTeams(card, 'whose-case-1'))).toBeLessThan(27_000);
  });

  test('has no such word where its card would be too large to send', () => {
    const concomitantDrugs = Array.from({ length: 200 }, (_, at) => `drug${at}`.padEnd(80, 'x'));
    expect(pressedOn(readBack({ ...FORTY, concomitantDrugs }).card)).toEqual([]);
  });

  test('says the same in the text and on the card, and carries the findings', () => {
    const reply = readBack(BASE, { notes: ['Noted.'], open: ['msi'], words: { ecog: 'PS 1' } });
    const lines = reply.text.split('\n').filter((line) => line !== '');
    const shown = paragraphsOf(reply.card);
    expect(shown.slice(2, -1)).toEqual(lines.slice(1, -1));
    expect(lines.at(-1)).toContain(shown.at(-1));
    expect(reply.data).toEqual({ stage: 'read_back', revision: 5, findings: BASE });
  });
});
