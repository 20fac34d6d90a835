import type { CitationId } from '../../engine/index.ts';
import { type RuleBook, rulesOf } from '../ruleBook.ts';
import { type BookDocument, type Card, type Line, line, type Section } from './document.ts';
import {
  alertCard,
  claimCard,
  discrepancyCard,
  figureCard,
  optionCard,
  referenceCard,
  sourceCard,
  withheldCard,
} from './evidenceCards.ts';
import { type Lookup, NOBODY_YET, ruleCard } from './ruleCard.ts';

/** The whole book in reading order. Pure. */
export function layOut(book: RuleBook): BookDocument {
  const lookup = lookupIn(book);
  return {
    title: book.title,
    intro: introOf(book),
    sections: [
      pathwaySection(book),
      ...book.chapters.map(
        ({ id, title, rules }): Section => ({
          ...plain(`chapter.${id}`, title, `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}.`),
          cards: rules.map((rule) => ruleCard(rule, lookup)),
          isSigned: true,
        }),
      ),
      ...evidenceSections(book, lookup),
    ],
  };
}

function lookupIn({ sources, figures }: RuleBook): Lookup {
  const links = new Map(sources.map(({ id, url }) => [id, url]));
  const texts = new Map<string, string>(figures.map(({ id, text }) => [id, text]));
  return {
    linkOf: (cite: CitationId) => links.get(cite),
    figureText: (id) => texts.get(id) ?? id,
  };
}

const introOf = (book: RuleBook): readonly Line[] =>
  [
    `${book.reviewStatus}.`,
    `Reviewed: ${NOBODY_YET}.`,
    `Version ${book.version}, hash ${book.hash}.`,
    `${rulesOf(book).length} rules, ${book.figures.length} figures, ${book.discrepancies.length} discrepancies, ${book.claims.length} sentences of the article, ${book.sources.length} sources.`,
    'How to read it: each rule shows the words of its source, then its condition as the program reads it, one clause a line. The words of a condition are made from the condition itself; nobody wrote them beside it.',
    'A clause can be true, false or unknown, and unknown is never read as no.',
    'Words in quotation marks are verbatim, those of the article or those that an answer shows; everything else is in our own words. Licensed sources appear by number and link only.',
    'To review: agree or object by rule or clause number. Nothing in this book signs itself.',
  ].map((text) => line(text));

const plain = (id: string, title: string, ...intro: readonly string[]): Section => ({
  id,
  title,
  intro: intro.map((text) => line(text)),
  cards: [],
});

const pathwaySection = ({ pathways }: RuleBook): Section => ({
  ...plain(
    'pathways',
    'The order of decision',
    `${pathways.length} pathways. They are asked from top to bottom, and the first that applies is the answer’s.`,
    'A question whose answer is not known is passed; what decides and is not known is a question of its own.',
  ),
  steps: pathways,
});

function evidenceSections(book: RuleBook, lookup: Lookup): readonly Section[] {
  const section = (id: string, title: string, intro: string, cards: readonly Card[]): Section => ({
    ...plain(id, title, intro),
    cards,
  });
  return [
    {
      ...section('options', 'Options', 'What each option is; what becomes of it is decided by the rules.', [
        ...book.options.map((option) => optionCard(option, lookup)),
      ]),
      isSigned: true,
    },
    section('alerts', 'Alerts', 'Each alert, and the rules that raise it.', book.alerts.map(alertCard)),
    section(
      'figures',
      'Figures',
      'Every published number that an answer may show, whole; never as one patient’s prognosis.',
      book.figures.map(figureCard),
    ),
    {
      ...section(
        'discrepancies',
        'Where the article and its sources differ',
        'What the article says, what its sources say, and what is followed.',
        book.discrepancies.map(discrepancyCard),
      ),
      isSigned: true,
    },
    section(
      'claims',
      'The article, sentence by sentence',
      'How each sentence stands against its sources, and where it went.',
      book.claims.map(claimCard),
    ),
    section(
      'references',
      'The article’s own references',
      'What its reference numbers stand for.',
      book.references.map(referenceCard),
    ),
    section(
      'sources',
      'Sources',
      'Every source that an answer may cite, how far it was seen, and who has checked it.',
      book.sources.map(sourceCard),
    ),
    section(
      'withheld',
      'Sources withheld',
      'Known, and cited by nothing: the reason, and nothing of what they say.',
      book.withheld.map(withheldCard),
    ),
  ];
}
