import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { NEGATED, NOT_FACT, PLAN } from '../sense/sense.ts';
import { type Candidate, type FindingReader, phrases } from './candidate.ts';
import { senseOf } from './judge.ts';
import { numberSaid } from './number.ts';

/** "His sixth and final infusion". */
function ordinal(match: Match, note: Note): readonly Candidate[] {
  const value = note.tokens.slice(match.from, match.to).find(({ word }) => word === 'ordinal')?.value;
  if (value === undefined || senseOf(note, match) & (NOT_FACT | PLAN | NEGATED)) return [];
  return [{ finding: 'pluvictoInfusions', value, from: match.from, to: match.to }];
}

const OF_ALL =
  '[(of|slash|out of) [the|all|his]* [planned|scheduled|intended|possible] # [planned|scheduled|intended]]';

/** Not a count of infusions given: planned ones, doses in GBq, another drug's cycles. */
function counted(match: Match, note: Note): readonly Candidate[] {
  const at = match.numbers[0];
  if (at === undefined || senseOf(note, match) & (NOT_FACT | PLAN | NEGATED)) return [];
  return numberSaid('pluvictoInfusions', { name: 'lutetium' }, match, note, at);
}

/** Completed infusions of lutetium-177 PSMA: "6 cycles of Pluvicto", "Lu x6", "6# Lu", "completed 6 of 6". */
export const infusions: FindingReader = {
  phrases: [
    phrases(
      counted,
      `lutetium [<is>|treatment|therapy|received|had|given|lparen|completed|for|all|total of|a total of]* (x|star) #`,
      `lutetium [<is>|treatment|therapy|received|had|given|completed|for|all|total of|a total of]* # ${OF_ALL} (cycles|hash|x|of #)`,
      `lutetium [cycles] # (slash|of|out of) # `,
      `# ${OF_ALL} (cycles|hash|x) [of|with|complete|completed|the|a|his|intravenous|iv|prior|previous|total|received|had]* lutetium`,
      `# (x|of) lutetium`,
      `# lutetium [(cycles|completed|received|given)]`,
      `(completed|received|had|finished|all) [the|his|all|of|a|total]* # ${OF_ALL} [lutetium] (cycles|hash) [of lutetium]`,
      `completed # (of|slash|out of) #`,
      `# cycles [(completed|given|received|done)]* [of the planned #] [before (stopped|progressed)] lutetium`,
      `(cycles|cycle) # [of #] [of] lutetium (completed|given|received|done)`,
      `lutetium cycles # (completed|given|received|done|finished)`,
    ),
    phrases(
      (match, note) =>
        counted(
          { ...match, from: match.numbers.at(-1) ?? match.from, numbers: match.numbers.slice(-1) },
          note,
        ),
      `lutetium [(but|comma|and|he|was|therapy|had|rparen|only|then|it|cycles)]* (stopped|received|completed|got|given|managed|tolerated|had) [(only|after|at|just|early|the|him)]* # [cycles]`,
    ),
    phrases(
      ordinal,
      '(completed|had|received|after|since|finished|following|post|given|completing) [(his|the|a)]* ordinal [and (final|last)] [(dose|cycles|cycle)] [of] lutetium',
      '(his|the) ordinal and (final|last) [(dose|cycles|of)]* lutetium',
    ),
  ],
};
