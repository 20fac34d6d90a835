import { type Assessment, type CitationId, type CitationView, citationView } from '../../engine/index.ts';
import { type Document, type Line, line, type Piece, type Section, words } from './document/document.ts';
import { numberingOf } from './document/numbering.ts';
import { upperFirst } from './words/optionNames.ts';

/** Every source mentioned so far, in full, by its number. `views` are those that an answer carries. */
export function sourcesSection(
  said: Pick<Document, 'opening' | 'details'>,
  views: Assessment['citations'] = {},
): Section {
  const sources = [...numberingOf(said)].map(
    ([id, number]) => [id, number, views[id] ?? citationView(id)] as const,
  );
  return {
    id: 'sources',
    heading: 'Sources',
    lines: sources.map(([id, number, view]) => entry(id, inFull(number, view))),
    briefs: [
      sources.map(([id, number, view]) => entry(id, [linked(number, view)])),
      sources.map(([id, number, view]) => entry(id, [words(inShort(number, view))])),
    ],
  };
}

/** A source in one short line, for a question: which it is and where. */
export function sourceLine(number: number, id: CitationId): Line {
  const { title, url } = citationView(id);
  return entry(id, [words(`[${number}] ${withStop(title)}`), ...linkTo(url)]);
}

const entry = (source: CitationId, pieces: readonly Piece[]): Line => ({ ...line(...pieces), source });

function inFull(number: number, { title, kind, doi, pmid, url, note }: CitationView): readonly Piece[] {
  const rest = [
    ...(doi && !url?.endsWith(doi) ? [`DOI ${doi}.`] : []),
    ...(pmid ? [`PMID ${pmid}.`] : []),
    ...(note ? [`Note: ${withStop(note)}`] : []),
  ];
  return [
    words(`[${number}] ${withStop(title)} ${withStop(upperFirst(kind))}`),
    ...linkTo(url),
    words(rest.map((text) => ` ${text}`).join('')),
  ];
}

const linkTo = (url: string | undefined): readonly Piece[] =>
  url ? [words(' '), { kind: 'link', words: url, url }] : [];

/** How much of a title says which source it is, in characters. */
const SHORT_TITLE = 64;

const inShort = (number: number, { title }: CitationView): string => `[${number}] ${shortened(title)}`;

function linked(number: number, view: CitationView): Piece {
  const text = inShort(number, view);
  return view.url ? { kind: 'link', words: text, url: view.url } : words(text);
}

const shortened = (title: string): string =>
  title.length <= SHORT_TITLE ? title : `${title.slice(0, SHORT_TITLE).replace(/\s+\S*$/, '')} …`;

const withStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
