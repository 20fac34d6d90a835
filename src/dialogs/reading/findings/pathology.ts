import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { type FindingReader, phrases } from './candidate.ts';
import { chosen, means, meansInFull, reader } from './choice.ts';
import { flag } from './flag.ts';
import { isFact, isNegated, lead, trail } from './judge.ts';
import { isUnplannedScan } from './unplanned.ts';

const FARTHEST_TRACER = 20;

/** Two tracers in one sentence: which one a "PSMA-negative" compares has to be told in full. */
const namesFdg = (note: Note, { from, to }: Match): boolean =>
  [...lead(note, from, FARTHEST_TRACER), ...trail(note, to, FARTHEST_TRACER)].some(
    ({ word }) => word === 'fdg',
  );

const NEUROENDOCRINE = '(neuroendocrine|small_cell)';

const OTHER_ORGANS = wordSet(
  'appendix pancreas pancreatic bowel ileum rectum stomach carcinoid lutathera dotatate',
);

/** "Neuroendocrine tumour of the appendix". */
const isOfAnotherOrgan = (note: Note, { from, to }: Match): boolean =>
  [...lead(note, from, 8), ...trail(note, to, 6)].some(({ word }) => OTHER_ORGANS.has(word));

const told: FindingReader = reader(
  means(
    { finding: 'histology', value: 'mixed' },
    `mixed [(histology|tumour|adeno|adenocarcinoma|disease|adenocarcinoma and)]* [(adenocarcinoma|and|slash)]* ${NEUROENDOCRINE}`,
    `adenocarcinoma (with|and|slash|plus) [(some|focal|areas|of|partial|a|component|features)]* ${NEUROENDOCRINE}`,
    `${NEUROENDOCRINE} (and|slash|plus) adenocarcinoma`,
    `(some|focal|partial|areas of) ${NEUROENDOCRINE} (differentiation|features|component)`,
    'mixed histology',
    'ne_features',
    'adenocarcinoma (with|and|slash|plus|showing) [(some|focal|areas|of|partial|a|component|features)]* ne_features',
    'amphicrine',
  ),
  phrases((match, note) => {
    const before = lead(note, match.from, 6).map(({ word }) => word);
    const after = note.tokens[match.to]?.word ?? '';
    if (['mixed', 'adenocarcinoma', 'focal', 'partial', 'some'].some((word) => before.includes(word)))
      return [];
    if (
      ['features', 'differentiation', 'markers', 'lung', 'stains', 'change'].includes(after) ||
      isOfAnotherOrgan(note, match) ||
      !isFact(note, match) ||
      isNegated(note, match)
    )
      return [];
    return chosen({ finding: 'histology', value: 'neuroendocrine' }, match, note);
  }, NEUROENDOCRINE),
  phrases((match, note) => {
    const near = [...lead(note, match.from, 4), ...trail(note, match.from, 9)].map(({ word }) => word);
    if (
      near.includes('neuroendocrine') ||
      near.includes('ne_features') ||
      near.includes('small_cell') ||
      near.includes('lung')
    ) {
      if (!near.includes('no') && !near.includes('without')) return [];
    }
    return isFact(note, match) && !isNegated(note, match)
      ? chosen({ finding: 'histology', value: 'adenocarcinoma' }, match, note)
      : [];
  }, 'adenocarcinoma'),
  meansInFull(
    { finding: 'histology', value: 'adenocarcinoma' },
    'no (evidence|sign|signs) of (transformation|neuroendocrine) [on|at]* [re]* biopsy',
  ),
);

/** What the biopsy showed. Neuroendocrine features within an adenocarcinoma are mixed. */
export const histology: FindingReader = {
  ...told,
  whenAsked: [means({ finding: 'histology', value: 'mixed' }, '^ mixed $')],
};

const discordance = flag('fdgDiscordance', {
  yes: [
    'fdg [(positive|avid|lparen|plus|pet|scan|shows|showed|with|ct)]* [(slash|comma|and|but|rparen)]* psma negative',
    'psma negative [(slash|comma|and|but|rparen)]* fdg [positive|avid|plus]*',
    'fdg [(slash|psma|and)]* (discordance|discordant|mismatch)',
    'psma [(slash|fdg)]* (discordance|discordant|mismatch)',
    '(discordance|discordant|mismatch) [(on|between|of|fdg|lesions|disease)]* fdg',
    'discordant [fdg] (disease|lesions|lesion)',
    'fdg positive [(liver|lesions|mets|disease|bone|lymph_nodes|and|slash)]* __ (psma negative|not psma|no psma)',
    'psma negative [(liver|lung|bone|lesions|mets|disease|lymph_nodes)]* __ fdg (positive|avid)',
    'fdg positive psma negative',
    'psma_pet negative [(comma|and|but|lparen|slash)]* [on]* fdg [pet] (positive|avid)',
    'fdg [pet] (positive|avid) [(comma|and|but|lparen|slash)]* psma_pet negative',
  ],
  no: [
    '(no|without) [(fdg|psma|slash|and|pet|significant|evidence|of)]* (discordance|discordant|mismatch)',
    'fdg [(slash|and|psma|pet)]* concordant',
    '(fdg|psma) [(psma|fdg|slash|pet)]* (discordance|mismatch) [(colon|dash|is|equals)]* (absent|no|none|nil|negative)',
  ],
});

const DENIED = wordSet('absent no none nil negative');

/** "No FDG/PSMA discordance": the "no" reaches past the slash. */
export const fdgDiscordance: FindingReader = {
  phrases: discordance.phrases.map(({ patterns, meaning }, index) => ({
    patterns,
    meaning: (match, note) =>
      index === 0 &&
      ([...lead(note, match.from, 4)].some(({ word }) => word === 'no' || word === 'without') ||
        (note.tokens[match.to]?.word === 'colon' && DENIED.has(note.tokens[match.to + 1]?.word ?? '')))
        ? []
        : meaning(match, note),
  })),
};

/** PSMA expression on the latest PSMA PET. */
export const psmaPet: FindingReader = {
  phrases: [
    means(
      { finding: 'psmaPet', value: 'mixed' },
      '(psma_pet|psma) [(is|was|shows|showed|with|colon|uptake|expression|disease|the|dash)]* (mixed|heterogeneous|heterogenous|variable|patchy)',
      '(mixed|heterogeneous|heterogenous|variable) (psma|psma_pet) [(expression|uptake)]',
    ),
    phrases(
      (match, note) => {
        if (!isFact(note, match) || isNegated(note, match) || namesFdg(note, match)) return [];
        return chosen({ finding: 'psmaPet', value: 'positive' }, match, note);
      },
      'psma_pet [(is|was|shows|showed|with|colon|still|remains|strongly|intensely|dash|uptake|disease|the|last|week|month|today|done|from|date|widespread|multiple|now|again|scan|recent|lparen|strong|intense|high|in|all|sites|lesions)]* positive',
      'psma_pet [(shows|showed|showing|colon|with|has|demonstrates|demonstrated|reveals|revealed|dash|the|multiple|several|widespread|now|today|scan)]* new [(multiple|several|avid|bone|liver|lung|<viscus>|<boneSite>|lymph_nodes|psma)]* (mets|lesions|disease|uptake|foci|lymph_nodes)',
      'psma [(still|remains|is|was|strongly|intensely|highly)]* positive',
      'psma_pet [(is|was|shows|showed|with|colon|still|dash|scan|recent|the|lparen)]* (intense|avid|strong|high|increased|widespread|marked) [(psma|tracer|and|widespread|avid|intense)]* (uptake|avidity|expression|disease)',
    ),
    phrases(
      (match, note) => {
        if (!isFact(note, match) || namesFdg(note, match)) return [];
        return chosen({ finding: 'psmaPet', value: 'negative' }, match, note);
      },
      'psma_pet [(is|was|colon|now|dash|completely|entirely|the|scan|recent|lparen)]* negative',
      'psma_pet [(shows|showed|with)]* (no|low) [(uptake|psma|significant)]* (uptake|expression)',
      'psma negative (disease|lesions|mets|progressed|now|on)',
      'psma negative $',
    ),
    phrases(
      (match, note) =>
        isFact(note, match) && !isUnplannedScan(note, match)
          ? chosen({ finding: 'psmaPet', value: 'not_done' }, match, note)
          : [],
      'psma_pet [(is|was|has|have|been|colon|still)]* (not_tested|not done|not requested|not booked|not repeated|not been repeated|never requested|never done)',
      '(no|without|not had) [(recent|repeat|a|new|post|treatment|further|up to date)]* psma_pet',
    ),
  ],
  whenAsked: [
    means({ finding: 'psmaPet', value: 'mixed' }, 'mixed', 'heterogeneous'),
    means({ finding: 'psmaPet', value: 'positive' }, 'positive'),
    meansInFull({ finding: 'psmaPet', value: 'negative' }, 'negative'),
    meansInFull(
      { finding: 'psmaPet', value: 'not_done' },
      'not_tested',
      '^ (no|none|not yet|pending|never|not repeated|booked|requested|awaiting|awaited|planned|scheduled)',
      '^ [(the|a|his|repeat)]* psma_pet [(is|was|has|been|still)]* (pending|booked|requested|planned|scheduled|awaited)',
      '^ (awaiting|pending) [(a|the|his|repeat)]* psma_pet',
    ),
  ],
};
