import type { Assessment, Drug, FindingPath, OptionAdvice } from '../../../engine/index.ts';
import type { Line } from '../document/document.ts';
import { drugName, findingName, priorDrug } from '../words/findingNames.ts';
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

/** In an incomplete answer, the drugs that some outcome of what is missing brings in, with what they hang on. */
export function dependingLines({ completions = [], options }: Assessment): readonly Line[] {
  const byFindings = new Map<string, OptionAdvice[]>();
  for (const { option: id, holds, of } of completions) {
    const option = options.find((one) => one.id === id);
    if (holds !== 'some' || option?.standing !== 'not_assessed' || awaitedDrugs(option).length > 0) continue;
    const names = of.map(hangingOn).join(', ');
    byFindings.set(names, [...(byFindings.get(names) ?? []), option]);
  }
  return [...byFindings].flatMap(([names, waiting]) =>
    listed(
      `Depending on ${names}`,
      waiting.map(({ id, citations }) => part(optionInSentence(id), few(citations))),
    ),
  );
}

function hangingOn(path: FindingPath): string {
  const drug = priorDrug(path);
  return drug === undefined ? findingName(path) : `earlier ${drugName(drug)}`;
}
