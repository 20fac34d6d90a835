import { DRUGS, type FindingPath } from '../engine/index.ts';
import { canonicalTokens } from './reading/lexicon/canonical.ts';

/** Findings by the words that name them, in the reader's own spelling of them. */
const NAMED: readonly (readonly [RegExp, readonly FindingPath[]])[] = [
  [/\bred flags?\b/, ['redFlags']],
  [/\b(?:number of infusions|how many (?:infusions|lutetium))\b/, ['pluvictoInfusions']],
  [/\bhormones\b/, ['adt']],
  [/\btestosterone\b/, ['testosterone', 'testosteroneCastrate']],
  [/\b(?:disease ?status|status|diseasestatus)\b/, ['diseaseStatus']],
  [/\bpsa\b/, ['psa', 'psaTrend']],
  [/\b(?:ct|imaging|bone scan|scans?|mri)\b/, ['imaging']],
  [
    /\b(?:visceral|liver|lung|hepatic|pulmonary) (?:mets?|metastas[ie]s|disease|lesions?)\b/,
    ['visceralMetastases'],
  ],
  [/\bvisceral crisis\b/, ['visceralCrisis']],
  [/\b(?:bone|bony) (?:mets?|metastas[ie]s|disease|lesions?)\b/, ['boneMetastases']],
  [/\b(?:brain|cns|cerebral) (?:mets?|metastas[ie]s|disease|lesions?)\b/, ['cnsMetastases']],
  [/\bbone pain\b/, ['opioidBonePain']],
  [/\boligoprogression\b/, ['oligoprogression']],
  [/\bpsma_pet\b/, ['psmaPet']],
  [/\bfdg\b/, ['fdgDiscordance']],
  [/\b(?:histology|biopsy|neuroendocrine|small cell)\b/, ['histology']],
  [/\becog\b/, ['ecog', 'karnofsky']],
  [/\bkarnofsky\b/, ['karnofsky']],
  [/\b(?:msi|mss|mmr|msi_high)\b/, ['msi']],
  [/\b(?:genes?|brca[12]?|atm|palb2|cdk12|chek2|hrr|mutations?)\b/, ['hrr']],
  [/\btmb\b/, ['tmb']],
  [/\b(?:anc|neutrophils?)\b/, ['anc']],
  [/\bplatelets\b/, ['platelets']],
  [/\bhaemoglobin\b/, ['haemoglobin']],
  [/\bbilirubin\b/, ['bilirubinTimesUln']],
  [/\bast\b/, ['astTimesUln']],
  [/\balt\b/, ['altTimesUln']],
  [/\balp\b/, ['alpTimesUln']],
  [/\b(?:creatinine clearance|creatinine_clearance|crcl|egfr|gfr)\b/, ['creatinineClearance']],
  [/\bpotassium\b/, ['potassium']],
  [/\b(?:corrected )?calcium\b/, ['correctedCalcium']],
  [/\blvef\b/, ['lvef']],
  [/\bneuropathy\b/, ['neuropathyGrade']],
  [/\b(?:age|years old)\b/, ['age']],
  [
    /\b(?:bloods?|labs?|blood tests?|blood counts?|counts?|fbc|cbc|lfts?)\b/,
    [
      'anc',
      'platelets',
      'haemoglobin',
      'bilirubinTimesUln',
      'astTimesUln',
      'altTimesUln',
      'alpTimesUln',
      'creatinineClearance',
      'potassium',
      'correctedCalcium',
    ],
  ],
  ...DRUGS.map((drug): readonly [RegExp, readonly FindingPath[]] => [
    new RegExp(`\\b${drug}\\b`),
    [`prior.${drug}`],
  ]),
];

/** The message in the reader's own words: abbreviations, brands and slips made one. */
export const plainWords = (text: string): string =>
  canonicalTokens(text)
    .map(({ word }) => word)
    .join(' ');

/** The findings that plain words name, in the order of the list; whatever is said of them. */
export const mentionedIn = (words: string): readonly FindingPath[] => [
  ...new Set(NAMED.filter(([name]) => name.test(words)).flatMap(([, paths]) => paths)),
];
