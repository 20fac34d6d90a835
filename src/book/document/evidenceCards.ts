import type { AlertInBook } from '../alerts.ts';
import type { ClaimInBook, ReferenceInBook } from '../claims.ts';
import type { DiscrepancyInBook } from '../discrepancies.ts';
import type { FigureInBook } from '../figures.ts';
import type { OptionInBook } from '../options.ts';
import type { SourceRecord } from '../sources.ts';
import { anchorOf, type Card, line, quote, type RefKind, type Row, ref, refs, row } from './document.ts';
import { type Lookup, NOBODY_YET, sourceLine } from './ruleCard.ts';

const refRow = (term: string, kind: RefKind, ids: readonly string[]): readonly Row[] =>
  ids.length === 0 ? [] : row(term, refs(kind, ids));

export const optionCard = (option: OptionInBook, lookup: Lookup): Card => ({
  id: anchorOf('option', option.id),
  title: option.name,
  code: option.id,
  rows: [
    ...row('Says', line(quote(option.says))),
    ...row('Source', ...option.sources.map((source) => sourceLine(source, lookup))),
    ...row('Figures', ...option.figures.map((id) => line(ref('figure', id), `: ${lookup.figureText(id)}`))),
    ...(option.tier ? row('Tier', option.tier) : []),
    ...row('Reviewed', NOBODY_YET),
  ],
});

export const alertCard = ({ id, name, rules }: AlertInBook): Card => ({
  id: anchorOf('alert', id),
  title: name,
  code: id,
  rows: refRow('Raised by', 'rule', rules),
});

export const figureCard = (figure: FigureInBook): Card => ({
  id: anchorOf('figure', figure.id),
  title: figure.id,
  rows: [
    ...row('Figure', figure.text),
    ...row('Source', line(ref('source', figure.citation), `, ${figure.place}`)),
    ...row('Checked', NOBODY_YET),
    ...refRow('Shown by rules', 'rule', figure.rules),
    ...refRow('Shown by options', 'option', figure.options),
  ],
});

export const discrepancyCard = (entry: DiscrepancyInBook): Card => ({
  id: anchorOf('difference', entry.id),
  title: `${entry.id}: ${entry.verdict}`,
  rows: [
    ...row('The article says', line(quote(entry.quote))),
    ...row('Its sources say', entry.says),
    ...row('We follow', entry.followed),
    ...row('Because', entry.because),
    ...refRow('Sources', 'source', entry.citations),
    ...row('Shown beside', entry.touches.join(', ')),
    ...refRow('Between', 'claim', entry.between),
    ...row('Reviewed', NOBODY_YET),
  ],
});

export const claimCard = ({
  id,
  section,
  quote: words,
  seedRefs,
  verdict,
  citations,
  went,
}: ClaimInBook): Card => ({
  id: anchorOf('claim', id),
  title: `${id}: ${verdict}`,
  rows: [
    ...row('The article says', line(quote(words), ` [${section}]`)),
    ...(seedRefs.length > 0 ? row('Its own references', seedRefs.join(', ')) : []),
    ...refRow('Judged by', 'source', citations),
    ...refRow('Went to rules', 'rule', went.rules),
    ...refRow('Went to options', 'option', went.options),
    ...refRow('Went to alerts', 'alert', went.alerts),
    ...refRow('Went to the register', 'difference', went.discrepancies),
    ...(went.left ? row('Left to judgement', went.left) : []),
  ],
});

export const referenceCard = ({ number, title, basis }: ReferenceInBook): Card => ({
  id: `reference.${number}`,
  title: `Reference ${number}`,
  rows: [
    ...row('Title', title ?? 'cannot be told: the article lists titles without numbers'),
    ...(basis ? row('Basis', basis) : []),
  ],
});

export const sourceCard = (source: SourceRecord): Card => ({
  id: anchorOf('source', source.id),
  title: source.id,
  rows: [
    ...row('Title', source.title),
    ...row('Kind', source.kind),
    ...(source.url ? row('Link', line({ kind: 'link', href: source.url })) : []),
    ...(source.doi ? row('DOI', source.doi) : []),
    ...(source.pmid ? row('PMID', source.pmid) : []),
    ...(source.population ? row('Population', source.population) : []),
    ...(source.line ? row('Line of treatment', source.line) : []),
    ...row('Confidence', source.confidence),
    ...(source.note ? row('Note', source.note) : []),
    ...(source.licence ? row('Licence', source.licence) : []),
    ...(source.supersededBy ? row('Superseded by', line(ref('source', source.supersededBy))) : []),
    ...row('Review by', source.reviewBy),
    ...row('Checked', NOBODY_YET),
    ...refRow('Cited by rules', 'rule', source.rules),
    ...refRow('Cited by options', 'option', source.options),
  ],
});

export const withheldCard = ({ id, reason }: { readonly id: string; readonly reason: string }): Card => ({
  id: `withheld.${id}`,
  title: id,
  rows: row('Withheld', reason),
});
