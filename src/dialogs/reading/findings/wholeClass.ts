import { DRUGS, type Drug } from '../../../engine/index.ts';
import { PRIOR_GROUPS } from '../../../machine/index.ts';
import { DRUG_CLASSES } from '../lexicon/drugs.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match, Phrases } from '../pattern/index.ts';
import { CONTRAINDICATED, DECLINED, NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import { type Candidate, type Meaning, phrases } from './candidate.ts';
import { senseOf, trail } from './judge.ts';

const isDrug = (word: string): word is Drug => (DRUGS as readonly string[]).includes(word);

export const exposures = (drugs: readonly Drug[], given: boolean): Partial<Record<Drug, boolean>> =>
  Object.fromEntries(drugs.map((drug) => [drug, given]));

const isOther = (note: Note, match: Match): boolean =>
  (senseOf(note, match) & (NOT_FACT | PLAN | NEGATED | DECLINED | CONTRAINDICATED)) !== 0;

const given = (value: Partial<Record<Drug, boolean>>, { from, to }: Match): readonly Candidate[] => [
  { finding: 'prior', value, from, to },
];

const wordsOf = ({ tokens }: Note, { from, to }: Match): readonly string[] =>
  tokens.slice(from, to).map(({ word }) => word);

const both: Meaning = (match, note) => {
  const drugs = DRUG_CLASSES[note.tokens[match.to - 1]?.word ?? '']?.both;
  return !drugs || isOther(note, match) ? [] : given(exposures(drugs, true), match);
};

const OPENS_EXCEPTION = wordSet('except apart other but bar barring besides save excluding aside');

const UNTRIED = wordSet('new unused untried naive never not untouched open left available unfamiliar');

const allArpis: Meaning = (match, note) =>
  isOther(note, match) ||
  trail(note, match.to, 4).some(({ word }) => UNTRIED.has(word)) ||
  trail(note, match.to, 2).some(({ word }) => OPENS_EXCEPTION.has(word))
    ? []
    : given(exposures(PRIOR_GROUPS.priorArpis, true), match);

const members = (words: readonly string[]): readonly Drug[] =>
  words.flatMap((word) => DRUG_CLASSES[word]?.none ?? []);

/** "Every ARPI but darolutamide": the named ones were not given, the rest were. */
const allBut: Meaning = (match, note) => {
  const words = wordsOf(note, match);
  const excepted = words.filter(isDrug);
  const drugs = members(words);
  if (isOther(note, { ...match, to: match.from + 1 }) || !excepted.every((drug) => drugs.includes(drug)))
    return [];
  const rest = drugs.filter((drug) => !excepted.includes(drug));
  return given({ ...exposures(rest, true), ...exposures(excepted, false) }, match);
};

/** "Only one taxane, docetaxel": the named one was given, the rest were not. */
const onlyOne: Meaning = (match, note) => {
  const words = wordsOf(note, match);
  const drugs = members(words);
  const named = words.filter(isDrug);
  if (isOther(note, match) || !named.every((drug) => drugs.includes(drug))) return [];
  const rest = drugs.filter((drug) => !named.includes(drug));
  return given({ ...exposures(rest, false), ...exposures(named, true) }, match);
};

const EXCEPT =
  '(except [for]|apart from|other than|but|bar|barring|besides|save|save for|excluding|aside from)';
const CLASS = '(arpis|taxanes|parp_inhibitors)';

/** A class of drugs of which all, both, all but one, or only one was given. */
export const wholeClass: readonly Phrases<Meaning>[] = [
  phrases(both, 'both [of] [the] [previous] (taxanes|arpis|chemotherapy)', '2 taxanes'),
  phrases(allArpis, 'all (4|the) arpis', '4 arpis'),
  phrases(
    allBut,
    `(all|every|each|all of|every one of|each of) [(4|the|his|available|licensed|oral|existing)]* ${CLASS} [comma] ${EXCEPT} <drug> [(and|or|comma) <drug>]`,
  ),
  phrases(
    onlyOne,
    `(only 1|just 1|1 single|single|a single|a solitary) [previous] ${CLASS} [(comma|colon|dash|lparen|which|was|namely|ie|so|far|being|given|received)]* <drug>`,
    `1 [previous] ${CLASS} only [(comma|colon|dash|lparen|which|was|namely|ie|so|far|being)]* <drug>`,
  ),
];
