import { describe, expect, test } from 'vitest';
import { DISCLAIMER } from '../../../src/dialogs/rendering/index.ts';
import { OPTION_NAMES } from '../../../src/dialogs/rendering/words/optionNames.ts';
import { answerOf, CASE_NAMES } from './cases.ts';
import {
  actionsOf,
  bytesOf,
  cardOf,
  firstScreenOf,
  numbersIn,
  paragraphsOf,
  renderedAnswer,
  saidIn,
  sourcesIn,
  withoutMarkers,
} from './reading.ts';

const TEAMS_LIMIT = 28 * 1024;
const withoutStop = (statement: string): string => statement.replace(/\.$/, '');

describe.each(CASE_NAMES)('The answer to "%s"', (name) => {
  const assessment = answerOf(name);
  const reply = renderedAnswer(assessment);
  const lines = reply.text.split('\n');
  const plain = withoutMarkers(reply.text);

  test('says in its first line that the rules are not reviewed and whose labels they follow', () => {
    expect(lines[0]).toContain('rules not yet clinically reviewed');
    expect(lines[0]).toContain('US labels');
    const shown = paragraphsOf(reply.card).slice(0, 2).join(' · ');
    expect(shown.toLowerCase()).toBe(lines[0]?.toLowerCase());
  });

  test('names the rule book, its hash, the review status and the disclaimer', () => {
    expect(reply.text).toContain(
      `Rule book ${assessment.ruleBook.version} (${assessment.ruleBook.hash.slice(0, 12)})`,
    );
    expect(reply.text).toContain(assessment.reviewStatus);
    expect(reply.text).toContain(DISCLAIMER);
    expect(paragraphsOf(reply.card)).toContain(DISCLAIMER);
  });

  test('numbers its sources without a gap, resolves every number and lists no source that is not mentioned', () => {
    const listed = sourcesIn(lines);
    expect([...listed.keys()]).toEqual([...listed.keys()].map((_, at) => at + 1));
    expect([...numbersIn(saidIn(lines))].sort((a, b) => a - b)).toEqual([...listed.keys()]);
  });

  test('gives each source its title, and its link, DOI and PMID where they are known', () => {
    const listed = [...sourcesIn(lines).values()].join('\n');
    const views = Object.values(assessment.citations).filter(({ title }) => listed.includes(title));
    expect(views).toHaveLength(sourcesIn(lines).size);
    for (const { url, doi, pmid, note } of views)
      for (const part of [url, doi, pmid, note && withoutStop(note)]) expect(listed).toContain(part ?? '');
  });

  test('numbers sources on the card as in the text, and lists every source that the card mentions', () => {
    const inText = sourcesIn(lines);
    const paragraphs = paragraphsOf(reply.card);
    const onCard = sourcesIn(paragraphs);
    for (const number of numbersIn(saidIn(paragraphs))) expect(onCard.has(number)).toBe(true);
    for (const [number, said] of onCard)
      expect(inText.get(number)?.startsWith(said.replace(/ …$/, ''))).toBe(true);
  });

  test('says nothing on the card that the text does not say', () => {
    const shortForms = ['The full list: type “summary”.'];
    for (const paragraph of paragraphsOf(reply.card)) {
      const said = withoutMarkers(paragraph.replace(/ …$/, ''));
      if (!shortForms.includes(paragraph)) expect(plain.toLowerCase()).toContain(said.toLowerCase());
    }
  });

  test('shows on the card the whole first screen of the text', () => {
    const shown = paragraphsOf(reply.card).map((paragraph) => paragraph.toLowerCase());
    const first = firstScreenOf(reply).split('\n').slice(1);
    const said = first.filter((line) => line !== '' && !line.startsWith('You can type'));
    for (const line of said) expect(shown).toContain(line.toLowerCase());
  });

  test('is small enough for Teams as a card, and every button has a title', () => {
    expect(bytesOf(reply.card)).toBeLessThan(TEAMS_LIMIT);
    for (const { title } of actionsOf(reply.card)) expect(title).toMatch(/\w/);
    expect(cardOf(reply)).toMatchObject({
      version: '1.5',
      lang: 'en',
      speak: lines[0],
      type: 'AdaptiveCard',
    });
  });

  test('carries the assessment itself for host pages', () => {
    expect(reply.data).toEqual({ stage: 'advice', revision: 7, assessment });
  });
});

describe.each(CASE_NAMES.filter((name) => answerOf(name).pathway !== 'urgent'))(
  'The whole answer to "%s"',
  (name) => {
    const assessment = answerOf(name);
    const reply = renderedAnswer(assessment);
    const plain = withoutMarkers(reply.text);

    test('names every option and says every caution, figure and monitoring sentence', () => {
      for (const { id } of assessment.options)
        expect(plain.toLowerCase()).toContain(
          OPTION_NAMES[id].toLowerCase().replace('restart adt', 'restart'),
        );
      const statements = [
        ...assessment.alerts.map(({ statement }) => statement),
        ...assessment.monitoring.map(({ statement }) => statement),
        ...assessment.figures.map(({ text }) => text),
        ...assessment.discrepancies.flatMap(({ seed, source, followed }) => [seed, source, followed]),
      ];
      for (const statement of statements) expect(plain).toContain(withoutStop(statement));
    });

    test('ranks its options in order and marks ties as ties', () => {
      const ranked = assessment.options.flatMap(({ rank }) => rank ?? []);
      const marks = ranked.map((rank) =>
        ranked.filter((other) => other === rank).length > 1 ? `${rank}=` : `${rank}.`,
      );
      const printed = firstScreenOf(reply)
        .split('\n')
        .flatMap((line) => /^(\d+[.=]) /.exec(line)?.[1] ?? []);
      expect(printed).toEqual(marks);
    });

    test('leaves no clinical sentence of the first screen without a source', () => {
      const ownWords =
        /^(You can type|Missing: |Red flags|What would change|Equal ranks|• Later|Missing$|Monitoring$)/;
      const isMissing = (line: string): boolean =>
        assessment.missing.some(({ why }) => line.endsWith(why)) ||
        line.endsWith('This decides which drugs apply.') ||
        /ever given\? [^.]*: if no [^.]* was used, [^.]*\.$/.test(line);
      const [, ...rest] = firstScreenOf(reply).split('\n');
      for (const line of rest)
        if (line !== '' && !ownWords.test(line) && !isMissing(line)) expect(line).toMatch(/\[\d+/);
    });

    test('has no Markdown of its own', () => {
      expect(reply.text).not.toMatch(/^(#|[-*+] |>)/m);
      expect(reply.text).not.toMatch(/\*\*|__|`/);
    });
  },
);
