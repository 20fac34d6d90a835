import type { OptionId } from '../../../engine/index.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { CONTRAINDICATED, DECLINED, NEGATED, NOT_FACT } from '../sense/sense.ts';
import type { Candidate } from './candidate.ts';

/** The options that a drug or a class of drugs stands for, where the patient declines it or it is ruled out. */
export const OPTIONS_OF: Readonly<Record<string, readonly OptionId[]>> = {
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

const RECHALLENGE: readonly OptionId[] = ['docetaxel_rechallenge'];
const AGAIN = wordSet('rechallenge rechallenged rechallenging again retreatment');

/** "Docetaxel rechallenge", "docetaxel again", "rechallenged with docetaxel". */
const isRechallenge = ({ tokens }: Note, { from, to }: Match, word: string): boolean =>
  word === 'docetaxel' &&
  (AGAIN.has(tokens[to]?.word ?? '') ||
    tokens.slice(Math.max(0, from - 2), from).some((token) => AGAIN.has(token.word)));

/** Refused, or ruled out: neither given nor never given. */
export function setAside(note: Note, match: Match, sense: number): readonly Candidate[] | undefined {
  const word = note.tokens[match.from]?.word ?? '';
  if (!(sense & (DECLINED | CONTRAINDICATED))) return undefined;
  if (sense & CONTRAINDICATED && sense & NEGATED) return [];
  const finding = sense & CONTRAINDICATED ? 'contraindicated' : 'declines';
  const value = isRechallenge(note, match, word) ? RECHALLENGE : (OPTIONS_OF[word] ?? []);
  return sense & NOT_FACT || value.length === 0 ? [] : [{ finding, value, from: match.from, to: match.to }];
}
