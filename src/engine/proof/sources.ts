import { CITATIONS } from '../evidence/citations.ts';
import { FIGURES } from '../evidence/figures.ts';
import { OFFERS } from '../rules/offers.ts';
import type { Rule } from '../rules/rule.ts';

/** Everything an answer may say, with the sources and figures that would stand beside it. */
interface Sourced {
  readonly name: string;
  readonly cites: readonly string[];
  readonly figures: readonly string[];
}

/** What has no source, or one that does not resolve; guardrail 7 from the side of the rule book. */
export function unsourced(rules: readonly Rule[]): readonly string[] {
  const sourced: readonly Sourced[] = [
    ...rules.map(({ id, source, figures = [] }) => ({
      name: `rule ${id}`,
      cites: source.map(({ cite }) => cite),
      figures,
    })),
    ...Object.entries(OFFERS).map(([id, offer]) => ({
      name: `option ${id}`,
      cites: offer.source.map(({ cite }) => cite),
      figures: 'figures' in offer ? offer.figures : [],
    })),
    ...Object.entries(FIGURES).map(([id, { cite }]) => ({
      name: `figure ${id}`,
      cites: [cite],
      figures: [],
    })),
  ];
  return sourced.flatMap(({ name, cites, figures }) => [
    ...(cites.length === 0 ? [`${name} has no source`] : []),
    ...cites.filter((cite) => !Object.hasOwn(CITATIONS, cite)).map((cite) => `${name}: no citation ${cite}`),
    ...figures
      .filter((figure) => !Object.hasOwn(FIGURES, figure))
      .map((figure) => `${name}: no figure ${figure}`),
  ]);
}
