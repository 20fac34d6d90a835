import type { CitationId, Clause, Source } from '../../engine/index.ts';
import type { RuleInBook } from '../ruleBook.ts';
import { anchorOf, type Card, type Line, line, type Piece, quote, ref, row } from './document.ts';

/** What a card needs to know of the rest of the book. */
export interface Lookup {
  readonly linkOf: (cite: CitationId) => string | undefined;
  readonly figureText: (id: string) => string;
}

export const NOBODY_YET = 'nobody yet';

/** A rule: the source's words, then our reading clause by clause, what it does and what it says. */
export const ruleCard = (rule: RuleInBook, lookup: Lookup): Card => ({
  id: anchorOf('rule', rule.id),
  title: rule.title,
  code: rule.id,
  rows: [
    ...row('Source', ...rule.sources.map((source) => sourceLine(source, lookup))),
    ...row(
      rule.combine ? `Read as, ${rule.combine}` : 'Read as',
      ...rule.clauses.map((clause) => clauseLine(rule.id, clause)),
    ),
    ...row('Does', upper(`${rule.does}.`), ...rule.terms),
    ...row('Says', ...rule.sentences.map(sentenceLine)),
    ...row('Figures', ...rule.figures.map((id) => line(ref('figure', id), `: ${lookup.figureText(id)}`))),
    ...row('Left to judgement', ...rule.notFormalised),
    ...(rule.settledHere ? row('Settled here', rule.settledHere) : []),
    ...row('Reviewed', NOBODY_YET),
  ],
});

/** A source's words with their place and, where it has one, its link. */
export const sourceLine = (source: Source, { linkOf }: Lookup): Line =>
  line(
    'quote' in source ? quote(source.quote) : source.paraphrase,
    ' [',
    ref('source', source.cite),
    `, ${source.at}]`,
    ...outward(linkOf(source.cite)),
  );

const outward = (href: string | undefined): readonly Piece[] =>
  href === undefined ? [] : [' ', { kind: 'link', href }];

const clauseLine = (rule: string, { at, words }: Clause): Line => ({
  id: `${rule}.${at}`,
  at,
  pieces: [words],
});

const sentenceLine = ({ where, says }: RuleInBook['sentences'][number]): Line =>
  line(`Where ${where}: `, quote(says));

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
