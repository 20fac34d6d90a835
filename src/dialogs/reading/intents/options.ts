import type { OptionId } from '../../../engine/index.ts';
import { finder, type Phrases } from '../pattern/index.ts';
import type { Token } from '../text/token.ts';

const option = (meaning: OptionId, ...patterns: readonly string[]): Phrases<OptionId> => ({
  patterns,
  meaning,
});

/** An option by the words a question uses for it; the longer phrase first. */
const NAMED: readonly Phrases<OptionId>[] = [
  option(
    'docetaxel_rechallenge',
    'docetaxel (rechallenge|again|retreatment)',
    '(rechallenge|repeat|more|further) [(with|of)]* docetaxel',
    'docetaxel a second time',
  ),
  option('lu_psma_retreatment', 'lutetium'),
  option('actinium_225_psma', 'actinium'),
  option('cabazitaxel', 'cabazitaxel'),
  option('docetaxel', 'docetaxel'),
  option('abiraterone', 'abiraterone'),
  option('enzalutamide', 'enzalutamide'),
  option('olaparib', 'olaparib', 'parp_inhibitors'),
  option('rucaparib', 'rucaparib'),
  option('pembrolizumab', 'pembrolizumab', 'immunotherapy'),
  option('radium223', 'radium223'),
  option('platinum_chemotherapy', 'platinum'),
  option('clinical_trial', 'trial'),
  option('palliative_care', 'palliative_care'),
  option(
    'surveillance',
    '(surveillance|observe|observation|watch|watching|wait|active surveillance|watchful waiting)',
  ),
  option('restart_adt', '(restart|resume) hormones'),
  option('continue_adt', 'hormones'),
  option('cabazitaxel', '(chemotherapy|taxanes|chemo)'),
];
const named = finder(NAMED);
const ORDER: readonly OptionId[] = NAMED.map(({ meaning }) => meaning);

/** The option that the words name; of several, the one whose phrase says most. */
export function optionIn(tokens: readonly Token[]): OptionId | undefined {
  const found = [...named(tokens)].sort(
    (a, b) =>
      b.to - b.from - (a.to - a.from) ||
      a.from - b.from ||
      ORDER.indexOf(a.meaning) - ORDER.indexOf(b.meaning),
  );
  return found[0]?.meaning;
}
