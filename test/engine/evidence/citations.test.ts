import { describe, expect, it } from 'vitest';
import type { Citation, UndatedCitation } from '../../../src/engine/evidence/citation.ts';
import {
  CITATIONS,
  type CitationId,
  citation,
  isCitationId,
} from '../../../src/engine/evidence/citations.ts';
import { WITHHELD } from '../../../src/engine/evidence/sources/withheld.ts';

/** The ids that rules and readers rely on. */
const IDS = `
ABIDA2019 ACTFIRST-type ACTION-225 AFFIRM ALPHABREAK ALSYMPCA ASCO-GENOMIC-2025 ASCO-MCRPC-2025
ASCO-PALLIATIVE-2024 AUA-2026 AUA-CRPC-2013-2018 BRCA-REVERSION CABASTY CABAZI_AFTER_LU CARBO-CABAZI
CARD CASTRATE_T CHIP-CFDNA CHOOSING-WISELY-ONC COU-AA-301-final COU-AA-301-interim
DOCETAXEL_RECHALLENGE EANM_SNMMI_RLT EAU-2024 ECOG EMA-KEYTRUDA EMA-LYNPARZA EMA-XOFIGO ERA-223
ESMO-2020 ESMO-MCBS-TABLE FDG_DISCORDANT GROENER-RADIUM IMPACT KEYNOTE-158 KEYNOTE-199 KHALAF2019
LABEL-AKEEGA LABEL-DOCETAXEL LABEL-JEVTANA LABEL-KEYTRUDA LABEL-LYNPARZA LABEL-PLUVICTO 
LABEL-RUBRACA LABEL-TALZENNA LABEL-XGEVA LABEL-XOFIGO LABEL-XTANDI LABEL-ZYTIGA LHRH-FLARE LU-PSA-FLUCT
LU-RENAL-12M LU_EXTENDED_MADER LU_EXTENDED_SEIFERT LU_HEMATOX LU_RECHALLENGE_GAFITA
LU_RECHALLENGE_META LU_RETREAT_VIOLET MAGNITUDE MSCC MSKCC_TMB NCCN-PROSTATE NEUTROPENIC-SEPSIS
NICE-NG234 PCWG3 PEACE-III PRIGERSON2015 PROFOUND-OS PROFOUND-rPFS PROPEL PROSELICA PSMACTION
PSMAFORE SEED SIOG-PCA SPLASH T-ASSAY TALAPRO-2 TAX327 THERAP TMN-AFTER-LU TRITON2 TRITON2-NONBRCA
TRITON3 TROPIC VISION WARMTH-ACT
`
  .trim()
  .split(/\s+/);

/** Sources with neither an address nor a confirmed DOI: findable by title only. One more must be a decision. */
const WITHOUT_LINK = [
  'ACTFIRST-type',
  'AUA-CRPC-2013-2018',
  'CABASTY',
  'CHOOSING-WISELY-ONC',
  'EMA-KEYTRUDA',
  'EMA-LYNPARZA',
  'EMA-XOFIGO',
  'LABEL-DOCETAXEL',
  'LABEL-XGEVA',
  'LU_EXTENDED_MADER',
  'MSCC',
  'NEUTROPENIC-SEPSIS',
  'SIOG-PCA',
  'T-ASSAY',
  'TMN-AFTER-LU',
  'TRITON2-NONBRCA',
];

const sources: readonly (readonly [string, Citation])[] = Object.entries(CITATIONS);
const everySource = [...sources.map(([, source]) => source), ...Object.values(WITHHELD)];

function identifiers(kind: 'doi' | 'pmid'): string[] {
  return everySource.flatMap((source: Omit<UndatedCitation, 'confidence'>) => source[kind]?.value ?? []);
}

describe('the table of citations', () => {
  it('holds the article, the evidence registry and the addendum under their own ids', () => {
    expect(Object.keys(CITATIONS).sort()).toEqual(IDS);
    expect(IDS).toHaveLength(87);
  });

  it('keeps withheld sources apart, each with its reason', () => {
    expect(Object.keys(WITHHELD).sort()).toEqual(['ECLIPSE', 'FDA-POOLED-PARP', 'OLAPARIB_VS_LU_RWD']);
    for (const [id, source] of Object.entries(WITHHELD)) {
      expect(source.withheld.length).toBeGreaterThan(20);
      expect(isCitationId(id)).toBe(false);
    }
  });

  it('does not compile with an unknown or a withheld id', () => {
    // @ts-expect-error an id that is not in the table
    const unknown: CitationId = 'CARD2';
    // @ts-expect-error a withheld source may not be cited
    const withheld: CitationId = 'ECLIPSE';
    expect([unknown, withheld].some(isCitationId)).toBe(false);
  });

  it.each(['doi', 'pmid'] as const)('gives no two sources the same %s', (kind) => {
    const values = identifiers(kind).map((value) => value.toLowerCase());
    expect(values.length).toBeGreaterThan(20);
    expect(new Set(values).size).toBe(values.length);
  });

  it('holds DOIs and PMIDs of the right shape', () => {
    for (const doi of identifiers('doi')) expect(doi).toMatch(/^10\.\d{4,9}\/\S+$/);
    for (const pmid of identifiers('pmid')) expect(pmid).toMatch(/^\d{7,8}$/);
  });

  it('replaces a superseded source by one that exists and is not superseded itself', () => {
    const superseded = sources.filter(([, { supersededBy }]) => supersededBy !== undefined);
    expect(superseded.map(([id]) => id)).toEqual(['AUA-CRPC-2013-2018']);
    for (const [, { supersededBy = '' }] of superseded) {
      expect(isCitationId(supersededBy) && citation(supersededBy).supersededBy).toBe(undefined);
    }
  });

  it('marks AUA and NCCN as licensed, to be cited by number and link', () => {
    const licensed = sources.filter(([, { licence }]) => licence?.includes('link only'));
    expect(licensed.map(([id]) => id).sort()).toEqual(['AUA-2026', 'AUA-CRPC-2013-2018', 'NCCN-PROSTATE']);
  });

  it('has been signed by nobody', () => {
    for (const [, { checked }] of sources) expect(checked).toBe(null);
  });

  it('links every source over https, from its address or a confirmed DOI, but for a known few', () => {
    const linkless = sources.filter(([, { url, doi }]) => !url && (!doi || doi.confidence === 'MH'));
    expect(linkless.map(([id]) => id).sort()).toEqual(WITHOUT_LINK);
    for (const [, { url }] of sources) if (url) expect(url).toMatch(/^https:\/\/(?!doi\.org)/);
  });

  it('says which article it implements and that the article is not approved', () => {
    expect(citation('SEED').title).toContain(
      'last updated December 21, 2025, status: submitted, not approved',
    );
  });
});
