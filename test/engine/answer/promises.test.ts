import { describe, expect, it } from 'vitest';
import { staleOf } from '../../../src/engine/answer/staleness.ts';
import { BOOK } from '../../../src/engine/decision/bound.ts';
import { citation } from '../../../src/engine/evidence/citations.ts';
import { breachesOf } from '../../../src/engine/guardrails.ts';
import { type Assessment, assess, isRefusal, REVIEW_STAGES, reviewWords } from '../../../src/engine/index.ts';
import { offerOf } from '../../../src/engine/rules/offers.ts';
import { DRUG_OPTIONS, SEVERITIES } from '../../../src/engine/vocabulary.ts';
import { both, type Patch, patched, RADIUM } from '../support/baseCase.ts';

const LONG_AFTER = '2099-01-01';

function answerTo(patch: Patch): Assessment {
  const answer = assess(patched(patch));
  if (isRefusal(answer)) throw new Error('A guardrail refused the case.');
  return answer;
}

describe('an answer', () => {
  it('puts the most severe alerts first', () => {
    const { alerts } = answerTo({ visceralCrisis: true, visceralMetastases: true, anc: 0.8 });
    const severities = alerts.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(new Set(severities).size).toBeGreaterThan(1);
    expect(severities).toEqual([...severities].sort((a, b) => b - a));
  });

  it('asks for testosterone at ECOG 3 too: ADT is the exception that is kept there', () => {
    const { pathway, missing } = answerTo({
      ecog: 3,
      testosterone: undefined,
      testosteroneCastrate: undefined,
    });
    expect(pathway).toBe('palliative');
    expect(missing.map(({ finding }) => finding)).toContain('testosterone');
  });

  it('tells that radium given before would change what ranks first, where radium does', () => {
    const withoutTrial: Patch = {
      declines: ['clinical_trial'],
      prior: { cabazitaxel: true, abiraterone: true, enzalutamide: true },
    };
    const { options, changes } = answerTo(both(RADIUM, withoutTrial));
    expect(options.find(({ rank }) => rank === 1)?.id).toBe('radium223');
    expect(changes.map(({ finding, to }) => [finding, to])).toContainEqual(['prior.radium223', true]);
  });

  it('breaks guardrail 7 when one of a statement’s several citations does not resolve', () => {
    const answer = answerTo({});
    const [first, ...others] = answer.options;
    if (first === undefined) throw new Error('The answer has no option.');
    expect(first.citations.length).toBeGreaterThan(0);
    const citations = [...first.citations, 'NO-SUCH-SOURCE'] as typeof first.citations;
    const tampered = { ...answer, options: [{ ...first, citations }, ...others] };
    expect(breachesOf(answer.findings, answer)).toEqual([]);
    expect(breachesOf(answer.findings, tampered).map(({ guardrail }) => guardrail)).toContain(7);
  });
});

describe('what an option rests on', () => {
  it('is what it offers and what it requires: either, past its date, weakens it', () => {
    for (const option of DRUG_OPTIONS) {
      const offered = offerOf(option).source.map(({ cite }) => cite);
      const required = BOOK.on(option).require.flatMap(({ rule }) => rule.source.map(({ cite }) => cite));
      expect(new Set(staleOf(LONG_AFTER)(option))).toEqual(new Set([...offered, ...required]));
    }
  });

  it('includes for some option a source that only its requirements name', () => {
    const onlyRequired = DRUG_OPTIONS.flatMap((option) => {
      const offered = new Set<string>(offerOf(option).source.map(({ cite }) => cite));
      return staleOf(LONG_AFTER)(option).filter((id) => !offered.has(id));
    });
    expect(onlyRequired.length).toBeGreaterThan(0);
    for (const id of onlyRequired) expect(citation(id).reviewBy).toMatch(/^20\d\d/);
  });
});

describe('the words of a review', () => {
  it('call the rules clinically reviewed at Approved alone', () => {
    const reviewed = REVIEW_STAGES.filter((stage) =>
      / rules clinically reviewed/.test(reviewWords({ stage })),
    );
    expect(reviewed).toEqual(['Approved']);
    expect(reviewWords({ stage: 'Under review' })).toContain('not yet clinically reviewed');
  });
});
