import type { RedFlag } from '../../../engine/index.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match, Phrases } from '../pattern/index.ts';
import {
  HYPOTHESIS,
  NEGATED,
  OTHER_PERSON,
  PLAN,
  QUESTION,
  THEN,
  UNCERTAIN,
  UNCLEAR,
} from '../sense/sense.ts';
import type { Token } from '../text/token.ts';
import { isBreak } from '../text/token.ts';
import { type Candidate, type FindingReader, type Meaning, phrases } from './candidate.ts';
import { lead, senseOf, trail } from './judge.ts';

/** A suspected emergency is one; a past, denied, feared or supposed one is not. */
const NOT_NOW = NEGATED | UNCLEAR | HYPOTHESIS | OTHER_PERSON | PLAN | QUESTION | THEN;
const PAST = wordSet(
  'year previous history ago resolved old treated settled recovered historical chronic longstanding residual congenital lifelong polio childhood controlled free',
);

const isAsideMark = ({ kind, word }: Token): boolean =>
  kind === 'mark' && word !== 'lparen' && word !== 'dash';

/** A date or a "previous" beside it, in its own clause. */
function isPast(note: Note, { from, to }: Match): boolean {
  const after = trail(note, to, 5);
  const end = after.findIndex(isAsideMark);
  return [...lead(note, from, 5), ...after.slice(0, end < 0 ? after.length : end)].some(({ word }) =>
    PAST.has(word),
  );
}

/** Spoken of, not had: "MSCC alert card", "seizure precautions". */
const TALK = wordSet(
  'alert card pathway leaflet protocol risk risks awareness information coordinator clinic education warning warnings advice precautions prophylaxis screen screening threshold history prevention counselling guideline guidelines policy team',
);
const isTalk = ({ tokens }: Note, { to }: Match): boolean => TALK.has(tokens[to]?.word ?? '');

export const isCurrent = (note: Note, match: Match): boolean =>
  (senseOf(note, match) & NOT_NOW) === 0 && !isPast(note, match) && !isTalk(note, match);

const flagged = (flag: RedFlag, match: Match): readonly Candidate[] => [
  { finding: 'redFlags', value: [flag], from: match.from, to: match.to },
];

/** Phrases that hold a "not" of their own: "cannot feel his legs". */
const raisesInFull = (flag: RedFlag, ...patterns: readonly string[]): Phrases<Meaning> =>
  phrases(
    (match, note) =>
      isCurrent({ ...note, senses: note.senses.map((sense) => sense & ~(NEGATED | UNCLEAR)) }, match)
        ? flagged(flag, match)
        : [],
    ...patterns,
  );

const raises = (flag: RedFlag, ...patterns: readonly string[]): Phrases<Meaning> =>
  phrases((match, note) => (isCurrent(note, match) ? flagged(flag, match) : []), ...patterns);

const NEW =
  '(new|sudden|acute|progressive|worsening|increasing|rapid|rapidly|developing|developed|bilateral|onset|recent|worse|severe|profound|marked|evolving|subacute|ascending|progressed|today|suddenly|increasingly)';
const LEG =
  '(leg|legs|limb|limbs|lower limb|lower limbs|arm|arms|foot|feet|lower extremity|lower extremities|lower body|knees|thigh|thighs)';
const WEAK = '(weakness|weekness|weeknes|weaknes|weak|paralysis|paresis|numbness|numb|power loss)';
const BLOOD = '(blood|fresh blood|bright red blood|clots|blood clots)';

const cannotMove = raisesInFull(
  'cord_compression',
  '(new|acutely|suddenly|now|today) [(can not|unable to|not able to|inability to|difficulty)]* [to]* (walk|walking|stand|mobilise|mobilising)',
  '(can not|unable to|not able to|could not) [(now|really)]* (walk|stand|mobilise|weight bear) [(anymore|now|today|since|any more|suddenly)]* (since|today|anymore|suddenly|yesterday|this morning|any more)',
  '(suddenly|acutely) [(he)]* (can not|unable to|could not) (walk|stand)',
  '(can not|unable to|could not|not able to) (feel|move) [(his|the|either|both|my)]* (legs|leg|feet|limbs)',
);

const cannotPass = raisesInFull(
  'urinary_obstruction',
  '(can not|unable to|not able to|could not|struggling to|inability to) (pass [any|his]* (urine|water)|void|urinate|pee|wee|micturate|go to the toilet)',
  'not [(been|able to)]* (passing|passed|pass) [any]* (urine|water)',
  'not [(been|really)]* (voided|voiding|urinated|urinating|peed|peeing|weed|weeing)',
  'no urine (for|in|since|passed|at all)',
  'no urine output',
);

const cord = raises(
  'cord_compression',
  'cord_compression',
  '[(spinal|cord)] cord (impingement|involvement|compromise)',
  'cauda equina',
  'epidural (compression|disease with compression)',
  `${LEG} [(is|are|has|have|been|become|became|becoming|getting|feel|feels|feeling|gone|went|very|now|his|both|more|increasingly|went|suddenly|bilateral|and|a bit|quite)]* ${WEAK}`,
  `${WEAK} [(in|of|both|his|the|affecting|to|lower|left|right|bilateral|all|and|down)]* ${LEG}`,
  `loss of (power|sensation|feeling|strength) [(in|of|both|his|the|lower|left|right)]* ${LEG}`,
  `(power|sensation) [(is|has)]* (reduced|lost|falling|down) [(in|both|his|the)]* ${LEG}`,
  'legs [(are|have|keep|keeps|his|both)]* (giving way|gave way|buckling|gone|give way)',
  '(gone|went|going|come|came) stopped [(his|the)]* (legs|feet)',
  'stopped (his|the) (legs|feet)',
  'off (his|the) (legs|feet)',
  '(paralysed|paralyzed)',
  '(severe|new|worsening|sudden|acute) back pain [(for|#|days|weeks|months|of|a|couple|now|since|today|yesterday)]* (with|and|comma|plus) [(new|some|bilateral|progressive|increasing)]* (weakness|weak|numbness)',
  'paraplegia',
  'paraplegic',
  'paraparesis',
  'sensory level',
  'saddle (anaesthesia|anesthesia|numbness|paraesthesia|area)',
  '(numbness|numb|loss of sensation) [(in|around|of|the|his|perianal)]* (perineum|saddle|groin|perianal|buttocks|back passage)',
  'band like [(back|chest|thoracic|abdominal|tight)]* pain',
  '(girdle|band) pain',
  'band of pain',
  '(urinary|faecal|fecal|bowel|bladder|doubly|double) [(and|or|slash|bowel|bladder|faecal|fecal|urinary)]* (incontinence|incontinent)',
  `${NEW} incontinence`,
  '(lost|loss of|losing) [(his|bladder|bowel|and|or|the)]* (control|bladder|bowel) [(of|control|bladder|bowel|his|the|and|or)]* (bladder|bowels|bowel|control)',
  '(bladder|bowel|sphincter) [(and|or|slash|bowel|bladder)]* (dysfunction|disturbance|involvement)',
);

const obstruction = raises(
  'urinary_obstruction',
  '(urinary|acute|painful|clot|chronic) [(urinary|urine)]* retention',
  'retention of urine',
  'in [(acute|urinary|painful)]* retention',
  'gone into retention',
  'retention with',
  '(anuric|anuria)',
  '(bilateral|new|worsening|obstructive) [(bilateral)]* hydronephrosis',
  'hydronephrosis',
  'obstructive (uropathy|nephropathy|renal failure|aki)',
  '(ureteric|ureteral|urinary [tract]|bladder outflow|bladder outlet) obstruction',
  'obstructed (kidney|kidneys|ureter|ureters)',
);

const bleeding = raises(
  'bleeding',
  '(haemoptysis|hemoptysis|haematemesis|hematemesis|melaena|melena)',
  `(coughing|coughed|coughs|vomiting|vomited|spitting|bringing|passing|passed|throwing|threw|brought|bleeding|losing) [(rising|falling|out|frank|a lot of|lots of|large amounts of|some|red)]* ${BLOOD}`,
  'blood in [(the|his)]* (vomit|stool|stools)',
  '(fresh|bright red|red|dark) blood (per rectum|pr|from)',
  'blood per rectum',
  '(black|tarry) (stools|stool|motions)',
  '(heavy|active|actively|major|uncontrolled|significant|massive|severe|frank|gi|gastrointestinal|rectal|pr|torrential|ongoing|profuse|catastrophic|partial_response|upper gi|lower gi|acute|persistent|spontaneous|brisk) (bleed|bleeding|haemorrhage|hemorrhage|haematuria|hematuria|bleeds)',
  'bleeding',
  'bled',
  '(gross|visible|macroscopic|frank|clots) [(in|and)]* (haematuria|hematuria)',
  '(haematuria|hematuria) [(with|and|plus|passing|some)]* clots',
  '(haemorrhage|hemorrhage|haemorrhaging|hemorrhaging)',
  'nosebleed [(that)]* (will not|would not|not) stopped',
  '(gi|intracranial|subdural|rectal|retroperitoneal) (bleed|haemorrhage|hemorrhage)',
);

const ELEVATION =
  '(breathlessness|breathless|dyspnoea|dyspnea|short of breath|shortness of breath|sob|breathing difficulty)';

const embolism = raises(
  'pulmonary_embolism',
  'pulmonary_embolism',
  '(query|suspected|new|acute|bilateral|massive|large|possible|confirmed|has [a]|submassive|saddle|segmental) [(bilateral|acute|segmental)]* (pe|pes)',
  '(pe|pes) (on|confirmed|seen on|shown on) [(ctpa|ct)]',
  `(sudden|acute|suddenly|acutely|sudden onset|abrupt) [(and|onset|severe|very|pleuritic|chest|pain|became|he)]* ${ELEVATION}`,
  `${ELEVATION} [(came|on|that)]* (suddenly|acutely)`,
  'pleuritic chest pain',
  `chest pain [(and|with|comma)]* [(sudden|acute|new)] ${ELEVATION}`,
);

const pressure = raises(
  'raised_intracranial_pressure',
  '(rising|raised|high) (icp|intracranial pressure|intra cranial pressure)',
  'papilloedema',
  'papilledema',
  '(headache|headaches) [(and|with|comma|plus|slash|associated|worse|in|the|morning|mornings|now|early|severe|persistent|nausea|drowsy)]* (vomiting|drowsiness|drowsy|confusion|confused|visual|diplopia|blurred vision)',
  '(vomiting|confusion) [(and|with|plus)]* [(severe|morning|new)]* headache',
  `${NEW} [(severe|morning|thunderclap)]* (headache|headaches)`,
  'worst headache',
  'coning',
);

const convulsion = raises(
  'seizure',
  `(${NEW}|first|another|generalised|focal|tonic clonic|witnessed) [(onset|generalised|focal|tonic|clonic)]* (seizure|seizures)`,
  '(had|having|has had|has|suffered|witnessed|presented with|came in with|after|following|further) [(a|an|his|first|#|another|generalised|focal|multiple|just|two|recurrent|in|further|tonic|clonic|the)]* (seizure|seizures)',
  '(seizure|seizures) [(in|at|on|during|this|the|again|his|witnessed|his|and|earlier)]* (today|morning|clinic|yesterday|last night|overnight|tonight|afternoon|week|waiting room|weekend|ward|now|ambulance)',
  'seizing',
);

const fracture = raises(
  'pathological_fracture',
  '(pathological|pathologic|path) [(femoral|hip|humeral|vertebral|neck|of|femur|rib|spine|left|right|femur)]* (fracture|fractures|#)',
  '(impending|new|acute|suspected|possible|sudden) [(pathological|femoral|hip|vertebral|left|right|neck|femur|humeral|spine)]* (fracture|fractures)',
  'fracture through [(a|the|known|large|lytic)]* (mets|lesions|deposit|bone)',
  '(fractured|broke|broken|snapped) [(his|the|a|left|right|neck|of|hip|femur|humerus|arm|leg|bone)]* through',
  'pathologically fractured',
);

const FITNESS = wordSet(
  'is was very remains quite still feels feeling looks well fairly reasonably and not medically',
);
const CALCIUM_SYMPTOM =
  '(confused|confusion|drowsy|constipated|constipation|thirsty|thirst|polyuria|polydipsia|dehydrated)';

const FRESH = wordSet('new now today acute sudden suddenly yesterday tonight');

/** The sentence that names an ECOG names a fracture as its cause. */
function explainsEcog({ tokens }: Note, { from, to }: Match): boolean {
  const before = tokens.slice(0, from).findLastIndex(isBreak) + 1;
  const end = tokens.findIndex((token, at) => at >= to && isBreak(token));
  const sentence = tokens.slice(before, end < 0 ? tokens.length : end);
  return sentence.some(({ word }) => word === 'ecog') && !sentence.some(({ word }) => FRESH.has(word));
}

const brokenBone = phrases(
  (match: Match, note: Note) =>
    isCurrent(note, match) && !explainsEcog(note, match) ? flagged('pathological_fracture', match) : [],
  '(hip|femur|nof) [(neck|shaft)] (fracture|fractures|fractured)',
  '(broken|broke|fractured|snapped) [(his|the|a|left|right|my|neck|of)]* (hip|femur|thigh)',
);

/** "A new fit", "fit this morning"; "fit and well", "is fit today" are none. */
const fitting = phrases(
  (match: Match, note: Note) =>
    isCurrent(note, match) && !FITNESS.has(note.tokens[match.from - 1]?.word ?? '')
      ? flagged('seizure', match)
      : [],
  '(new|first|another|witnessed|epileptic) (fit|fits)',
  '(fit|fits) (this morning|last night|overnight|yesterday)',
);

const hypercalcaemia = raises(
  'hypercalcaemia',
  '(hypercalcaemia|hypercalcemia|hypercalcaemic|hypercalcemic)',
  `${CALCIUM_SYMPTOM} [(comma|and|plus)]* ${CALCIUM_SYMPTOM} [(comma|and|plus)]* ${CALCIUM_SYMPTOM}`,
);

const UNWELL = wordSet(
  'unwell rigors rigor rigoring hypotensive hypotension confused confusion shivering chills septic clammy tachycardic tachycardia ill sick lethargic drowsy poorly',
);

const neutropenic = (note: Note): boolean =>
  note.tokens.some(
    ({ word }, at) =>
      ['neutropenic', 'neutropenia', 'neutropaenic', 'neutropaenia'].includes(word) &&
      !((note.senses[at] ?? 0) & NOT_NOW),
  ) ||
  note.tokens.some(
    ({ word }, at) =>
      word === 'anc' &&
      note.tokens
        .slice(at + 1, at + 5)
        .some(
          ({ kind, value }) =>
            kind === 'number' && value !== undefined && (value < 1 || (value >= 10 && value < 1000)),
        ),
  );

/** A fever with low neutrophils is febrile neutropenia; otherwise it stands for sepsis until shown to be none. */
const fever: Meaning = (match, note) =>
  isCurrent(note, match) ? flagged(neutropenic(note) ? 'febrile_neutropenia' : 'sepsis', match) : [];

const isFever = (value: number): boolean => (value >= 38 && value <= 43) || (value >= 100.4 && value <= 109);

const temperature: Meaning = (match, note) => {
  const value = note.tokens[match.numbers[0] ?? -1]?.value ?? 0;
  return isFever(value) ? fever(match, note) : [];
};

/** "T 38.4": a temperature where testosterone has no unit and the person is ill. */
const bareT: Meaning = (match, note) => {
  const at = match.numbers[0] ?? 0;
  const value = note.tokens[at]?.value ?? 0;
  const celsius = ['degree', 'c', 'degrees', 'celsius'].includes(note.tokens[at + 1]?.word ?? '');
  const ill = note.tokens.some(({ word }) => UNWELL.has(word));
  return celsius || (isFever(value) && (ill || !Number.isInteger(value))) ? temperature(match, note) : [];
};

/** "Febrile neutropenia with cycle 2 of docetaxel" is told of the past, unless something says today. */
function ofChemotherapy(note: Note, { from, to }: Match): boolean {
  const near = [...lead(note, from, 6), ...trail(note, to, 8)].map(({ word }) => word);
  const drug = near.some(
    (word) =>
      word === 'docetaxel' ||
      word === 'cabazitaxel' ||
      word === 'chemotherapy' ||
      word === 'taxanes' ||
      word === 'platinum',
  );
  return drug && !near.some((word) => word === 'today' || word === 'now' || word === 'currently');
}

const infection: readonly Phrases<Meaning>[] = [
  phrases(
    temperature,
    '(temp|temperature|temps|temperatures|tmax) [(is|was|of|colon|at|to|rising|recorded|spiked|spiking|equals|up|over|currently|gt|ge|now|above|has|been)]* #',
    '# (degree|degrees) [(c|celsius|f)]',
    '# (celsius|c)',
    '(spiked|spiking|pyrexia|pyrexial|fever|febrile|spike) [(a|temp|temperature|of|to|at|rising|with|up)]* #',
  ),
  phrases(bareT, 't (is|of|was|colon|equals|at)* #'),
  phrases(
    fever,
    '(febrile|febril|fever|fevers|pyrexia|pyrexial|rigors|rigoring|rigor)',
    'spiking [(a|temps|temperature|temperatures)]*',
    '(neutropenic|neutropenia) and (unwell|septic)',
  ),
  raises('febrile_neutropenia', 'febril (neutropenia|neutropenic|neutropaenia)'),
  raises('sepsis', 'sepsis', 'septic [shock]', 'septicaemia', 'septicaemic', 'bacteraemia'),
  phrases(
    (match, note) =>
      isCurrent(note, match) && !ofChemotherapy(note, match) ? flagged('febrile_neutropenia', match) : [],
    'febrile_neutropenia',
  ),
];

const SUSPECTED =
  '(cord_compression|pulmonary_embolism|sepsis|febrile_neutropenia|hypercalcaemia|hypercalcemia|fracture|bleeding)';
const LONGEST_DENIAL = 12;

/** "The emergency is over", "MRI ruled out cord compression", as all that is said; another flag beside it stands. */
const over: Meaning = (match, note) => {
  const before = note.tokens[match.from - 1]?.word ?? '';
  const doubted = senseOf(note, match) & (UNCLEAR | HYPOTHESIS | UNCERTAIN | OTHER_PERSON | QUESTION | PLAN);
  if (doubted || note.tokens.length > LONGEST_DENIAL || ['not', 'be', 'never', 'if'].includes(before))
    return [];
  return [{ finding: 'redFlags', value: [], from: match.from, to: match.to }];
};

const NONE: readonly Phrases<Meaning>[] = [
  phrases(
    (match) => [{ finding: 'redFlags', value: [], from: match.from, to: match.to }],
    '(no|nil|without|denies|zero) [(any|of|the|current|other|evidence|history|obvious|apparent)]* (red flags|red flag|redflags|red flag symptoms|emergency symptoms|alarm symptoms|alarm features|emergencies|emergency features|oncological emergency|oncological emergencies|oncologic emergencies)',
    '(red flags|red flag|redflags|red flag symptoms|emergencies) [(colon|dash|all|are|were|screen|review|equals)]* (no|none|nil|negative|absent|denied|excluded)',
    'none of the (red flags|emergencies)',
  ),
  phrases(
    over,
    'emergency [(is|has|was|been|now)]* (over|resolved|passed|settled|excluded|ruled out|dealt with)',
    '(no|not) [(longer|an|any|more|a|current)]* (emergency|emergencies)',
    `(ruled out|rules out|excluded|excludes) [(any|a|the|acute|metastatic)]* ${SUSPECTED}`,
    `${SUSPECTED} [(was|is|has|been|now)]* (ruled out|excluded)`,
  ),
];

/** Emergencies, listened for in every message. `[]` only where all are denied in general words. */
export const redFlags: FindingReader = {
  phrases: [
    cannotMove,
    cannotPass,
    cord,
    obstruction,
    bleeding,
    embolism,
    pressure,
    convulsion,
    fitting,
    brokenBone,
    fracture,
    hypercalcaemia,
    ...infection,
    ...NONE,
  ],
  whenAsked: [
    phrases(
      (match) => [{ finding: 'redFlags', value: [], from: match.from, to: match.to }],
      '^ (none|no|nil|nothing) [(of|those|these|them|the|above|any|red|flags|at|all)]* $',
      '^ (all|everything) (clear|negative|absent|fine) $',
      '^ (not|no) (that|as far as) i [(am|know|aware)]* [of]* $',
      '^ he (has|does|is) not $',
      '^ (absent|well|fine) $',
      '^ [(he|patient)]* denies [(all|any|of|these|them|everything|those|the|above|symptoms)]* $',
    ),
  ],
};
