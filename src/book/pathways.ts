import { type BookEntry, type OptionId, PATHWAYS, type Pathway } from '../engine/index.ts';
import { heading, optionName } from './names.ts';

/** One row of the order of decision. */
export interface PathwayStep {
  readonly pathway: Pathway;
  readonly name: string;
  /** The rule that leads here, and its title. */
  readonly rule: string;
  readonly title: string;
  /** The rule's condition in words; empty where it holds in every case and the title says the rest. */
  readonly reading: string;
  readonly terms: readonly string[];
  /** Options of which one must be rankable. */
  readonly options: readonly OptionId[];
  readonly optionNames: readonly string[];
  readonly says: string;
}

const EVERY_CASE = 'in every case';

/** The pathways in the order of decision: the first that applies is the answer's. */
export const pathwaySteps = (entries: readonly BookEntry[]): readonly PathwayStep[] =>
  PATHWAYS.flatMap((pathway) =>
    entries
      .filter(({ kind, touches }) => kind === 'pathway' && touches.pathways.includes(pathway))
      .map((entry) => stepOf(pathway, entry)),
  );

const stepOf = (pathway: Pathway, entry: BookEntry): PathwayStep => ({
  pathway,
  name: heading(pathway),
  rule: entry.id,
  title: entry.title,
  reading: entry.reading === EVERY_CASE ? '' : entry.reading,
  terms: entry.terms,
  options: entry.touches.options,
  optionNames: entry.touches.options.map(optionName),
  says: entry.say,
});
