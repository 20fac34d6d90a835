import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Findings, isRefusal, outlookOf } from '../../src/engine/index.ts';
import {
  advance,
  assessmentMachine,
  type CaseEvent,
  type CaseRecord,
  newCase,
  openQuestions,
  type QuestionId,
  restoreRecord,
  STAGES,
  type Stage,
} from '../../src/machine/index.ts';

/** Answers to each question that lead different ways. */
const ANSWERS: Readonly<Record<QuestionId, readonly Findings[]>> = {
  redFlags: [{ redFlags: [] }, { redFlags: ['sepsis'] }, { redFlags: 'unknown' }],
  pluvictoInfusions: [{ pluvictoInfusions: 6 }, { pluvictoInfusions: 4 }, { pluvictoInfusions: 'unknown' }],
  adt: [{ adt: 'continuing' }, { adt: 'orchiectomy' }, { adt: 'stopped' }, { adt: 'unknown' }],
  testosterone: [
    { testosterone: { value: 12, unit: 'ng/dL' } },
    { testosterone: { value: 200, unit: 'ng/dL' } },
    { testosterone: 'unknown' },
  ],
  diseaseStatus: [
    { diseaseStatus: 'progressed' },
    { diseaseStatus: 'stable' },
    { diseaseStatus: 'psa_only_progression' },
    { diseaseStatus: 'unknown' },
  ],
  imaging: [{ imaging: 'stable' }, { imaging: 'not_done' }, { imaging: 'unknown' }],
  ecog: [{ ecog: 1 }, { ecog: 3 }, { ecog: 'unknown' }],
  boneMetastases: [{ boneMetastases: true }, { boneMetastases: false }, { boneMetastases: 'unknown' }],
  opioidBonePain: [{ opioidBonePain: true }, { opioidBonePain: false }, { opioidBonePain: 'unknown' }],
  visceralMetastases: [
    { visceralMetastases: true },
    { visceralMetastases: false },
    { visceralMetastases: 'unknown' },
  ],
  ecogReversibleCause: [
    { ecogReversibleCause: true },
    { ecogReversibleCause: false },
    { ecogReversibleCause: 'unknown' },
  ],
  msi: [{ msi: 'mss_or_pmmr' }, { msi: 'msi_high_or_dmmr' }, { msi: 'pending' }],
  hrr: [{ hrr: 'negative' }, { hrr: [{ gene: 'brca2' }] }, { hrr: [{ gene: 'atm' }] }, { hrr: 'not_tested' }],
  priorTaxanes: [
    { prior: { docetaxel: true, cabazitaxel: false } },
    { prior: { docetaxel: true, cabazitaxel: true } },
    { prior: { docetaxel: false, cabazitaxel: false } },
    { prior: { docetaxel: 'unknown', cabazitaxel: 'unknown' } },
  ],
  priorArpis: [
    { prior: { abiraterone: false, enzalutamide: true, apalutamide: false, darolutamide: false } },
    { prior: { abiraterone: true, enzalutamide: true, apalutamide: false, darolutamide: false } },
    {
      prior: {
        abiraterone: 'unknown',
        enzalutamide: 'unknown',
        apalutamide: 'unknown',
        darolutamide: 'unknown',
      },
    },
  ],
  priorParp: [
    { prior: { olaparib: false, rucaparib: false, talazoparib: false, niraparib: false } },
    { prior: { olaparib: true, rucaparib: false, talazoparib: false, niraparib: false } },
  ],
  priorPembrolizumab: [{ prior: { pembrolizumab: false } }, { prior: { pembrolizumab: true } }],
  priorRadium: [{ prior: { radium223: false } }, { prior: { radium223: true } }],
  priorPlatinum: [{ prior: { platinum: false } }, { prior: { platinum: true } }],
  docetaxelResponseMonths: [
    { docetaxelResponseMonths: 8 },
    { docetaxelResponseMonths: 6 },
    { docetaxelResponseMonths: 'unknown' },
  ],
  docetaxelProgressedAfterArpiSwitch: [
    { docetaxelProgressedAfterArpiSwitch: true },
    { docetaxelProgressedAfterArpiSwitch: false },
  ],
};
const MAX_QUESTIONS = 19;

/** Walks every way through the questions, or a sample of them, and shows each record to `see`. */
function walk(
  choose: (question: QuestionId) => readonly Findings[],
  see: (record: CaseRecord) => void,
): void {
  const visit = (record: CaseRecord, depth: number): void => {
    see(record);
    expect(depth, 'a case asks no more than this').toBeLessThan(MAX_QUESTIONS);
    if (record.question === null || record.stage === 'advice') return;
    for (const findings of choose(record.question))
      visit(advance(record, { type: 'LEARNED', findings, isNote: false }), depth + 1);
  };
  visit(newCase(), 0);
}

describe('the chart', () => {
  it('describes every state, and passes through only one', () => {
    for (const state of Object.values(assessmentMachine.states))
      expect(state.description, state.id).toBeTruthy();
    expect(
      Object.keys(assessmentMachine.states).filter((name) => !(STAGES as readonly string[]).includes(name)),
    ).toEqual(['considering']);
  });

  it('uses no timers, invoked work or children', () => {
    for (const state of Object.values(assessmentMachine.states)) {
      expect(state.invoke).toEqual([]);
      expect(Object.keys(state.config)).not.toContain('after');
    }
  });

  it('reaches every stage, and asks each question in its own stage', { timeout: 60_000 }, () => {
    const stages = new Set<Stage>();
    const questions = new Set<QuestionId>();
    walk(
      (question) => ANSWERS[question].slice(0, 2),
      (record) => {
        stages.add(record.stage);
        if (record.question !== null) questions.add(record.question);
      },
    );
    expect([...stages].sort()).toEqual([...STAGES].sort());
    expect(questions.size).toBeGreaterThanOrEqual(14);
  });

  it('has an exit for every event from every state it can be in, and never stops on its way', () => {
    const way = fc.array(fc.nat({ max: 3 }), { minLength: 0, maxLength: 14 });
    const events: readonly CaseEvent[] = [
      { type: 'BACK' },
      { type: 'RESTARTED' },
      { type: 'READ_BACK' },
      { type: 'LEARNED', findings: { ecog: 2 }, isNote: false },
      { type: 'LEARNED', findings: { redFlags: ['bleeding'] }, isNote: true },
    ];
    fc.assert(
      fc.property(way, (choices) => {
        let record = newCase();
        for (const choice of choices) {
          if (record.question === null) break;
          const answers = ANSWERS[record.question];
          record = advance(record, {
            type: 'LEARNED',
            findings: answers[choice % answers.length] ?? {},
            isNote: false,
          });
        }
        for (const event of events) expect(STAGES).toContain(advance(record, event).stage);
        if (record.stage === 'read_back')
          expect(advance(record, { type: 'CONFIRMED' }).stage).not.toBe('read_back');
      }),
      { numRuns: 150 },
    );
  });

  it('refuses an event that a state does not know, with a sentence', () => {
    expect(() => advance(newCase(), { type: 'CONFIRMED' })).toThrow('no "CONFIRMED" at stage "scope"');
  });
});

describe('a case', () => {
  const COMPLETE: Findings = {
    redFlags: [],
    pluvictoInfusions: 6,
    adt: 'continuing',
    testosterone: { value: 12, unit: 'ng/dL' },
    diseaseStatus: 'progressed',
    ecog: 1,
    msi: 'mss_or_pmmr',
    hrr: 'negative',
    prior: {
      docetaxel: true,
      cabazitaxel: false,
      abiraterone: false,
      enzalutamide: true,
      apalutamide: false,
      darolutamide: false,
    },
  };
  const learnt = (findings: Findings, isNote = true) =>
    advance(newCase(), { type: 'LEARNED', findings, isNote });

  it('asks nothing once everything that can change the answer is known', () => {
    expect(openQuestions(COMPLETE)).toEqual([]);
    expect(learnt(COMPLETE, false).stage).toBe('read_back');
  });

  it('is never at advice before it was confirmed, save in an emergency', () => {
    walk(
      (question) => ANSWERS[question].slice(0, 1),
      (record) =>
        expect(record.stage === 'advice' && outlookOf(record.findings).pathway !== 'urgent').toBe(false),
    );
  });

  it('goes straight to advice in an emergency, from anywhere', () => {
    expect(learnt({ redFlags: ['cord_compression'] }).stage).toBe('advice');
    expect(
      advance(learnt(COMPLETE), { type: 'LEARNED', findings: { redFlags: ['sepsis'] }, isNote: false }).stage,
    ).toBe('advice');
  });

  it('keeps nothing of the old case after a restart', () => {
    expect(advance(learnt(COMPLETE), { type: 'RESTARTED' })).toEqual({ ...newCase() });
  });

  it('goes back exactly one answer, and forgets no other', () => {
    const one = advance(newCase(), { type: 'LEARNED', findings: { redFlags: [] }, isNote: false });
    const two = advance(one, { type: 'LEARNED', findings: { pluvictoInfusions: 6 }, isNote: false });
    expect(advance(two, { type: 'BACK' })).toEqual(one);
  });

  it('survives being stored: the same record comes back', () => {
    const record = learnt(COMPLETE);
    expect(restoreRecord(JSON.parse(JSON.stringify(record)))).toEqual({ kind: 'current', record });
  });

  it('does not grow with the length of a conversation', () => {
    let record = learnt(COMPLETE);
    for (let i = 0; i < 200; i += 1)
      record = advance(record, { type: 'LEARNED', findings: { ecog: i % 3 }, isNote: false });
    expect(record.past).toHaveLength(30);
  });

  it('asks the status again when imaging contradicts it', () => {
    const record = learnt({ ...COMPLETE, diseaseStatus: 'stable', imaging: 'progression' }, false);
    expect(record.question).toBe('diseaseStatus');
  });

  it('opens no question that could not change the outcome: whatever is asked, two of its answers differ', () => {
    walk(
      (question) => ANSWERS[question].slice(0, 2),
      ({ question, findings }) => {
        if (question === null) return;
        const outcomes = ANSWERS[question].map((answer) => {
          const prior = { ...findings.prior, ...answer.prior };
          const outcome = assess({ ...findings, ...answer, prior });
          if (isRefusal(outcome)) throw new Error('A guardrail stopped an answer.');
          return `${outcome.pathway} ${outcome.options.map(({ id, standing, rank }) => `${id} ${standing} ${rank}`).join()}`;
        });
        const isAskedForCare =
          question === 'ecogReversibleCause' ||
          question === 'imaging' ||
          question === 'priorPlatinum' ||
          question === 'docetaxelResponseMonths';
        if (!isAskedForCare)
          expect(new Set(outcomes).size, `${question} after ${JSON.stringify(findings)}`).toBeGreaterThan(1);
      },
    );
  });
});
