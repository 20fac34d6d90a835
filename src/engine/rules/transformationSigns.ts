import { all, any, below, is, oneOf } from '../conditions/condition.ts';
import { cite, rule, SETTLED } from './rule.ts';

const NEUROENDOCRINE = oneOf('histology', 'neuroendocrine', 'mixed');
const LITTLE_PSA = all(below('psa', 2), is('visceralMetastases', true), is('progression', 'progressed'));

/** What makes progression look unlike ordinary adenocarcinoma, or confined to few lesions. */
export const transformationSigns = [
  rule({
    id: 'status.transformation-suspected',
    title: 'Little PSA with visceral disease, or FDG discordance: think of transformation',
    source: [
      cite('FDG_DISCORDANT', 'Results', 'FDG-positive, PSMA-negative lesions went with shorter survival.'),
      cite('PCWG3', 'PSA', 'A PSA below 2 ng/mL is too low to follow by PSA criteria (PCWG2 entry minimum).'),
    ],
    when: any(is('fdgDiscordance', true), LITTLE_PSA, NEUROENDOCRINE),
    effect: { kind: 'alert', alert: 'transformation', severity: 'caution', except: ['urgent'] },
    say: 'FDG-positive, PSMA-negative disease: transformation is possible; biopsy of a growing lesion and pathology review.',
    sayWhere: [
      { when: NEUROENDOCRINE, say: 'Neuroendocrine or mixed histology is shown: pathology review.' },
      {
        when: LITTLE_PSA,
        say: 'PSA is below 2 ng/mL with visceral metastases and progression: transformation is possible; biopsy of a growing lesion and pathology review.',
      },
    ],
    notFormalised: [
      '"Very low PSA" is read as below 2 ng/mL, the PCWG2 entry minimum; the reviewer is asked to confirm it. Very high LDH, lytic lesions and a short interval are not findings of this rule book.',
    ],
  }),
  rule({
    id: 'status.transformation-to-exclude',
    title: 'Little PSA with visceral metastases and an unsettled status',
    source: [
      cite('PCWG3', 'PSA', 'A PSA below 2 ng/mL is too low to follow by PSA criteria (PCWG2 entry minimum).'),
    ],
    when: all(below('psa', 2), is('visceralMetastases', true)),
    effect: { kind: 'alert', alert: 'transformation', severity: 'caution', only: ['incomplete'] },
    say: 'PSA is below 2 ng/mL with visceral metastases: if they are new or growing, think of transformation and biopsy one.',
  }),
  rule({
    id: 'status.psma-discordance',
    title: 'PSMA-negative or mixed disease is looked at with FDG and CT',
    source: [
      cite(
        'FDG_DISCORDANT',
        'Results',
        'Lesions that are FDG-positive and PSMA-negative can be missed by PSMA PET alone.',
      ),
    ],
    when: any(is('fdgDiscordance', true), oneOf('psmaPet', 'negative', 'mixed')),
    effect: { kind: 'alert', alert: 'psma_discordance', severity: 'caution', except: ['urgent'] },
    say: 'PSMA-negative or mixed disease: PSMA PET alone can miss lesions; use CT and FDG PET, and discuss at the MDT.',
  }),
  rule({
    id: 'status.oligoprogression',
    title: 'Few progressing lesions: local ablative therapy is discussed',
    source: [
      cite(
        'EAU-2024',
        'Treatment choice',
        'The extent of disease belongs to the choice of treatment (to be confirmed).',
      ),
    ],
    when: is('oligoprogression', true),
    effect: {
      kind: 'alert',
      alert: 'oligoprogression',
      severity: 'info',
      except: ['urgent', 'out_of_scope'],
    },
    say: `Oligoprogression: discuss local ablative therapy at the MDT before a change of systemic therapy ${SETTLED}.`,
    sayWhere: [
      {
        when: is('boneMetastases', true),
        say: `Oligoprogression: discuss local ablative therapy at the MDT before a change of systemic therapy ${SETTLED}. A painful bone metastasis is referred for radiotherapy.`,
      },
    ],
    notFormalised: [
      'A settlement of this rule book: no source gives it as a rule.',
      'Where the lesion lies and whether it hurts are no findings here: pain in the spine is asked about as a red flag.',
    ],
  }),
] as const;
