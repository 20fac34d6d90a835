import type { Decision } from '../decision/decide.ts';
import type { Focus } from './focus.ts';
import type { Outcome, OutcomeOption } from './statements.ts';

const CARE = ['continue_adt', 'restart_adt', 'surveillance', 'palliative_care'];

/** Of an outcome, everything that the focus claims to be the same for all cases of a class. */
export function observed({ options: inFocus, withCare }: Focus, { pathway, options }: Outcome): string {
  const optionNamed = (name: string) => options.find(({ id }) => id === name);
  const seen = inFocus.flatMap(([name, aspects]) => {
    const option = optionNamed(name);
    return option ? [aspects.includes('standing') ? stood(option) : ranked(option)] : [];
  });
  const ranks = inFocus.flatMap(([name, aspects]) =>
    aspects.includes('rank') ? [optionNamed(name)?.rank] : [],
  );
  const isPair = inFocus.every(([, aspects]) => aspects.includes('rank'));
  const care = withCare ? CARE.flatMap((name) => optionNamed(name) ?? []).map(stood) : [];
  return [pathway, ...seen, isPair ? order(ranks) : '', ...care].join(' ');
}

const ranked = ({ id, rank }: OutcomeOption): string => `${id} ${rank === undefined ? 'unranked' : 'ranked'}`;
const stood = (option: OutcomeOption): string =>
  `${ranked(option)} ${option.standing}${option.waitsForNothing ? ' for nothing' : ''}`;

/** Which of two ranks comes first. */
const order = ([a, b]: readonly (number | undefined)[]): string =>
  a === undefined || b === undefined ? '' : String(Math.sign(a - b));

/** A whole decision as an answer would show it, whatever the order of its rules. */
export const signatureOf = ({ pathway, standings, ranks, undecided }: Decision): string =>
  [
    pathway,
    ...standings.map(
      ({ option, standing, lastResort = '' }) => `${standing} ${lastResort} ${ranks.get(option) ?? ''}`,
    ),
    ...[...undecided].sort(),
  ].join();
