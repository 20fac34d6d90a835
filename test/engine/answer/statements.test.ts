import { describe, expect, it } from 'vitest';
import type { OptionId } from '../../../src/engine/vocabulary.ts';
import { ALL_USED, both, MSI_HIGH, type Patch, patched, RADIUM } from '../support/baseCase.ts';
import { answerTo } from '../support/claims.ts';

const optionIn = (patch: Patch, id: OptionId) => {
  const found = answerTo(patched(patch)).options.find((option) => option.id === id);
  if (found === undefined) throw new Error(`${id} is not in the answer`);
  return found;
};

describe('what is said of an option', () => {
  it('speaks of no value that nobody gave', () => {
    const radium = optionIn(both(RADIUM, { platelets: 'unknown' }), 'radium223');
    expect(radium.statement).not.toContain('below 100');
    expect(radium.statement).toContain('Provisional until known: platelets.');
    const cabazitaxel = optionIn({ testosterone: undefined }, 'cabazitaxel');
    expect(cabazitaxel.statement).not.toContain('On hold');
    expect(cabazitaxel.statement).toContain('Provisional until known: testosterone.');
  });

  it('gives for what is not recommended only what excludes it', () => {
    const { statement, because } = optionIn(
      { diseaseStatus: 'stable', imaging: 'stable', anc: 1, msi: 'pending' },
      'cabazitaxel',
    );
    expect(statement).toBe('Cabazitaxel + prednisone: Not now: the disease is not progressing.');
    expect(
      because.some(({ rule, holds }) => rule === 'status.drugs-need-progression' && holds === false),
    ).toBe(true);
  });

  it('does not call a TMB-high patient MSI-high', () => {
    const { statement, figures } = optionIn(both(ALL_USED, { tmb: 12 }), 'pembrolizumab');
    expect(statement).toMatch(/^Pembrolizumab: TMB of at least 10 mut\/Mb alone/);
    expect(figures).toEqual(['mskcc.tmb']);
  });

  it('shows the figure of unselected patients only where that is the reason', () => {
    expect(optionIn({}, 'pembrolizumab').figures).toEqual(['kn199.orr']);
    expect(optionIn(MSI_HIGH, 'pembrolizumab').figures).not.toContain('kn199.orr');
  });

  it('cites what it says, not every requirement that was met', () => {
    expect(optionIn({}, 'rucaparib').citations).not.toContain('CARD');
    expect(optionIn({ ecog: 3 }, 'rucaparib').citations).toContain('CARD');
  });

  it('keeps ADT at ECOG 4 as the exception, and restores it as a question of goals', () => {
    expect(optionIn({ ecog: 4 }, 'continue_adt').statement).toBe(
      'Continue ADT: it is the named exception at ECOG 3–4.',
    );
    expect(optionIn({ ecog: 4, adt: 'stopped' }, 'restart_adt').statement).toContain('goals-of-care item');
    expect(optionIn({ adt: 'stopped' }, 'restart_adt').statement).toContain(
      'castration comes before everything',
    );
  });

  it('shows of olaparib the figures that belong to the gene', () => {
    const figures = (gene: string) =>
      optionIn({ hrr: [{ gene, origin: 'germline' }] }, 'olaparib').figures?.filter((id) =>
        /^profound|^triton2/.test(id),
      );
    expect(figures('brca1')).toEqual(['profound.os', 'profound.rpfs']);
    expect(figures('atm')).toEqual(['profound.os', 'profound.rpfs', 'triton2.nonbrca']);
    expect(figures('chek2')).toEqual(['profound.os-all', 'triton2.nonbrca']);
    expect(figures('palb2')).toEqual(['profound.os-all']);
    expect(figures('bard1')).toEqual(['profound.os-all']);
  });

  it('asks for platelets and haemoglobin before a taxane, as a check', () => {
    const unknown = { platelets: undefined, haemoglobin: undefined };
    for (const [patch, id] of [
      [unknown, 'cabazitaxel'],
      [{ ...unknown, prior: { docetaxel: false } }, 'docetaxel'],
    ] as const)
      expect(optionIn(patch, id)).toMatchObject({
        standing: 'recommended',
        checks: expect.arrayContaining(['platelets', 'haemoglobin']),
      });
  });

  it('says what re-treatment would need, if it is considered all the same', () => {
    const { statement, citations } = optionIn({}, 'lu_psma_retreatment');
    expect(statement).toMatch(
      /If it is considered all the same: an earlier response, an interval without treatment/,
    );
    expect(citations).toEqual(expect.arrayContaining(['LU_RECHALLENGE_META', 'LU_EXTENDED_SEIFERT']));
  });

  it('says in an emergency what a suspected cord compression needs, with its source', () => {
    const [alert] = answerTo(patched({ redFlags: ['cord_compression'] })).alerts;
    expect(alert?.statement).toContain('MRI of the whole spine within 24 hours');
    expect(alert?.citations).toEqual(expect.arrayContaining(['MSCC', 'NICE-NG234']));
  });

  it('says of cabazitaxel what the one series after Lu-PSMA found, and never as a forecast', () => {
    const { statement, figures } = optionIn({}, 'cabazitaxel');
    expect(statement).toContain('In the one small, poor-risk series after Lu-PSMA survival was shorter');
    expect(statement).not.toMatch(/5\.5|months/);
    expect(figures).toEqual(expect.arrayContaining(['proselica.psa', 'cabazi-after-lu.psa50']));
  });

  it('names G-CSF once: for the risk that a patient has, or for the risks that there are', () => {
    const gcsf = (patch: Patch) =>
      answerTo(patched(patch))
        .alerts.filter(({ id }) => id === 'gcsf')
        .map(({ statement }) => statement);
    expect(gcsf({ age: 80 })).toEqual([expect.stringContaining('puts this patient in a risk group')]);
    expect(gcsf({ age: 60 })).toEqual([expect.stringContaining('for the label’s risk groups')]);
    expect(gcsf({ age: undefined })).toHaveLength(1);
  });

  it('shows no re-treatment figures where the course is not finished', () => {
    expect(optionIn({ pluvictoInfusions: 4 }, 'lu_psma_retreatment').figures).toEqual([]);
    expect(optionIn({}, 'lu_psma_retreatment').figures).toContain('relu.psa50');
  });

  it('offers surveillance for what it is', () => {
    expect(
      optionIn({ diseaseStatus: 'stable', imaging: 'stable', adt: 'stopped' }, 'surveillance').statement,
    ).toContain('once castration has been restored');
    expect(
      optionIn({ diseaseStatus: 'psa_only_progression', imaging: 'stable', psa: undefined }, 'surveillance')
        .statement,
    ).toMatch(/^Surveillance: close, with MDT/);
    expect(optionIn({ ecog: 3 }, 'surveillance').standing).toBe('not_recommended');
    expect(
      optionIn({ diseaseStatus: 'unknown', imaging: undefined, psa: undefined }, 'surveillance'),
    ).toMatchObject({
      standing: 'not_assessed',
      needs: ['diseaseStatus'],
    });
  });
});
