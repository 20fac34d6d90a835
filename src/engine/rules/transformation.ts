import { is, oneOf } from '../conditions/condition.ts';
import { cite, rule, SETTLED } from './rule.ts';

const NEUROENDOCRINE = oneOf('histology', 'neuroendocrine', 'mixed');
const SOURCES = [
  cite(
    'CARBO-CABAZI',
    'Conclusion',
    'Benefit of platinum concentrated in aggressive-variant disease (to be confirmed).',
  ),
  cite(
    'FDG_DISCORDANT',
    'Results',
    'FDG-positive, PSMA-negative lesions went with shorter survival after Lu-PSMA.',
  ),
] as const;

/** Neuroendocrine or mixed histology: pathology first, platinum as the option to discuss. */
export const transformationRules = [
  rule({
    id: 'transformation.pathway',
    title: 'Transformation work-up',
    source: SOURCES,
    when: NEUROENDOCRINE,
    effect: { kind: 'pathway', pathway: 'transformation_workup', ranking: ['platinum_chemotherapy'] },
    say: 'Neuroendocrine or mixed histology: pathology review first, platinum-based chemotherapy as the option to discuss; no PSMA-directed treatment and no ARPI.',
    notFormalised: ['The article is silent on transformation.'],
  }),
  rule({
    id: 'platinum.histology',
    title: 'Platinum is for neuroendocrine or mixed histology',
    source: SOURCES,
    when: NEUROENDOCRINE,
    effect: {
      kind: 'require',
      options: ['platinum_chemotherapy'],
      otherwise:
        'Not for adenocarcinoma by this rule book: platinum is discussed for neuroendocrine or mixed histology.',
    },
    say: 'Neuroendocrine or mixed histology.',
  }),
  rule({
    id: 'platinum.unused',
    title: 'Platinum is not offered twice',
    source: SOURCES,
    when: is('prior.platinum', true),
    effect: { kind: 'exclude', options: ['platinum_chemotherapy'], whenUnknown: 'check' },
    say: 'Already given before.',
    notFormalised: [
      'A settlement of this rule book: no drug ranks that was used; platinum for another histology before transformation is for the MDT.',
    ],
  }),
  rule({
    id: 'transformation.pathology-first',
    title: 'Pathology review comes before every drug in transformed disease',
    source: SOURCES,
    when: NEUROENDOCRINE,
    effect: {
      kind: 'await',
      options: [
        'platinum_chemotherapy',
        'cabazitaxel',
        'docetaxel',
        'docetaxel_rechallenge',
        'olaparib',
        'rucaparib',
        'pembrolizumab',
        'radium223',
      ],
      needs: ['histology'],
    },
    say: 'Provisional until pathology has been reviewed.',
  }),
  rule({
    id: 'cns.local-therapy-first',
    title: 'CNS metastases are treated locally first',
    source: [
      cite(
        'LABEL-XTANDI',
        '5 Warnings',
        'Patients predisposed to seizure were mostly excluded from the trials.',
      ),
    ],
    when: is('cnsMetastases', true),
    effect: {
      kind: 'hold',
      options: [
        'platinum_chemotherapy',
        'cabazitaxel',
        'docetaxel',
        'docetaxel_rechallenge',
        'abiraterone',
        'enzalutamide',
        'olaparib',
        'rucaparib',
        'pembrolizumab',
        'radium223',
      ],
      whenUnknown: 'ignore',
    },
    say: `On hold until the neuro-oncology MDT settles that nothing more is due locally for the CNS metastases ${SETTLED}.`,
    notFormalised: [
      'A settlement of this rule book: the article is silent on CNS metastases.',
      'Local therapy that was done, and a stable scan after it, are no findings: the MDT ends the hold.',
    ],
  }),
  rule({
    id: 'cns.alert',
    title: 'CNS metastases',
    source: [
      cite(
        'LABEL-XTANDI',
        '5 Warnings',
        'Patients predisposed to seizure were mostly excluded from the trials.',
      ),
    ],
    when: is('cnsMetastases', true),
    effect: { kind: 'alert', alert: 'cns_metastases', severity: 'caution', except: ['urgent'] },
    say: `CNS metastases: local therapy (surgery or radiotherapy) first, with the neuro-oncology MDT ${SETTLED}.`,
  }),
] as const;
