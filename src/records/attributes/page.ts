import type { Attributes } from './attributes.ts';
import type { PersonalAttribute } from './personal.ts';

export interface AttributesSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** The source attributes laid out for reading, apart from how they are printed. */
export interface AttributesPage {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly AttributesSection[];
}

/** Attributes in reading order. Pure. */
export function layOutAttributes(given: Attributes): AttributesPage {
  const { counts, dates, reviewBy } = given;
  return {
    title: `${given.product}: source attributes`,
    intro: [
      'What this decision support is made from, so that its user can judge the basis of an answer.',
      'The version of the rule book and its hash stand on each answer.',
    ],
    sections: [
      section('use', 'Intended use', [given.intendedUse, given.role, given.output]),
      section('users', 'Intended users', given.users),
      section('population', 'Intended population', given.population),
      section('not-for', 'Not for', given.notFor),
      section('logic', 'Logic', [...given.logic, `${counts.rules} rules.`]),
      section('sources', 'Sources', [
        ...given.basis,
        `${counts.sources} sources: ${given.sources.map(({ kind, count }) => `${kind} ${count}`).join(', ')}.`,
        `${counts.figures} figures, ${counts.discrepancies} places where the article and its sources differ.`,
      ]),
      section('funding', 'Developer and funding', [given.developer, given.funding]),
      section('dates', 'Dates', [
        `Evidence put together on ${dates.evidenceBuilt}. Its sources are to be looked at again from ${reviewBy.first} to ${reviewBy.last}, each by its own day.`,
        ...dates.said,
      ]),
      section('limits', 'Limits', given.limits),
      section('person', 'Use of age, sex, race and the like', given.personal.map(personalLine)),
      section(
        'inputs',
        'Inputs',
        given.inputs.map(({ finding, label, values }) => `${label} (${finding}): ${values}`),
      ),
    ],
  };
}

const section = (id: string, title: string, lines: readonly string[]): AttributesSection => ({
  id,
  title,
  lines,
});

function personalLine({ attribute, used, why, rules }: PersonalAttribute): string {
  const read = rules.map(({ rule, clause }) => `${rule} (${clause})`).join('; ');
  return `${attribute}: ${used ? 'used' : 'not used'}. ${why}${read ? ` Read by: ${read}.` : ''}`;
}

/** The page as Markdown: always the same bytes for the same attributes. */
export const attributesMarkdown = ({ title, intro, sections }: AttributesPage): string =>
  [
    `# ${escaped(title)}`,
    '<!-- Made by `npm run -s export -- --attributes`. Do not edit. -->',
    intro.map(escaped).join('\n\n'),
    ...sections.flatMap(({ title: heading, lines }) => [
      `## ${escaped(heading)}`,
      lines.map((line) => `- ${escaped(line)}`).join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');

const escaped = (words: string): string => words.replaceAll(/[\\*_<>[\]|~#]/g, String.raw`\$&`);
