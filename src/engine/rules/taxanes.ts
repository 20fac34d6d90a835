import { above, all, any, atLeast, atMost, below, is } from '../conditions/condition.ts';
import { cite, rule, seed } from './rule.ts';

const TAXANES = ['cabazitaxel', 'docetaxel', 'docetaxel_rechallenge'] as const;
const DOCETAXEL = ['docetaxel', 'docetaxel_rechallenge'] as const;
const JEVTANA_CONTRAINDICATIONS = cite(
  'LABEL-JEVTANA',
  '4 Contraindications',
  'Neutrophils of at most 1,500/mm³; severe hypersensitivity to cabazitaxel or polysorbate 80; bilirubin above 3 × ULN.',
);
const DOCETAXEL_CONTRAINDICATIONS = cite(
  'LABEL-DOCETAXEL',
  'Boxed warning and contraindications',
  'Neutrophils below 1,500/mm³; severe hypersensitivity; avoid with bilirubin above ULN, or AST or ALT above 1.5 × ULN together with ALP above 2.5 × ULN.',
);

/** Cabazitaxel, docetaxel and docetaxel rechallenge. */
export const taxaneRules = [
  rule({
    id: 'chemotherapy.pathway',
    title: 'Chemotherapy next',
    source: [
      seed('Good Performance Status, 1', 'Cabazitaxel + prednisone (if docetaxel was used before Pluvicto)'),
      cite('CARD', 'Results', 'Cabazitaxel rather than a second ARPI.'),
      cite('AUA-2026', 'Statements 28, 32, 33', 'Docetaxel after an ARPI; cabazitaxel after docetaxel.'),
    ],
    when: is('progression', 'progressed'),
    effect: { kind: 'pathway', pathway: 'chemotherapy', ranking: ['cabazitaxel', 'docetaxel'] },
    say: 'Chemotherapy next.',
  }),
  rule({
    id: 'cabazitaxel.after-docetaxel',
    title: 'Cabazitaxel follows docetaxel',
    source: [
      seed('Good Performance Status, 1', 'Cabazitaxel + prednisone (if docetaxel was used before Pluvicto)'),
      cite('LABEL-JEVTANA', '1 Indications', 'mCRPC previously treated with a docetaxel-containing regimen.'),
    ],
    when: is('prior.docetaxel', true),
    effect: {
      kind: 'require',
      options: ['cabazitaxel'],
      otherwise: 'Not before docetaxel: the US label asks for a docetaxel-containing regimen first.',
    },
    say: 'Docetaxel has been given.',
  }),
  rule({
    id: 'cabazitaxel.unused',
    title: 'Cabazitaxel has not been given',
    source: [
      cite(
        'VISION',
        'Baseline',
        '38% of the treated group had already had cabazitaxel, so it must be asked.',
      ),
    ],
    when: is('prior.cabazitaxel', false),
    effect: { kind: 'require', options: ['cabazitaxel'], otherwise: 'Already given before.' },
    say: 'Cabazitaxel has not been given.',
  }),
  rule({
    id: 'docetaxel.unused',
    title: 'Docetaxel has never been given',
    source: [
      cite('AUA-2026', 'Statement 28', 'Docetaxel after progression on an ARPI.'),
      cite('ASCO-MCRPC-2025', 'Recommendations', 'After an ARPI: docetaxel.'),
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
    id: 'taxane.hypersensitivity',
    title: 'Severe taxane or polysorbate 80 hypersensitivity excludes taxanes',
    source: [JEVTANA_CONTRAINDICATIONS, DOCETAXEL_CONTRAINDICATIONS],
    when: is('taxaneHypersensitivity', true),
    effect: { kind: 'exclude', options: TAXANES, whenUnknown: 'check' },
    say: 'Contraindicated: severe hypersensitivity to a taxane or to polysorbate 80.',
  }),
  rule({
    id: 'cabazitaxel.neutrophils',
    title: 'Cabazitaxel waits for neutrophils above 1.5',
    source: [JEVTANA_CONTRAINDICATIONS],
    when: atMost('anc', 1.5),
    effect: { kind: 'hold', options: ['cabazitaxel'], whenUnknown: 'check' },
    say: 'On hold: ANC is at most 1.5 ×10⁹/L; recheck, and go on when it is above 1.5.',
  }),
  rule({
    id: 'cabazitaxel.bilirubin',
    title: 'Cabazitaxel waits for bilirubin of at most 3 × ULN',
    source: [JEVTANA_CONTRAINDICATIONS],
    when: above('bilirubinTimesUln', 3),
    effect: { kind: 'hold', options: ['cabazitaxel'], whenUnknown: 'check' },
    say: 'On hold: bilirubin is above 3 × ULN, a label contraindication; recheck after its cause has been treated.',
  }),
  rule({
    id: 'docetaxel.neutrophils',
    title: 'Docetaxel waits for neutrophils of at least 1.5',
    source: [DOCETAXEL_CONTRAINDICATIONS],
    when: below('anc', 1.5),
    effect: { kind: 'hold', options: DOCETAXEL, whenUnknown: 'check' },
    say: 'On hold: ANC is below 1.5 ×10⁹/L; recheck, and go on when it is at least 1.5.',
  }),
  rule({
    id: 'docetaxel.bilirubin',
    title: 'Docetaxel waits for bilirubin within the normal range',
    source: [DOCETAXEL_CONTRAINDICATIONS],
    when: above('bilirubinTimesUln', 1),
    effect: { kind: 'hold', options: DOCETAXEL, whenUnknown: 'check' },
    say: 'On hold: bilirubin is above the upper limit of normal, which the label’s boxed warning excludes; recheck.',
  }),
  rule({
    id: 'docetaxel.transaminases',
    title: 'Docetaxel waits where transaminases and ALP are raised together',
    source: [DOCETAXEL_CONTRAINDICATIONS],
    when: all(any(above('astTimesUln', 1.5), above('altTimesUln', 1.5)), above('alpTimesUln', 2.5)),
    effect: { kind: 'hold', options: DOCETAXEL, whenUnknown: 'check' },
    say: 'On hold: AST or ALT above 1.5 × ULN together with ALP above 2.5 × ULN; recheck.',
  }),
  rule({
    id: 'cabazitaxel.alert-neutropenia',
    title: 'Neutropenia and gastrointestinal effects',
    source: [
      seed('Good Performance Status, 1', 'Monitor closely for neutropenia and gastrointestinal effects'),
      cite('LABEL-JEVTANA', 'Boxed warning', 'Neutropenic deaths; severe hypersensitivity.'),
    ],
    when: is('prior.docetaxel', true),
    effect: { kind: 'alert', alert: 'neutropenia', severity: 'caution', beside: ['cabazitaxel'] },
    say: 'Cabazitaxel: neutropenic deaths are a boxed warning. Weekly blood counts in cycle 1; watch for diarrhoea, dehydration and renal failure.',
  }),
  rule({
    id: 'cabazitaxel.alert-gcsf',
    title: 'Primary G-CSF with cabazitaxel',
    source: [
      cite(
        'LABEL-JEVTANA',
        '5 Warnings',
        'Primary G-CSF in high-risk patients: older, poor performance status, earlier febrile neutropenia, extensive radiation, poor nutrition, comorbidity.',
      ),
      cite('CARD', 'Methods', 'Primary G-CSF was given to every patient on cabazitaxel.'),
    ],
    when: is('prior.docetaxel', true),
    effect: { kind: 'alert', alert: 'gcsf', severity: 'caution', beside: ['cabazitaxel'] },
    say: 'Cabazitaxel: primary G-CSF for the label’s risk groups (older age, poor performance status, earlier febrile neutropenia, extensive radiation, poor nutrition, comorbidity); CARD gave it to everyone.',
  }),
  rule({
    id: 'cabazitaxel.alert-marrow-haemoglobin',
    title: 'Low haemoglobin after Lu-PSMA',
    source: [
      cite('LABEL-JEVTANA', '5 Warnings', 'Caution with haemoglobin below 10 g/dL.'),
      cite('CABAZI_AFTER_LU', 'Results', 'Thrombocytopenia of at least grade 3 in 9 of 28 after Lu-PSMA.'),
    ],
    when: below('haemoglobin', 10),
    effect: {
      kind: 'alert',
      alert: 'marrow_reserve',
      severity: 'caution',
      beside: TAXANES,
      whenUnknown: 'check',
    },
    say: 'Haemoglobin is below 10 g/dL after Lu-PSMA: marrow reserve may be low.',
    figures: ['cabazi-after-lu.thrombocytopenia'],
  }),
  rule({
    id: 'cabazitaxel.alert-marrow-platelets',
    title: 'Low platelets after Lu-PSMA',
    source: [
      cite('CABAZI_AFTER_LU', 'Results', 'Thrombocytopenia of at least grade 3 in 9 of 28 after Lu-PSMA.'),
      cite('LU_HEMATOX', 'Results', 'Grade 3 or worse haematological events in 9.3%.'),
    ],
    when: below('platelets', 100),
    effect: {
      kind: 'alert',
      alert: 'marrow_reserve',
      severity: 'caution',
      beside: TAXANES,
      whenUnknown: 'check',
    },
    say: 'Platelets are below 100 ×10⁹/L after Lu-PSMA: marrow reserve may be low.',
    figures: ['cabazi-after-lu.thrombocytopenia'],
  }),
  rule({
    id: 'cabazitaxel.alert-hepatic',
    title: 'Mild or moderate hepatic impairment',
    source: [
      cite(
        'LABEL-JEVTANA',
        '2 Dosage',
        'Bilirubin above 1 to 1.5 × ULN or AST above 1.5 × ULN: 20 mg/m². Above 1.5 to 3 × ULN: 15 mg/m².',
      ),
    ],
    when: any(all(above('bilirubinTimesUln', 1), atMost('bilirubinTimesUln', 3)), above('astTimesUln', 1.5)),
    effect: { kind: 'alert', alert: 'hepatic', severity: 'caution', beside: ['cabazitaxel'] },
    say: 'Hepatic impairment: the cabazitaxel label gives 20 mg/m² for bilirubin above 1 to 1.5 × ULN or AST above 1.5 × ULN, and 15 mg/m² for bilirubin above 1.5 to 3 × ULN (a label fact, not a dose advised).',
  }),
  rule({
    id: 'taxane.alert-child-pugh',
    title: 'Child-Pugh C before a taxane',
    source: [JEVTANA_CONTRAINDICATIONS, DOCETAXEL_CONTRAINDICATIONS],
    when: is('childPugh', 'C'),
    effect: { kind: 'alert', alert: 'hepatic', severity: 'caution', beside: TAXANES },
    say: 'Child-Pugh C: severe hepatic impairment is a cabazitaxel contraindication, which its label measures as bilirubin above 3 × ULN: establish it before any taxane.',
  }),
  rule({
    id: 'taxane.alert-neuropathy',
    title: 'Neuropathy before a taxane',
    source: [cite('LABEL-JEVTANA', '2 Dosage', 'Neuropathy grade 2: delay; grade 3 or above: stop.')],
    when: atLeast('neuropathyGrade', 2),
    effect: { kind: 'alert', alert: 'neuropathy', severity: 'caution', beside: TAXANES },
    say: 'Neuropathy of grade 2 or more: the cabazitaxel label delays at grade 2 and stops at grade 3 or above.',
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
  rule({
    id: 'platinum.caution-counts',
    title: 'Low neutrophils or raised bilirubin before platinum',
    source: [DOCETAXEL_CONTRAINDICATIONS],
    when: any(below('anc', 1.5), above('bilirubinTimesUln', 1)),
    effect: {
      kind: 'alert',
      alert: 'marrow_reserve',
      severity: 'caution',
      beside: ['platinum_chemotherapy'],
    },
    say: 'ANC below 1.5 ×10⁹/L or bilirubin above the upper limit of normal: a caution before platinum-based chemotherapy.',
    notFormalised: [
      'Docetaxel’s limits are borrowed as a caution; no platinum label is a source of this rule book.',
    ],
  }),
] as const;
