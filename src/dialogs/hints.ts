import type { Findings } from '../engine/index.ts';

const GENE = '(?:BRCA ?(?:1 ?\\/ ?2|1|2)?|ATM|PALB2|CDK12|CHEK2)';
const GENE_NEGATIVE = new RegExp(
  `\\b(${GENE})(?: (?:is|was|gene|genes|mutation|status|germline|somatic|both))*[ :=-]*(?:neg(?:ative)?|-ve|wild[ -]?type|wt|not mutated|unmutated)\\b|\\bno (${GENE}) (?:mutation|alteration|variant)s?\\b`,
  'i',
);
const NO_MORE =
  /\b(?:(?:best supportive care|bsc)(?: (?:was|is|only|alone))* (?:agreed|chosen|wanted|preferred|decided)|(?:agreed|opted|opts|wants|chose|chosen|decided|elected|prefers)(?: (?:for|on|to have))? (?:best supportive care|bsc)|(?:wants?|wishes|wishing) (?:for )?no (?:more|further) (?:(?:anticancer|cancer|active|systemic) )?(?:treatments?|therap(?:y|ies))|does(?: not|n[’']?t) want (?:any )?(?:more|further) (?:(?:anticancer|cancer|active|systemic) )?(?:treatments?|therap(?:y|ies)))\b/i;
const ASKS = /\?/;

/** Sentences of a message, so that what one asks is no statement. */
const statements = (text: string): readonly string[] =>
  text.split(/(?<=[.!?\n;])\s/).filter((sentence) => !ASKS.test(sentence));

function panelHint(said: string): string | undefined {
  const [, before, after] = GENE_NEGATIVE.exec(said) ?? [];
  const gene = (before ?? after)?.toUpperCase().replaceAll(' ', '');
  if (gene === undefined) return undefined;
  return `${gene} negative is not the whole HRR panel: say “HRR negative” if all HRR genes were tested.`;
}

const DECLINES = 'If he declines all anticancer treatment, say “declines all treatment”.';

/** How to say what a message says in words of which no finding can be made; `known` is the case with the message in it. */
export function hintsIn(text: string, known: Findings): readonly string[] {
  const said = statements(text);
  const panel = known.hrr === undefined ? said.map(panelHint).find((hint) => hint !== undefined) : undefined;
  const isDone = known.declines === undefined && said.some((sentence) => NO_MORE.test(sentence));
  return [...(panel === undefined ? [] : [panel]), ...(isDone ? [DECLINES] : [])];
}

const CALCIUM = /\bCa(?:lcium)?(?:\s*2\+)?\s*(?:is|was|of|=|:)?\s*(\d+(?:[.,]\d+)?)(?:\s*(mmol\/l|mg\/dl))?/i;
/** In mg/dL a calcium is several times larger than it ever is in mmol/L. */
const MOST_MMOL = 6;

/** What is asked of a calcium that stands beside an albumin; undefined where none does. */
export function calciumPrompt(text: string): string | undefined {
  const [, value, unit] = /\balb(?:umin)?\b/i.test(text) ? (CALCIUM.exec(text) ?? []) : [];
  if (value === undefined) return undefined;
  const number = value.replace(',', '.');
  const isMg = unit === undefined ? Number(number) > MOST_MMOL : unit.toLowerCase() === 'mg/dl';
  return `Calcium ${number} ${isMg ? 'mg/dL' : 'mmol/L'} beside an albumin, not said to be corrected. What is the corrected calcium? 3.0 mmol/L or more is an emergency.`;
}
