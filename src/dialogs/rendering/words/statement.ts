import { type OptionAdvice, type Standing, splitSentences } from '../../../engine/index.ts';
import { OPTION_NAMES } from './optionNames.ts';

/** An option's statement, taken apart: its name, and the sentences after it. */
export interface Statement {
  readonly name: string;
  readonly sentences: readonly string[];
}

/**
 * What an option's statement says at its standing: a hold is told only of an option that is on hold, a condition only of
 * one that waits. A statement that is not about the option by its name keeps its own beginning.
 */
export function statementOf({ id, standing, statement }: OptionAdvice): Statement {
  const prefix = `${OPTION_NAMES[id]}: `;
  const isNamed = statement.startsWith(prefix);
  const sentences = splitSentences(isNamed ? statement.slice(prefix.length) : statement);
  if (isNamed)
    return { name: OPTION_NAMES[id], sentences: sentences.filter((each) => applies(each, standing)) };
  const [name = '', ...rest] = (sentences[0] ?? '').split(': ');
  return rest.length === 0
    ? { name: '', sentences }
    : { name, sentences: [rest.join(': '), ...sentences.slice(1)] };
}

const WAITS: Readonly<Record<string, readonly Standing[]>> = {
  'On hold': ['on_hold'],
  Provisional: ['provisional', 'on_hold'],
};

const waitingWord = (sentence: string): string | undefined =>
  Object.keys(WAITS).find((word) => sentence.startsWith(word));

function applies(sentence: string, standing: Standing): boolean {
  const word = waitingWord(sentence);
  return word === undefined || (WAITS[word]?.includes(standing) ?? false);
}

export const isWait = (sentence: string): boolean => waitingWord(sentence) !== undefined;

/** The sentences that say what an option waits for. */
export const waitsIn = ({ sentences }: Statement): readonly string[] => sentences.filter(isWait);

/**
 * What an option is, apart from what it waits for: the first sentence and every one that is `kept`, then whole sentences
 * as they come up to `most` characters.
 */
export function gistOf(
  sentences: readonly string[],
  most: number,
  kept: (sentence: string) => boolean = () => false,
): readonly string[] {
  const [first, ...rest] = sentences.filter((sentence) => !isWait(sentence));
  const gist = first === undefined ? [] : [first, ...rest.filter(kept)];
  for (const sentence of rest.filter((one) => !kept(one))) {
    if ([...gist, sentence].join(' ').length > most) break;
    gist.push(sentence);
  }
  return gist;
}
