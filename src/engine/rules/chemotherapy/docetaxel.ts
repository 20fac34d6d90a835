import { ALWAYS, above, atLeast, is } from '../../conditions/condition.ts';
import { cite, numbered, rule, seed } from '../rule.ts';
import {
  DOCETAXEL_BILIRUBIN,
  DOCETAXEL_CONTRAINDICATIONS,
  DOCETAXEL_COUNT,
  DOCETAXEL_TRANSAMINASES,
} from './labels.ts';

const DOCETAXEL = ['docetaxel', 'docetaxel_rechallenge'] as const;

/** Docetaxel, and docetaxel again. */
export const docetaxelRules = [
  rule({
    id: 'docetaxel.unused',
    title: 'Docetaxel has never been given',
    source: [
      numbered('AUA-2026', 'Statement 28'),
      cite('ASCO-MCRPC-2025', 'Recommendations', 'After an ARPI: docetaxel.'),
      cite(
        'LABEL-PLUVICTO',
        'Indication of March 2025',
        'Also where it was considered appropriate to delay a taxane, so patients without one are common (wording to be confirmed).',
      ),
    ],
    when: is('prior.docetaxel', false),
    effect: {
      kind: 'require',
      options: ['docetaxel'],
      otherwise: 'Already given before; see docetaxel rechallenge.',
    },
    say: 'Docetaxel has never been given.',
    notFormalised: [
      'The article is silent on patients who never had docetaxel; guidelines are followed and the answer says so.',
    ],
  }),
  rule({
    id: 'rechallenge.docetaxel-used',
    title: 'Rechallenge presumes docetaxel',
    source: [
      seed(
        'Critical Pitfalls',
        'Do not use docetaxel rechallenge unless there was a prolonged response (>6 months) to initial docetaxel',
      ),
    ],
    when: is('prior.docetaxel', true),
    effect: {
      kind: 'require',
      options: ['docetaxel_rechallenge'],
      otherwise: 'Docetaxel has never been given: there is nothing to rechallenge.',
    },
    say: 'Docetaxel has been given.',
  }),
  rule({
    id: 'rechallenge.long-response',
    title: 'Rechallenge asks for more than 6 months of response',
    source: [
      seed('Critical Pitfalls', 'prolonged response (>6 months) to initial docetaxel'),
      cite(
        'DOCETAXEL_RECHALLENGE',
        'Review',
        'Retrospective: an initial response and a progression-free interval exceeding 6 months; other texts say 3–6 months.',
      ),
    ],
    when: above('docetaxelResponseMonths', 6),
    effect: {
      kind: 'require',
      options: ['docetaxel_rechallenge'],
      otherwise: 'Fails the first criterion: the response to docetaxel must have lasted more than 6 months.',
    },
    say: 'The response to docetaxel lasted more than 6 months.',
  }),
  rule({
    id: 'rechallenge.after-arpi',
    title: 'Rechallenge asks for progression after a later ARPI',
    source: [seed('Critical Pitfalls', 'progression occurred after switching to novel hormone therapy')],
    when: is('docetaxelProgressedAfterArpiSwitch', true),
    effect: {
      kind: 'require',
      options: ['docetaxel_rechallenge'],
      otherwise: 'Fails the second criterion: progression after switching to a later ARPI.',
    },
    say: 'Progression came after a later ARPI.',
    notFormalised: ['No primary source was found for this second criterion; the article is followed.'],
  }),
  rule({
    id: 'docetaxel.neutrophils',
    title: 'Docetaxel waits for neutrophils of at least 1.5',
    source: [DOCETAXEL_CONTRAINDICATIONS],
    when: DOCETAXEL_COUNT,
    effect: { kind: 'hold', options: DOCETAXEL, whenUnknown: 'check' },
    say: 'On hold: ANC is below 1.5 ×10⁹/L; recheck, and go on when it is at least 1.5.',
  }),
  rule({
    id: 'docetaxel.bilirubin',
    title: 'Docetaxel waits for bilirubin within the normal range',
    source: [DOCETAXEL_CONTRAINDICATIONS],
    when: DOCETAXEL_BILIRUBIN,
    effect: { kind: 'hold', options: DOCETAXEL, whenUnknown: 'check' },
    say: 'On hold: bilirubin is above the upper limit of normal, which the label’s boxed warning excludes; recheck.',
  }),
  rule({
    id: 'docetaxel.transaminases',
    title: 'Docetaxel waits where transaminases and ALP are raised together',
    source: [DOCETAXEL_CONTRAINDICATIONS],
    when: DOCETAXEL_TRANSAMINASES,
    effect: { kind: 'hold', options: DOCETAXEL, whenUnknown: 'check' },
    say: 'On hold: AST or ALT above 1.5 × ULN together with ALP above 2.5 × ULN; recheck.',
  }),
  rule({
    id: 'docetaxel.alert-neutropenia',
    title: 'Neutrophils and liver before docetaxel',
    source: [
      DOCETAXEL_CONTRAINDICATIONS,
      cite(
        'NEUTROPENIC-SEPSIS',
        'Local policy',
        'Fever with neutropenia is treated as sepsis without delay.',
      ),
    ],
    when: ALWAYS,
    effect: { kind: 'alert', alert: 'neutropenia', severity: 'caution', beside: DOCETAXEL },
    say: 'Docetaxel: low neutrophils are a contraindication of its label and raised liver tests are in its boxed warning, so blood count and liver tests come first. Fever with low or unknown neutrophils is treated as sepsis without delay.',
    notFormalised: ['Its other warnings and its interactions are not in the sources.'],
  }),
  rule({
    id: 'docetaxel.alert-neuropathy',
    title: 'Neuropathy before docetaxel',
    source: [cite('LABEL-JEVTANA', '2 Dosage', 'Neuropathy grade 2: delay; grade 3 or above: stop.')],
    when: atLeast('neuropathyGrade', 2),
    effect: { kind: 'alert', alert: 'neuropathy', severity: 'caution', beside: DOCETAXEL },
    say: 'Docetaxel with neuropathy of grade 2 or more: a caution borrowed from the cabazitaxel label, which delays at that grade.',
    sayWhere: [
      {
        when: atLeast('neuropathyGrade', 3),
        say: 'Docetaxel with neuropathy of grade 3 or more: a caution borrowed from the cabazitaxel label, which stops at that grade.',
      },
    ],
    notFormalised: ['Docetaxel’s own steps are not in the sources.'],
  }),
  rule({
    id: 'rechallenge.alert-criteria',
    title: 'The criteria of docetaxel rechallenge',
    source: [
      seed(
        'Critical Pitfalls',
        'Do not use docetaxel rechallenge unless there was a prolonged response (>6 months) to initial docetaxel and progression occurred after switching to novel hormone therapy',
      ),
      cite(
        'DOCETAXEL_RECHALLENGE',
        'Review',
        'Retrospective; thresholds of 3–6 months are in the literature.',
      ),
    ],
    when: is('prior.docetaxel', true),
    effect: {
      kind: 'alert',
      alert: 'docetaxel_rechallenge_criteria',
      severity: 'info',
      except: ['urgent', 'palliative', 'out_of_scope', 'surveillance'],
    },
    say: 'Docetaxel rechallenge only after a response of more than 6 months and progression after a later ARPI; the evidence is weak and retrospective.',
    figures: ['rechallenge.psa'],
  }),
] as const;
