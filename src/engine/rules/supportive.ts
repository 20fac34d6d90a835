import { ALWAYS, all, atMost, below, is } from '../conditions/condition.ts';
import { setAside } from './preferences.ts';
import { cite, rule, seed } from './rule.ts';

const BONE_AGENT = cite(
  'ASCO-MCRPC-2025',
  'Recommendations',
  'A bone-protective agent with bone metastases.',
);

/** Trial, palliative care, bone health and radiotherapy: beside every line of treatment. */
export const supportiveRules = [
  rule({
    id: 'trial.pathway',
    title: 'Nothing above is left: a clinical trial first, or palliative care',
    source: [
      seed('Emerging Options', 'Clinical trial enrollment should be strongly considered if available'),
      cite('PSMACTION', 'Eligibility', 'ARPI, taxane and Lu-PSMA before; ECOG 0–2.'),
    ],
    when: ALWAYS,
    effect: { kind: 'pathway', pathway: 'trial_or_palliative' },
    say: 'No standard option is left: a clinical trial first, docetaxel rechallenge or radium-223 only where their criteria hold, and palliative care.',
    sayWhere: [
      {
        when: setAside('clinical_trial'),
        say: 'No standard option is left and a trial is set aside: palliative care leads; docetaxel rechallenge or radium-223 only where their criteria hold.',
      },
      {
        when: setAside(
          'cabazitaxel',
          'docetaxel',
          'abiraterone',
          'enzalutamide',
          'olaparib',
          'rucaparib',
          'pembrolizumab',
        ),
        say: 'With what was declined or ruled out set aside, no standard option is left: a clinical trial first, docetaxel rechallenge or radium-223 only where their criteria hold, and palliative care.',
      },
    ],
  }),
  rule({
    id: 'trial.taxane-naive',
    title: 'The trial named does not fit without an earlier taxane',
    source: [cite('PSMACTION', 'Eligibility', 'ARPI, taxane and Lu-PSMA before; ECOG 0–2.')],
    when: all(is('prior.docetaxel', false), is('prior.cabazitaxel', false)),
    effect: {
      kind: 'note',
      options: ['clinical_trial'],
      standings: ['recommended', 'provisional', 'on_hold'],
    },
    say: 'No taxane is recorded, so that trial does not fit as things stand; others may.',
  }),
  rule({
    id: 'scope.incomplete',
    title: 'A finding that decides is unknown',
    source: [seed('Opening', 'the next treatment depends on disease response and progression status')],
    when: ALWAYS,
    effect: { kind: 'pathway', pathway: 'incomplete' },
    say: 'Incomplete: a finding that decides is unknown, so nothing is ranked. What holds whatever it turns out to be is shown as provisional.',
  }),
  rule({
    id: 'palliative.alert',
    title: 'Palliative care alongside, early',
    source: [
      cite(
        'ASCO-PALLIATIVE-2024',
        'Recommendations',
        'Refer advanced solid tumours early, alongside active treatment.',
      ),
      seed(
        'Poor Performance Status',
        'Transition to palliative care with emphasis on quality of life and symptom management',
      ),
    ],
    when: ALWAYS,
    effect: { kind: 'alert', alert: 'palliative_care', severity: 'info', except: ['urgent'] },
    say: 'Palliative care early and alongside treatment, at every performance status.',
  }),
  rule({
    id: 'radiotherapy.painful-bone',
    title: 'A painful bone metastasis is referred for radiotherapy',
    source: [
      cite('ASCO-PALLIATIVE-2024', 'Recommendations', 'Symptom control by the specialist team.'),
      seed(
        'Assessment of Disease Status',
        'Symptom burden, particularly bone pain requiring regular opiates',
      ),
    ],
    when: is('opioidBonePain', true),
    effect: { kind: 'alert', alert: 'radiotherapy', severity: 'caution', except: ['urgent'] },
    say: 'Bone pain needing regular opioids: refer for palliative radiotherapy and palliative review, whatever the performance status (to be confirmed).',
  }),
  rule({
    id: 'bone.protective-agent',
    title: 'Bone-protective agent with bone metastases',
    source: [
      BONE_AGENT,
      cite(
        'LABEL-XGEVA',
        'Contraindications',
        'Hypocalcaemia is corrected first; the risk rises with a creatinine clearance below 30 mL/min.',
      ),
    ],
    when: is('boneMetastases', true),
    effect: { kind: 'alert', alert: 'bone_health', severity: 'info', except: ['urgent'] },
    say: 'Bone metastases: a bone-protective agent (denosumab or zoledronic acid); check calcium, vitamin D and teeth first, and kidney function for zoledronic acid (to be confirmed).',
  }),
  rule({
    id: 'bone.low-calcium',
    title: 'A low calcium is corrected before a bone-protective agent',
    source: [
      cite('LABEL-XGEVA', 'Contraindications', 'Hypocalcaemia is a contraindication; fatal cases occurred.'),
    ],
    when: below('correctedCalcium', 2.2),
    effect: { kind: 'alert', alert: 'bone_health', severity: 'caution', except: ['urgent'] },
    say: 'Corrected calcium is below 2.2 mmol/L: hold denosumab or zoledronic acid until it has been corrected.',
    notFormalised: [
      'The label gives no number; 2.2 mmol/L is a usual lower limit of normal, and the laboratory’s own holds.',
    ],
  }),
  rule({
    id: 'bone.renal',
    title: 'Poor kidney function and denosumab',
    source: [
      cite(
        'LABEL-XGEVA',
        'Warnings',
        'The risk of hypocalcaemia rises with a creatinine clearance below 30 mL/min.',
      ),
    ],
    when: all(is('boneMetastases', true), below('creatinineClearance', 30)),
    effect: { kind: 'alert', alert: 'bone_health', severity: 'caution', except: ['urgent'] },
    say: 'Creatinine clearance below 30 mL/min: the risk of hypocalcaemia on denosumab rises; zoledronic acid is adjusted to kidney function (to be confirmed).',
  }),
  rule({
    id: 'renal.after-lu',
    title: 'Kidney function after Lu-PSMA',
    source: [
      cite('LU-RENAL-12M', 'Results', 'Retrospective: eGFR fell in many patients within 12 months.'),
      cite('LABEL-PLUVICTO', '5 Warnings', 'Renal toxicity.'),
      cite('LABEL-LYNPARZA', '2 Dosage', 'Creatinine clearance 31–50 mL/min: 200 mg twice daily.'),
    ],
    when: atMost('creatinineClearance', 50),
    effect: {
      kind: 'alert',
      alert: 'renal_dose',
      severity: 'caution',
      except: ['urgent', 'palliative', 'surveillance', 'confirm_progression'],
    },
    say: 'Creatinine clearance of 50 mL/min or less after Lu-PSMA: it can go on falling; check it again before a PARP inhibitor, zoledronic acid or platinum.',
    figures: ['lu.renal'],
    notFormalised: ['The limit is that of olaparib’s label; the sources on Lu-PSMA give none.'],
  }),
] as const;
