import { NOT_AVAILABLE } from '../../../engine/index.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import type { Token } from '../text/token.ts';
import { type FindingReader, type Meaning, phrases } from './candidate.ts';
import { chosen, means, meansInFull } from './choice.ts';
import { NEITHER } from './hrr.ts';
import { isFact, isNegated, lead, trail } from './judge.ts';
import { deniesTest, namesTest, UNTESTED } from './notTested.ts';

const HIGH = { finding: 'msi', value: 'msi_high_or_dmmr' } as const;
const STABLE = { finding: 'msi', value: 'mss_or_pmmr' } as const;
const NOT_TESTED = { finding: 'msi', value: 'not_tested' } as const;
const PENDING = { finding: 'msi', value: 'pending' } as const;
const UNKNOWN = { finding: 'msi', value: NOT_AVAILABLE } as const;

const LINK =
  '[(is|was|colon|dash|equals|status|result|test|testing|still|are|were|has|have|been|lparen|comma|and|slash|genes|mmr|msi|tmb|currently|results|by|ihc|on|both|from|brca1/2|come|panel)]*';

/** The same before the name: past a comma another finding's story ends. */
const LEADING =
  '[(is|was|colon|dash|equals|status|result|test|testing|still|are|were|has|have|been|lparen|and|slash|genes|mmr|msi|tmb|currently|results|by|ihc|on|both|from|brca1/2|come|panel)]*';

const isDenied = (note: Note, { to }: Match): boolean =>
  ['negative', 'absent', 'excluded'].includes(note.tokens[to]?.word ?? '') ||
  (note.tokens[to]?.word === 'colon' && ['no', 'negative'].includes(note.tokens[to + 1]?.word ?? ''));

const OTHER_PRIMARY = wordSet(
  'other_cancer colon bowel colorectal rectal endometrial gastric caecal sigmoid duodenal ovarian urothelial',
);
const OWN: ReadonlySet<string> = new Set(['prostate', 'psma', 'mcrpc', 'lutetium']);
const FAR_FROM_PRIMARY = 10;

/** "Colon cancer 2019, MSI-H": the other tumour's. */
const isOfAnotherPrimary = (note: Note, { from, to }: Match): boolean => {
  const near = [...lead(note, from, FAR_FROM_PRIMARY), ...trail(note, to, 4)];
  const isNamed = (token: Token): boolean =>
    OTHER_PRIMARY.has(token.word) && (token.kind === 'word' || token.end - token.start > 1);
  return near.some(isNamed) && !near.some(({ word }) => OWN.has(word));
};

const high: Meaning = (match, note) =>
  isFact(note, match) && !isOfAnotherPrimary(note, match)
    ? chosen(isNegated(note, match) || isDenied(note, match) ? STABLE : HIGH, match, note)
    : [];

/** Microsatellite instability or mismatch repair. Not MSI-high is stable; "MMR negative" could be either and is left. */
export const msi: FindingReader = {
  phrases: [
    phrases(
      high,
      'msi_high',
      `msi ${LINK} (high|unstable|positive)`,
      `mmr ${LINK} (deficient|deficiency|lost|loss|abnormal)`,
      '(loss|absence) of (mlh1|msh2|msh6|pms2) [expression]',
    ),
    means(
      STABLE,
      'mss',
      `msi ${LINK} (stable|low|mss|normal)`,
      `mmr ${LINK} (proficient|intact|preserved|normal|retained|mss|stable)`,
      '(proficient|intact|normal|preserved|retained) mmr',
    ),
    meansInFull(
      STABLE,
      `msi ${LINK} (negative|not high|not detected|absent|excluded|not found)`,
      `mmr ${LINK} not deficient`,
    ),
    phrases(
      (match, note) => (isFact(note, match) && !namesTest(note, match) ? chosen(STABLE, match, note) : []),
      '(no|not) msi',
    ),
    phrases(
      (match, note) =>
        isFact(note, match) && deniesTest(note, match) ? chosen(NOT_TESTED, match, note) : [],
      `${UNTESTED} (msi|mmr|molecular)`,
    ),
    meansInFull(
      NOT_TESTED,
      `(msi|mmr|molecular) ${LINK} not_tested`,
      `not_tested [for] ${LEADING} (msi|mmr)`,
      'no (msi|mmr|molecular) (testing|test|tests|results) [done|sent|performed|yet|available]*',
      NEITHER,
      'no (molecular|msi|mmr) (done|sent|performed|yet)',
      'not [(been|yet|had)]* (sequenced|profiled|genotyped|molecularly profiled)',
      'never [(been|had)]* (sequenced|profiled|genotyped)',
    ),
    phrases(
      (match, note) =>
        isFact(note, match) && note.tokens[match.from - 1]?.word !== 'no' ? chosen(PENDING, match, note) : [],
      `(msi|mmr|molecular) ${LINK} pending`,
      `pending [for|the|his|on]* ${LEADING} (msi|mmr|molecular)`,
    ),
    meansInFull(
      UNKNOWN,
      `(msi|mmr|molecular) ${LINK} (unknown|not known|not available|na|unavailable|nk)`,
      'unknown (msi|mmr)',
      'do not know [the|his]* (msi|mmr)',
    ),
  ],
  whenAsked: [
    phrases(high, '^ (high|unstable|deficient|msi_high)'),
    meansInFull(
      STABLE,
      '^ [(it|is|was|they|are|were|came|back|as|result)]* (stable|proficient|negative|normal|intact|low|not high|mss)',
    ),
    meansInFull(NOT_TESTED, 'not_tested', '^ (no|none|not yet|never) $', '^ not yet'),
    meansInFull(PENDING, 'pending'),
  ],
};
