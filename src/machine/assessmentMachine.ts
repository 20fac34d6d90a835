import { assign, setup } from 'xstate';
import { outlookOf } from '../engine/index.ts';
import { type CaseContext, type CaseEvent, confirm, EMPTY_CASE, learn, stepBack } from './caseContext.ts';
import { nextQuestion } from './openQuestions.ts';
import { type AskingStage, QUESTION_STAGE } from './stages.ts';

const asksIn = (context: CaseContext, stage: AskingStage): boolean =>
  context.question !== null && QUESTION_STAGE[context.question] === stage;

/** The question that the case asks next, worked out whenever the findings or the pace have changed. */
const consider = (context: CaseContext): CaseContext => ({
  ...context,
  question:
    context.pace === 'note' ? null : (nextQuestion(context.findings, context.pace === 'confirmed') ?? null),
});

/**
 * The assessment as a chart: scope → ADT → status → ECOG → molecular testing → sequencing → read-back → advice.
 * Every turn enters at `considering`, falls through the stages that have nothing left to ask and stops at the first that has.
 * Pure: no timers, no invoked work, no children; `transition()` is the whole truth.
 */
export const assessmentMachine = setup({
  types: { context: {} as CaseContext, events: {} as CaseEvent },
  actions: {
    learn: assign(({ context, event }) =>
      event.type === 'LEARNED' ? learn(context, event.findings, event.isNote) : context,
    ),
    confirm: assign(({ context }) => confirm(context)),
    stepBack: assign(({ context }) => stepBack(context)),
    reopen: assign({ pace: 'note' }),
    forget: assign(EMPTY_CASE),
    consider: assign(({ context }) => consider(context)),
  },
  guards: {
    isEmergency: ({ context }) => outlookOf(context.findings).pathway === 'urgent',
    asksOfScope: ({ context }) => asksIn(context, 'scope'),
    asksOfAdt: ({ context }) => asksIn(context, 'adt'),
    asksOfStatus: ({ context }) => asksIn(context, 'status'),
    asksOfEcog: ({ context }) => asksIn(context, 'ecog'),
    asksOfMolecular: ({ context }) => asksIn(context, 'molecular'),
    asksOfSequencing: ({ context }) => asksIn(context, 'sequencing'),
    isConfirmed: ({ context }) => context.pace === 'confirmed',
  },
}).createMachine({
  id: 'assessment',
  context: EMPTY_CASE,
  initial: 'considering',
  on: {
    LEARNED: { target: '.considering', actions: 'learn' },
    BACK: { target: '.considering', actions: 'stepBack' },
    RESTARTED: { target: '.considering', actions: 'forget' },
    READ_BACK: { target: '.considering', actions: 'reopen' },
  },
  states: {
    considering: {
      entry: 'consider',
      description:
        'Passing through: an emergency goes straight to advice, an open question to its stage, anything else to the read-back.',
      always: [
        { guard: 'isEmergency', target: 'advice' },
        { guard: 'asksOfScope', target: 'scope' },
        { guard: 'asksOfAdt', target: 'adt' },
        { guard: 'asksOfStatus', target: 'status' },
        { guard: 'asksOfEcog', target: 'ecog' },
        { guard: 'asksOfMolecular', target: 'molecular' },
        { guard: 'asksOfSequencing', target: 'sequencing' },
        { guard: 'isConfirmed', target: 'advice' },
        { target: 'read_back' },
      ],
    },
    scope: { description: 'Red flags, and whether six infusions were completed.' },
    adt: { description: 'The ADT check: castration first.' },
    status: { description: 'Responding, stable, PSA only, or progressed.' },
    ecog: { description: 'Performance status, and at ECOG 3–4 whether its cause can be reversed.' },
    molecular: { description: 'MSI/MMR and HRR results.' },
    sequencing: { description: 'Prior treatments that decide.' },
    read_back: {
      description: 'Everything understood is read back; nothing is used before it has been confirmed.',
      on: { CONFIRMED: { target: 'considering', actions: 'confirm' } },
    },
    advice: { description: 'The answer; any further finding makes it anew.' },
  },
});
