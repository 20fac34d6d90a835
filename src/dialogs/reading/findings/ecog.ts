import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { type FindingReader, type Meaning, phrases } from './candidate.ts';
import { isFact, isNegated } from './judge.ts';
import { numeric } from './number.ts';

const MOST_ECOG = 4;

const grade =
  (value: number): Meaning =>
  (match: Match, note: Note) =>
    isFact(note, match) && !isNegated(note, match)
      ? [{ finding: 'ecog', value, from: match.from, to: match.to }]
      : [];

/** ECOG or WHO performance status, 0–4. The scale's own words count only as an answer to the question. */
const worded = numeric('ecog', { name: 'ecog', scale: true, also: ['# on [the] ecog'] });

/** "WHO 1", where nothing more is counted: "who 2 years ago" is not it. */
const whoGrade: Meaning = (match, note) =>
  grade(note.tokens[match.numbers[0] ?? -1]?.value ?? MOST_ECOG + 1)(match, note).filter(
    (said) => 'value' in said && Number(said.value) <= MOST_ECOG,
  );

export const ecog: FindingReader = {
  phrases: [
    ...worded.phrases,
    phrases(whoGrade, 'who [(grade|colon|equals)] # ($|comma|rparen|slash|plus|semicolon)'),
  ],
  whenAsked: [
    phrases(
      grade(0),
      '^ [(he|is)]* [fully] active [without restriction] $',
      '^ [(he|is)]* fully active',
      'no restrictions $',
      'asymptomatic and fully active',
    ),
    phrases(
      grade(1),
      'ambulatory and able to do light work',
      '(restricted|limited) in strenuous activity',
      'light work',
      'symptomatic but [fully] ambulatory',
    ),
    phrases(
      grade(2),
      'ambulatory [and|but] [capable of] [all] self care [but|and] [unable|not able] to work',
      'up [and about] more than (half|50) [percent] [of]',
    ),
    phrases(
      grade(3),
      '(limited|capable of only limited) self care',
      'in (bed|chair|bed or chair|bed or a chair) more than (half|50)',
    ),
    phrases(grade(4), '(bedbound|bed bound|bedridden|completely disabled|totally confined to bed)'),
  ],
};
