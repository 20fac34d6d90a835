import type { FocusResult } from './proveFocus.ts';
import type { Summary } from './summary.ts';

const grouped = (count: number | bigint): string => count.toLocaleString('en');

/** A large count as a person reads it: 1.8 × 10^47. */
export function rounded(count: bigint): string {
  const digits = String(count);
  return digits.length <= 7 ? grouped(count) : `${digits[0]}.${digits[1]} × 10^${digits.length - 1}`;
}

/** One line for a sweep that is done. */
export const progressLine = (
  { focus, classes, decisions, faults }: FocusResult,
  done: number,
  of: number,
): string =>
  `${String(done).padStart(2)} of ${of}  ${focus}: ${grouped(classes)} classes, ${grouped(decisions)} decisions, ${faults.length === 0 ? 'nothing broken' : `${faults.length} broken`}`;

const PERCENT = 10_000n;

/** How large a part of the cases, in per cent. */
function share(part: bigint, whole: bigint): string {
  if (part === 0n) return 'none';
  const hundredths = (part * PERCENT) / whole;
  return hundredths === 0n ? 'below 0.01%' : `${(Number(hundredths) / 100).toFixed(2)}%`;
}

const row = (label: string, text: string): string => `${label.padEnd(22)}${text}`;

/** The summary as text, ending in the cases that break something. */
export function summaryText(summary: Summary): string {
  const { cases, classes, decisions, seconds, rules, unreachable, faults } = summary;
  return [
    `Rule book ${summary.ruleBook.version} (${summary.ruleBook.hash.slice(0, 12)})`,
    '',
    row(
      'Case space',
      `${rounded(cases)} cases: ${summary.axes} groups of findings, each cut at its decision edges`,
    ),
    row(
      'First fold',
      `${rounded(summary.foldedCases)} cases: values that no rule and no guardrail tells apart`,
    ),
    row('Second fold', `${grouped(classes)} classes in ${summary.sweeps} sweeps, each of the whole space`),
    row(
      'Decisions made',
      `${grouped(decisions)}, each in both orders of the rules, in ${seconds.toFixed(1)} s (${grouped(Math.round(decisions / seconds))} a second)`,
    ),
    row(
      'Whole answers',
      `${grouped(summary.answers)}, each twice; ${summary.speaking.rules} of ${summary.speaking.of} rules speak, in ${grouped(summary.speaking.pairs)} pairs with a pathway`,
    ),
    '',
    ...summary.pathways.map(({ pathway, cases: part }) => row(pathway, share(part, cases))),
    '',
    row('Rules', `${rules.length} decide, ${rules.length - unreachable.length} reached`),
    row('Overlaps', `${summary.overlaps.length} pairs of pathway rules can hold together: the order decides`),
    row('Gaps', summary.gaps === 0n ? 'none' : `${grouped(summary.gaps)} cases without a sure pathway`),
    '',
    ...summary.guardrails.map(({ guardrail, says, holds }) =>
      row(`Guardrail ${guardrail}`, `${holds ? 'holds ' : 'BROKEN'}  ${says}`),
    ),
    '',
    ...(faults.length === 0
      ? ['Nothing is broken. This proves that the answers follow the rules; it does not prove the medicine.']
      : faults.map(faultText)),
  ].join('\n');
}

const faultText = ({ what, findings }: Summary['faults'][number]): string =>
  findings === undefined ? what : `${what}\n${JSON.stringify(findings)}`;

/** The summary as one JSON document; numbers of cases as decimal strings. */
export const summaryJson = (summary: Summary): string =>
  JSON.stringify(
    { holds: summary.faults.length === 0, ...summary },
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  );
