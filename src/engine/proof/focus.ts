import type { BoundBook } from '../decision/bound.ts';
import { DRUG_OPTIONS, type OptionId } from '../vocabulary.ts';
import type { ValueClass } from './axes.ts';
import { CARE_PLACES } from './direct.ts';
import { RADIOLIGANDS } from './outcome.ts';
import { bitOf, SIGNS, type Sign, type Signs } from './signs.ts';
import { type Aspect, type Subject, subjectAfter, subjectOf } from './subject.ts';

/** The options of which one sweep of the case space keeps everything that a guardrail may ask. */
export interface Focus {
  readonly name: string;
  readonly options: readonly (readonly [OptionId, readonly Aspect[]])[];
  /** Whether ADT, surveillance and palliative care are in it as well. */
  readonly withCare: boolean;
  /** The signs that the guardrails read beside these options. */
  readonly signs: Signs;
}

const signsNamed = (isAsked: (sign: Sign) => boolean): Signs =>
  SIGNS.reduce((bits, [sign]) => (isAsked(sign) ? bits | bitOf(sign) : bits), 0);

const ofDrug = (drug: OptionId): Focus => ({
  name: drug,
  options: [[drug, ['standing']]],
  withCare: false,
  signs: signsNamed(
    (sign) =>
      sign === 'poor' ||
      sign === 'emergency' ||
      sign === 'notCastrate' ||
      sign === `used.${drug}` ||
      sign === `unfounded.${drug}`,
  ),
});

const PAIRED = ['abiraterone', 'enzalutamide'] as const;

/** Guardrail 5 speaks of two options at once; no other sign is read. */
const ofPair = (arpi: OptionId): Focus => ({
  name: `cabazitaxel and ${arpi}`,
  options: [
    ['cabazitaxel', ['standing', 'rank']],
    [arpi, ['rank']],
  ],
  withCare: false,
  signs: 0,
});

/** A trial ranks where nothing is left, or above a cautioned ARPI: the ARPIs are followed with it. */
const OF_TRIAL: Focus = {
  name: 'clinical_trial',
  options: [['clinical_trial', ['standing']], ...PAIRED.map((arpi) => [arpi, ['rank']] as const)],
  withCare: false,
  signs: signsNamed((sign) => sign === 'emergency' || sign === 'notCastrate'),
};

const OF_CARE: Focus = {
  name: 'care and radioligands',
  options: RADIOLIGANDS.map((option) => [option, ['standing']] as const),
  withCare: true,
  signs: signsNamed((sign) => sign === 'orchiectomy' || sign === 'emergency'),
};

/** All of them: every guardrail speaks of options that are together in one. */
export const FOCUSES: readonly Focus[] = [
  ...DRUG_OPTIONS.map(ofDrug),
  ...PAIRED.map(ofPair),
  OF_TRIAL,
  OF_CARE,
];

/** What is known of the focus: each option, again under each of its last resorts, and what care options read. */
export interface InFocus {
  readonly subjects: readonly Subject[];
  readonly care: readonly string[];
}

export const focusStart = (book: BoundBook, { options }: Focus): InFocus => ({
  subjects: options.flatMap(([option, aspects]) => [
    subjectOf(book, option, aspects),
    ...book
      .of('lastResort')
      .filter(({ effect }) => effect.option === option)
      .map((resort) => subjectOf(book, option, aspects, resort)),
  ]),
  care: [],
});

export const focusAfter =
  ({ withCare }: Focus) =>
  (state: InFocus, known: ValueClass): InFocus => {
    const subjects = state.subjects.map((subject) => subjectAfter(subject, known));
    const care = withCare ? careReadings(known) : [];
    const isUntouched =
      care.length === 0 && subjects.every((subject, place) => subject === state.subjects[place]);
    return isUntouched ? state : { subjects, care: [...state.care, ...care] };
  };

const careReadings = ({ direct }: ValueClass): readonly string[] =>
  CARE_PLACES.flatMap((place) => {
    const value = direct[place];
    return value === undefined ? [] : [`${place}:${value}`];
  });

export const focusKey = (state: InFocus): string => JSON.stringify(state);
