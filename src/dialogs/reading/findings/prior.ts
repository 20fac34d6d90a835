import { DRUGS, type Drug, NOT_AVAILABLE, type OptionId } from '../../../engine/index.ts';
import { PRIOR_GROUPS } from '../../../machine/index.ts';
import { DRUG_CLASSES } from '../lexicon/drugs.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { CONTRAINDICATED, DECLINED, NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import type { Candidate, FindingReader, Meaning } from './candidate.ts';
import { phrases } from './candidate.ts';
import { neverGiven, wasGiven } from './exposure.ts';
import { senseOf } from './judge.ts';

const isDrug = (word: string): word is Drug => (DRUGS as readonly string[]).includes(word);

/** The options that a drug or a class of drugs stands for, where the patient declines it or it is ruled out. */
const OPTIONS_OF: Readonly<Record<string, readonly OptionId[]>> = {
  docetaxel: ['docetaxel'],
  cabazitaxel: ['cabazitaxel'],
  abiraterone: ['abiraterone'],
  enzalutamide: ['enzalutamide'],
  olaparib: ['olaparib'],
  rucaparib: ['rucaparib'],
  pembrolizumab: ['pembrolizumab'],
  radium223: ['radium223'],
  platinum: ['platinum_chemotherapy'],
  chemotherapy: ['cabazitaxel', 'docetaxel', 'docetaxel_rechallenge', 'platinum_chemotherapy'],
  taxanes: ['cabazitaxel', 'docetaxel', 'docetaxel_rechallenge'],
  arpis: ['abiraterone', 'enzalutamide'],
  parp_inhibitors: ['olaparib', 'rucaparib'],
  immunotherapy: ['pembrolizumab'],
  trial: ['clinical_trial'],
  palliative_care: ['palliative_care'],
};

const exposures = (drugs: readonly Drug[], given: boolean): Partial<Record<Drug, boolean>> =>
  Object.fromEntries(drugs.map((drug) => [drug, given]));

const isPriorQuestion = (asked: string | undefined): boolean =>
  asked !== undefined && (asked in PRIOR_GROUPS || asked === 'prior');

/** Refused, or ruled out: neither given nor never given. */
function setAside(match: Match, word: string, sense: number): readonly Candidate[] | undefined {
  if (!(sense & (DECLINED | CONTRAINDICATED))) return undefined;
  const finding = sense & CONTRAINDICATED ? 'contraindicated' : 'declines';
  const value = OPTIONS_OF[word] ?? [];
  return sense & NOT_FACT || value.length === 0 ? [] : [{ finding, value, from: match.from, to: match.to }];
}

const drugSaid: Meaning = (match, note) => {
  const word = note.tokens[match.from]?.word ?? '';
  const sense = senseOf(note, match);
  const aside = setAside(match, word, sense);
  if (aside) return aside;
  if (!isDrug(word) || sense & (NOT_FACT | PLAN)) return [];
  const given = givenOrNot(note, match.from, sense);
  return given === undefined
    ? []
    : [{ finding: 'prior', value: { [word]: given }, from: match.from, to: match.to }];
};

function givenOrNot(note: Note, at: number, sense: number): boolean | undefined {
  if (neverGiven(note, at)) return sense & NEGATED ? false : undefined;
  if (sense & NEGATED) return wasGiven(note, at) ? true : undefined;
  return wasGiven(note, at) || isPriorQuestion(note.asked) ? true : undefined;
}

/** "PARP-naive", "no chemo"; a class that was given does not say which of its drugs. */
const classSaid: Meaning = (match, note) => {
  const word = note.tokens[match.from]?.word ?? '';
  const sense = senseOf(note, match);
  const aside = setAside(match, word, sense);
  if (aside) return aside;
  if (sense & (NOT_FACT | PLAN) || !(sense & NEGATED) || !neverGiven(note, match.from)) return [];
  const drugs = DRUG_CLASSES[word]?.none ?? [];
  return [{ finding: 'prior', value: exposures(drugs, false), from: match.from, to: match.to }];
};

const both: Meaning = (match, note) => {
  const word = note.tokens[match.to - 1]?.word ?? '';
  const drugs = DRUG_CLASSES[word]?.both;
  if (!drugs || senseOf(note, match) & (NOT_FACT | PLAN | NEGATED | DECLINED | CONTRAINDICATED)) return [];
  return [{ finding: 'prior', value: exposures(drugs, true), from: match.from, to: match.to }];
};

/** "All four ARPIs" */
const all: Meaning = (match, note) => {
  if (senseOf(note, match) & (NOT_FACT | PLAN | NEGATED | DECLINED)) return [];
  return [
    { finding: 'prior', value: exposures(PRIOR_GROUPS.priorArpis, true), from: match.from, to: match.to },
  ];
};

const notInTheEnd: Meaning = (match, note) => {
  const word = note.tokens[match.from]?.word ?? '';
  return isDrug(word) && !(senseOf(note, { from: match.from, to: match.from + 1 }) & NOT_FACT)
    ? [{ finding: 'prior', value: { [word]: false }, from: match.from, to: match.to }]
    : [];
};

const unknown: Meaning = (match, note) => {
  const at =
    note.tokens.slice(match.from, match.to).find(({ word }) => isDrug(word) || word in DRUG_CLASSES)?.word ??
    '';
  const drugs = isDrug(at) ? [at] : (DRUG_CLASSES[at]?.none ?? []);
  return [
    {
      finding: 'prior',
      value: Object.fromEntries(drugs.map((drug) => [drug, NOT_AVAILABLE])),
      from: match.from,
      to: match.to,
    },
  ];
};

/** Prior treatments, and the options that the patient declines or the clinician rules out: one drug, three different stories. */
export const prior: FindingReader = {
  phrases: [
    phrases(drugSaid, '<drug>'),
    phrases(classSaid, '<drugClass>', 'trial', 'palliative_care'),
    phrases(both, 'both [of] [the] [previous] (taxanes|arpis|chemotherapy)', '2 taxanes'),
    phrases(all, 'all (4|the) arpis', '4 arpis'),
    phrases(
      notInTheEnd,
      '<drug> [(was|were|had|has|been|is)]* (considered|planned|offered|discussed|proposed|recommended) [(comma|lparen)]* (but|and|though) [(was|ultimately|he|in|the|end|has|had|eventually)]* (not|never) [been|yet]* (given|started|received|used|administered|had|taken|pursued)',
    ),
    phrases(
      unknown,
      '(<drug>|<drugClass>) [(exposure|history|use|status|is|dash|colon)]* (unknown|not known|unclear from notes)',
    ),
  ],
};
