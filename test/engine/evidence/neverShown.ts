/** A text that no answer, rule or register entry may hold: what marks it, and why it is kept back. */
export type NeverShown = readonly [what: RegExp, why: string];

/** A dash as it may be written in a range. */
const range = (low: string, high: string): RegExp =>
  new RegExp(`${low.replace('.', '\\.')} ?[-–—] ?${high.replace('.', '\\.')}`);

/** What the evidence marks as uncertain memory. */
export const UNCERTAIN: readonly NeverShown[] = [
  [/announced positive/i, 'ECLIPSE: a result from uncertain memory'],
  [/PSMA-I&T (v|vs|against) ARPI/i, 'ECLIPSE: nothing of it was read'],
  [range('0.74', '1.49'), 'pooled FDA analysis: hazard ratio given to ATM by memory'],
  [range('0.82', '1.71'), 'pooled FDA analysis: hazard ratio given to ATM by memory'],
  [range('0.23', '0.42'), 'pooled FDA analysis: hazard ratio given to BRCA2 by memory'],
  [range('0.49', '0.89'), 'pooled FDA analysis: hazard ratio given to BRCA2 by memory'],
  [range('0.67', '1.66'), 'pooled FDA analysis: hazard ratio given to CHEK2 by memory'],
  [range('0.95', '2.46'), 'pooled FDA analysis: hazard ratio given to CHEK2 by memory'],
];

/** What was seen, and is kept back all the same. */
export const KEPT_BACK: readonly NeverShown[] = [
  [range('0.98', '2.10'), 'olaparib against Lu-PSMA: unselected and confounded'],
  [/\b31\.[13] months/, 'extended Lu-PSMA (Seifert): survival of the selected'],
  [/\b23\.2 months/, 'extended Lu-PSMA (Seifert): survival of the selected'],
  [/\b40\.2 months/, 'extended Lu-PSMA (Seifert): survival of the selected'],
  [/median 10 cycles/i, 'extended Lu-PSMA (Mader): primary paper not seen'],
  [range('3.0', '13.4'), 'cabazitaxel after Lu-PSMA: survival is told in words only'],
  [/10\.5 v 7\.2/, 'AFFIRM at ECOG 2: the interval on the slide looks misprinted'],
  [/16\.4 v 19\.4/, 'TheraP: medians quoted by a secondary source'],
  [/Topic Overview/i, 'a title of the article that belongs to no number'],
];
