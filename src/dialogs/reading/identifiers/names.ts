import type { Sighting } from './mask.ts';

/** Words that stand where a name could and are none. */
const NO_NAMES = new Set(
  'is was has had with who on in at for from the a an and or not no new old same age aged male man gentleman patient post after before has he she his her completed received progressed stable now currently ecog psa ps declined declines refused wants presents presented presenting admitted reviewed seen known diagnosed due to of as by if when that this castrate metastatic prostate cancer mcrpc previously prior denies reports states complains will would can could should may might did does do been being are were also then so but still tolerated continues continuing started stopped finished responding feels feeling well unwell fit frail alert asks asked says said lives living treated having given about under over remains underwent requires needs need name number id notes history details records summary case information data specific facing reported outcome outcomes preference choice safety selection population group groups cohort care centre center'.split(
    ' ',
  ),
);
const WORD = "[a-z][a-z'-]{1,24}";

const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:mr|mrs|ms|miss|mister|sir)\.? (${WORD}(?: ${WORD}){0,2})`, 'g'),
  new RegExp(
    String.raw`\b(?:pt|patient|px|name|surname|forename|first name|last name|patient name|pt name|re)(?:'s name)? ?(?:is |name is |called |named )?[:=-] ?(${WORD}(?:,? ${WORD}){0,2})`,
    'g',
  ),
  new RegExp(String.raw`\b(?:called|named|name is|name's) (${WORD}(?: ${WORD}){0,2})`, 'g'),
];

/** "Smith has had six" is masked as "Smith": a name ends where an ordinary word begins. */
function nameLength(words: string): number {
  let length = 0;
  for (const part of words.split(/(?<=[ ,])/)) {
    const word = part.replace(/[ ,]+$/, '');
    if (NO_NAMES.has(word)) break;
    length += part.length;
  }
  return words.slice(0, length).trimEnd().replace(/,$/, '').length;
}

export function namesSeen(text: string): readonly Sighting[] {
  return FORMS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const words = found[1] ?? '';
      const from = found.index + found[0].length - words.length;
      const length = nameLength(words);
      return length > 1 ? [{ kind: 'name' as const, from, to: from + length }] : [];
    }),
  );
}
