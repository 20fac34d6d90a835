import fc from 'fast-check';
import { activity, findings, submit, text } from './generators.mjs';

const AT = '2026-11-23T10:00:00.000Z';
const turn = fc.oneof(
  {
    weight: 5,
    arbitrary: text.map((said) => ({ kind: 'message', text: said, at: AT, setting: 'personal' })),
  },
  {
    weight: 3,
    arbitrary: submit.map((data) => ({
      kind: 'submit',
      text: '',
      submit: data,
      at: AT,
      setting: 'personal',
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('personal', 'group')
      .map((setting) => ({ kind: 'joined', text: '', at: AT, setting })),
  },
);
const TURNS_A_CONVERSATION = 8;

/**
 * The product's pure parts, each with how many cases one run of it stands for: nothing thrown, every turn answered, and
 * what was masked is not found again.
 * @param {{ takeTurn: Function, parseFindings: Function, assess: Function, strictJson: Function, maskActivity: Function, normalise: Function }} parts
 */
export function properties({ takeTurn, parseFindings, assess, strictJson, maskActivity, normalise }) {
  return [
    {
      what: 'turns of a conversation',
      cases: TURNS_A_CONVERSATION,
      property: fc.property(
        fc.array(turn, { minLength: TURNS_A_CONVERSATION, maxLength: TURNS_A_CONVERSATION }),
        (turns) => {
          let record;
          for (const each of turns) {
            const outcome = takeTurn(each, record);
            if (outcome.record === undefined || !Array.isArray(outcome.replies))
              throw new Error('A turn came to nothing.');
            // As the store would: through JSON.
            record = JSON.parse(JSON.stringify(outcome.record));
          }
        },
      ),
    },
    {
      what: 'findings documents',
      cases: 1,
      property: fc.property(findings, (json) => {
        const read = strictJson(json);
        if (!read.ok) return;
        const parsed = parseFindings(read.json);
        if (!parsed.ok && parsed.problems.length === 0) throw new Error('Refused without a reason.');
        if (parsed.ok && typeof assess(parsed.findings) !== 'object') throw new Error('No answer.');
      }),
    },
    {
      what: 'activities',
      cases: 1,
      property: fc.property(activity, (given) => {
        const kept = maskActivity(given, (said) => said.replaceAll('1234567', '█'));
        normalise(kept, AT);
        if (JSON.stringify(kept).includes('1234567')) throw new Error('What was masked is found again.');
      }),
    },
  ];
}

/**
 * Runs the properties for so many cases together, from one seed.
 * @param {Parameters<typeof properties>[0]} parts @param {{ cases: number, seed: number }} asked
 * @returns {{ what: string, cases: number, problem: string | undefined }[]}
 */
export function fuzzInProcess(parts, { cases, seed }) {
  return properties(parts).map(({ what, cases: each, property }, _, all) => {
    const numRuns = Math.ceil(cases / all.length / each);
    const details = fc.check(property, { numRuns, seed });
    const problem = details.failed
      ? `${details.errorInstance} with ${JSON.stringify(details.counterexample)}`
      : undefined;
    return { what, cases: numRuns * each, problem };
  });
}
