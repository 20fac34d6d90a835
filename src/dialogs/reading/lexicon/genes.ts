import { HRR_GENES } from '../../../engine/index.ts';

/** Genes of mismatch repair and others whose loss is no HRR finding. */
export const OTHER_GENES: ReadonlySet<string> = new Set([
  'tp53',
  'pten',
  'rb1',
  'msh2',
  'msh6',
  'pms2',
  'mlh1',
]);

/** Spellings of gene symbols beyond the symbol itself; a leading g, s or ct says where the alteration was found. */
const SYMBOLS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(HRR_GENES.map((gene) => [gene, gene])),
  brca1: 'brca1|b r c a 1|bracka 1|bracca 1|brca 1|brca i|brac1|bcra1|brca one|brca1m',
  brca2:
    'brca2|b r c a 2|bracka 2|bracca 2|brca 2|brca ii|brac2|bcra2|brca two|brca2m|braca2|braca 2|brac 2|bcra 2',
  'brca1/2':
    'brca|brca1 / 2|brca 1 / 2|brca1 / brca2|brca 1 / brca 2|brca1 and brca2|brca 1 and 2|brca1 and 2|brca1 or 2|brca 1 or 2|brca12|brcas|brca gene|brca genes|brac|bcra|brca m|brcam|brca1 2|brca 1 2|brca1 or brca2|brca1 & 2',
  atm: 'atm',
  cdk12: 'cdk12|cdk 12',
  chek2: 'chek2|chek 2|chk2|check2|chek ii',
  chek1: 'chek1|chek 1|chk1',
  palb2: 'palb2|palb 2|pal b2|palb',
  mre11a: 'mre11a|mre11',
  rad51b: 'rad51b|rad 51b|rad51 b',
  rad51c: 'rad51c|rad 51c|rad51 c',
  rad51d: 'rad51d|rad 51d|rad51 d',
  rad54l: 'rad54l|rad 54l',
  tp53: 'tp53|p53',
  pten: 'pten',
  rb1: 'rb1',
  msh2: 'msh2',
  msh6: 'msh6',
  pms2: 'pms2',
  fanca: 'fanca|fanc a',
  fancl: 'fancl|fanc l',
};

/** "gBRCA2" and "sBRCA2" as one word; "g BRCA2" as two. */
const withPrefix = (letters: readonly string[], prefix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(SYMBOLS)
      .filter(([gene]) => !OTHER_GENES.has(gene))
      .map(([gene, spellings]) => [
        `${prefix}_${gene}`,
        spellings
          .split('|')
          .flatMap((spelling) => letters.map((letter) => `${letter}${spelling}`))
          .join('|'),
      ]),
  );

export const GENE_NAMES: Readonly<Record<string, string>> = {
  ...SYMBOLS,
  ...withPrefix(['g', 'g '], 'germline'),
  ...withPrefix(['s', 's ', 't'], 'somatic'),
};

export const ORIGINS: Readonly<Record<string, string>> = {
  germline: 'germline|germ line|hereditary|inherited|constitutional|blood germline|saliva',
  somatic:
    'somatic|tumour tissue|tumor tissue|tissue|tumour only|tumor only|on tumour|on tumor|tumour testing|tumor testing|tumour based|somatically|in tumour|in tumor|archival tissue|tumour biopsy|tumor biopsy',
  ctdna:
    'ctdna|ct dna|cfdna|cf dna|circulating tumour dna|circulating tumor dna|liquid biopsy|plasma dna|cell free dna|liquid bx|plasma ngs|plasma ctdna|plasma assay|guardant360|guardant 360|plasma testing|blood based ngs|foundationone liquid|plasma',
};
