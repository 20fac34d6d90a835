import type { Drug, Exposures } from '../engine/index.ts';
import type { CaseRecord } from '../machine/index.ts';
import { openDrugsOf } from './openDrugs.ts';
import { affirms, read } from './reading/index.ts';
import type { Reading } from './reading/reading.ts';

/**
 * "None" and "not known" answer for the drugs that are still open: what was said of the others stands, unless the message
 * names them. Where one drug is left, "yes" means that one.
 */
export function withKnownKept({ question, findings }: CaseRecord, text: string, reading: Reading): Reading {
  const open = openDrugsOf(question, findings.prior);
  if (open === undefined || question === null || open.length === openDrugsOf(question)?.length)
    return reading;
  const [last, ...others] = open;
  if (last !== undefined && others.length === 0 && affirms(text) === 'yes')
    return { ...reading, intent: 'answer', findings: { ...reading.findings, prior: { [last]: true } } };
  const named = read(text).findings.prior ?? {};
  const { prior = {}, ...rest } = reading.findings;
  const kept = (Object.entries(prior) as [Drug, Exposures[Drug]][]).filter(
    ([drug]) => open.includes(drug) || named[drug] !== undefined,
  );
  return { ...reading, findings: kept.length === 0 ? rest : { ...rest, prior: Object.fromEntries(kept) } };
}
