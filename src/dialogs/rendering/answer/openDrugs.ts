import type { Assessment, Drug, OptionAdvice } from '../../../engine/index.ts';
import type { Line } from '../document/document.ts';
import { priorDrug } from '../words/findingNames.ts';
import { optionInSentence } from '../words/optionNames.ts';
import { few, listed, part } from './parts.ts';
import { everGiven } from './waits.ts';

/** The earlier drugs that alone keep an option from being assessed; none where something else does. */
export function awaitedDrugs({ standing, needs = [] }: OptionAdvice): readonly Drug[] {
  const drugs = needs.flatMap((path) => priorDrug(path) ?? []);
  return standing === 'not_assessed' && drugs.length === needs.length ? drugs : [];
}

/** In an incomplete answer, the drugs that one answer about earlier treatment would bring in, with the question. */
export function openDrugsLine({ options, pathway }: Assessment): readonly Line[] {
  if (pathway !== 'incomplete') return [];
  const byQuestion = new Map<string, OptionAdvice[]>();
  for (const option of options) {
    const drugs = awaitedDrugs(option);
    const question = everGiven(drugs);
    if (drugs.length > 0) byQuestion.set(question, [...(byQuestion.get(question) ?? []), option]);
  }
  const parts = [...byQuestion].map(([question, waiting]) => {
    const names = waiting.map(({ id }) => optionInSentence(id)).join(' or ');
    return part(`${names} (${question})`, few([...new Set(waiting.flatMap(({ citations }) => citations))]));
  });
  return listed('Not assessed until answered', parts);
}
