import type { BookEntry } from '../engine/index.ts';
import type { RuleInBook } from './ruleBook.ts';

/** Rules that are reviewed together. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly RuleInBook[];
}

interface Plan {
  readonly id: string;
  readonly title: string;
  /** What the ids of its rules begin with, in the order within the chapter. */
  readonly subjects: readonly string[];
}

/** The chapters in the order of the guideline: scope, ADT, status, performance, testing, drug by drug, then what goes beside them. */
const PLAN: readonly Plan[] = [
  { id: 'scope', title: 'Scope and emergencies', subjects: ['scope'] },
  { id: 'adt', title: 'ADT and testosterone', subjects: ['adt'] },
  { id: 'status', title: 'Disease status', subjects: ['status'] },
  { id: 'performance', title: 'Performance status', subjects: ['ecog'] },
  { id: 'molecular', title: 'Molecular testing', subjects: ['molecular'] },
  { id: 'transformation', title: 'Transformation and CNS', subjects: ['transformation', 'platinum', 'cns'] },
  { id: 'parp', title: 'PARP inhibitors', subjects: ['targeted', 'parp', 'olaparib', 'rucaparib'] },
  { id: 'pembrolizumab', title: 'Pembrolizumab', subjects: ['pembrolizumab'] },
  {
    id: 'taxanes',
    title: 'Taxanes',
    subjects: ['chemotherapy', 'taxane', 'cabazitaxel', 'docetaxel', 'rechallenge'],
  },
  { id: 'arpi', title: 'ARPI', subjects: ['arpi', 'abiraterone', 'enzalutamide'] },
  { id: 'radium', title: 'Radium-223', subjects: ['radium', 'radium223'] },
  { id: 'radioligands', title: 'Lu-PSMA again, and actinium', subjects: ['retreatment', 'actinium'] },
  { id: 'trial', title: 'Clinical trial', subjects: ['trial'] },
  { id: 'preferences', title: 'Preferences and contraindications', subjects: ['preference'] },
  { id: 'monitoring', title: 'Monitoring', subjects: ['monitoring'] },
  {
    id: 'supportive',
    title: 'Supportive care',
    subjects: ['palliative', 'visceral-crisis', 'cytopenia', 'radiotherapy', 'bone', 'renal'],
  },
];

/** Every rule in its chapter. Throws where a rule's subject has none: a rule left out would be left unreviewed. */
export function chaptersOf(entries: readonly BookEntry[]): readonly Chapter[] {
  const known = new Set(PLAN.flatMap(({ subjects }) => subjects));
  const homeless = entries.find((entry) => !known.has(subjectOf(entry)));
  if (homeless) throw new Error(`The rule book has no chapter for the rule ${homeless.id}.`);
  return PLAN.map(({ id, title, subjects }) => ({
    id,
    title,
    rules: subjects
      .flatMap((subject) => entries.filter((entry) => subjectOf(entry) === subject))
      .map(ruleInBook),
  }));
}

const subjectOf = ({ id }: BookEntry): string => id.split('.')[0] ?? '';

const ruleInBook = ({ say: _say, reading: _reading, ...rule }: BookEntry): RuleInBook => rule;
