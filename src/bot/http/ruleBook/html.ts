import type { BookDocument, Card, Line, PathwayStep, Piece, Row, Section } from '../../../book/index.ts';
import { escaped } from './escaped.ts';
import { pictures } from './picture.ts';

/** The head of the page: what this is and who has signed. */
export const headerOf = ({ title, intro }: BookDocument): string =>
  `<header><h1>${escaped(title)}</h1><ul class="intro">${intro.map((each) => `<li>${text(each)}</li>`).join('')}</ul></header>`;

export const contentsOf = ({ sections }: BookDocument): string =>
  `<nav id="contents" aria-label="Contents"><ol>${sections
    .map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`)
    .join('')}</ol></nav>`;

export const sectionsOf = ({ sections }: BookDocument): string => sections.map(section).join('');

function section(part: Section): string {
  const { id, title, intro, cards, steps, isSigned } = part;
  return [
    `<section id="${id}"${isLookedUp(part) ? ' class="table"' : ''} aria-labelledby="${id}.title">`,
    `<h2 id="${id}.title">${escaped(title)} ${anchor(id, title)}</h2>`,
    ...intro.map((each) => `<p class="quiet">${text(each)}</p>`),
    steps ? flow(steps) : '',
    `<div>${cards.map(card).join('')}</div>`,
    isSigned ? SIGNATURE : '',
    '</section>',
  ].join('');
}

/** What is not signed chapter by chapter but looked up: on paper it stands in columns. */
const isLookedUp = ({ isSigned, steps }: Section): boolean => !isSigned && steps === undefined;

/** On paper a reviewer signs here; on the screen it says that nobody has. */
const SIGNATURE =
  '<footer class="sign"><p>Chapter reviewed: nobody yet</p><p class="paper">Agrees ☐ &emsp; Objects to: <span></span></p><p class="paper">Name: <span></span> Date: <span></span></p></footer>';

const flow = (steps: readonly PathwayStep[]): string =>
  `<figure>${pictures(steps)}</figure><ol class="steps">${steps.map(step).join('')}</ol>`;

function step({ pathway, name, title, rule, reading, terms, says }: PathwayStep): string {
  const id = `pathway.${pathway}`;
  const conditions = [...(reading ? [`If ${reading}.`] : []), ...terms];
  const lines = [
    `<strong>${escaped(name)}</strong> ${anchor(id, name)}`,
    `${escaped(title)} (<a href="#${rule}">${rule}</a>)`,
    ...conditions.map(escaped),
    `<q>${escaped(says)}</q>`,
  ];
  return `<li id="${id}">${lines.join('<br>')}</li>`;
}

const card = ({ id, title, code, rows }: Card): string =>
  [
    `<article id="${id}"><h3>${escaped(title)} ${anchor(id, title)}</h3>`,
    code ? `<code>${escaped(code)}</code>` : '',
    `<dl>${rows.map(row).join('')}</dl></article>`,
  ].join('');

const row = ({ term, lines }: Row): string =>
  `<div><dt>${escaped(term)}</dt>${lines.map(detail).join('')}</div>`;

function detail(each: Line): string {
  const { id, at } = each;
  if (id === undefined || at === undefined) return `<dd>${text(each)}</dd>`;
  return `<dd id="${id}" class="clause deep${at.split('.').length}"><a class="anchor" href="#${id}" aria-label="Link to clause ${at}">#${at}</a> <span>${text(each)}</span></dd>`;
}

const anchor = (id: string, title: string): string =>
  `<a class="anchor" href="#${id}" aria-label="Link to ${escaped(title)}">#</a>`;

const text = ({ pieces }: Line): string => pieces.map(piece).join('');

function piece(part: Piece): string {
  if (typeof part === 'string') return escaped(part);
  switch (part.kind) {
    case 'quote':
      return `<q>${escaped(part.text)}</q>`;
    case 'ref':
      return `<a href="#${escaped(part.to)}">${escaped(part.text)}</a>`;
    case 'link':
      return `<a class="outward" href="${escaped(part.href)}" rel="noopener noreferrer">${escaped(shortened(part.href))}</a>`;
  }
}

/** An address without what every address begins with, short enough to be printed. */
const shortened = (href: string): string => href.replace(/^https:\/\/(www\.)?/, '');
