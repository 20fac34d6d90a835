import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../src/book/chapters.ts';
import { layOut, ruleBook } from '../../src/book/index.ts';
import { rulesOf } from '../../src/book/ruleBook.ts';
import { CITATIONS } from '../../src/engine/evidence/citations.ts';
import { CLAIMS } from '../../src/engine/evidence/claims.ts';
import { FIGURES, figureText } from '../../src/engine/evidence/figures.ts';
import { REGISTER } from '../../src/engine/evidence/register.ts';
import { WITHHELD } from '../../src/engine/evidence/sources/withheld.ts';
import { bookEntries, OPTIONS, PATHWAYS } from '../../src/engine/index.ts';
import { RULES } from '../../src/engine/rules/index.ts';
import { OFFERS } from '../../src/engine/rules/offers.ts';
import { BY_NUMBER } from '../../src/engine/rules/rule.ts';

const book = ruleBook();
const laidOut = layOut(book);
const whole = JSON.stringify([book, laidOut]);

/** Every piece of the document that points somewhere in it, and every place that can be pointed at. */
const cards = laidOut.sections.flatMap((section) => section.cards);
const lines = cards.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
const targets = [...laidOut.sections, ...cards, ...lines].flatMap(({ id }) => id ?? []);
const refs = lines.flatMap(({ pieces }) =>
  pieces.flatMap((piece) => (typeof piece === 'object' && piece.kind === 'ref' ? [piece.to] : [])),
);

describe('the rule book', () => {
  it('holds every rule once, in chapters in the order of the guideline', () => {
    expect(
      rulesOf(book)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(RULES.map(({ id }) => id).sort());
    expect(book.chapters.map(({ id }) => id)).toEqual([
      'scope',
      'adt',
      'status',
      'performance',
      'molecular',
      'transformation',
      'parp',
      'pembrolizumab',
      'taxanes',
      'arpi',
      'radium',
      'radioligands',
      'trial',
      'preferences',
      'monitoring',
      'supportive',
    ]);
    for (const { rules } of book.chapters) expect(rules.length).toBeGreaterThan(0);
  });

  it('does not leave out a rule that no chapter takes', () => {
    const [entry] = bookEntries();
    if (entry === undefined) throw new Error('There are no rules.');
    expect(() => chaptersOf([{ ...entry, id: 'nowhere.to-go' }])).toThrow(
      'no chapter for the rule nowhere.to-go',
    );
  });

  it('gives the twelve pathways in the order of decision, each with what leads to it', () => {
    expect(book.pathways.map(({ pathway }) => pathway)).toEqual(PATHWAYS);
    for (const { reading, terms, title } of book.pathways)
      expect(`${reading}${terms.join()}${title}`).not.toBe('');
    expect(book.pathways.filter(({ reading }) => reading === '').map(({ pathway }) => pathway)).toEqual([
      'incomplete',
      'trial_or_palliative',
    ]);
  });

  it('holds every option, figure, discrepancy, claim and source', () => {
    expect(book.options.map(({ id }) => id)).toEqual(OPTIONS);
    expect(book.figures.map(({ id, text }) => [id, text])).toEqual(
      (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((id) => [id, figureText(id)]),
    );
    expect(book.discrepancies.map(({ id }) => id)).toEqual(Object.keys(REGISTER));
    expect(book.claims.map(({ id }) => id)).toEqual(Object.keys(CLAIMS));
    expect(book.sources.map(({ id }) => id)).toEqual(Object.keys(CITATIONS));
  });

  it('says of every sentence of the article where it went', () => {
    const lost = book.claims.filter(({ went: { rules, options, discrepancies } }) =>
      [rules, options, discrepancies].every((places) => places.length === 0),
    );
    expect(lost).toEqual([]);
  });

  it('sends every sentence that does not agree with its sources to the register', () => {
    for (const { id, verdict, went } of book.claims)
      if (verdict !== 'agrees') expect(went.discrepancies, id).not.toEqual([]);
  });

  it('names what is withheld with the reason and nothing else', () => {
    expect(book.withheld.map(({ id }) => id)).toEqual(Object.keys(WITHHELD));
    for (const { title, withheld } of Object.values(WITHHELD)) {
      expect(whole).not.toContain(title);
      expect(whole).toContain(withheld);
    }
  });

  it('gives licensed sources by number and link, without their words', () => {
    const licensed = [
      ...RULES.map(({ source }) => source),
      ...Object.values(OFFERS).map(({ source }) => source),
    ]
      .flat()
      .filter(({ cite }) => 'licence' in CITATIONS[cite]);
    expect(licensed.length).toBeGreaterThan(5);
    for (const { cite, at } of licensed)
      expect(whole).toContain(`{"cite":"${cite}","at":"${at}","paraphrase":"${BY_NUMBER}"}`);
  });

  it('has been signed by nobody, and says so of each rule', () => {
    for (const { reviewed } of rulesOf(book)) expect(reviewed).toBe(null);
    const signed = laidOut.sections.filter(({ isSigned }) => isSigned).flatMap((section) => section.cards);
    expect(signed.length).toBeGreaterThan(RULES.length);
    for (const { id, rows } of signed)
      expect(rows.find(({ term }) => term === 'Reviewed')?.lines, id).toEqual([{ pieces: ['nobody yet'] }]);
  });

  it('points only at places that are in it, each there once', () => {
    expect(refs.length).toBeGreaterThan(500);
    expect(refs.filter((to) => !targets.includes(to))).toEqual([]);
    expect(targets.filter((id, index) => targets.indexOf(id) !== index)).toEqual([]);
  });
});
