import { wordSet } from '../../lexicon/wordSet.ts';
import { isSupposed, type Note } from '../../note.ts';
import { finder, type Match, type Phrases } from '../../pattern/index.ts';
import { NEGATED, PLAN, UNCLEAR } from '../../sense/sense.ts';
import { lead } from '../judge.ts';
import { isCurrent, NEW, NOT_NOW } from './current.ts';
import { vitalSigns } from './vitalSigns.ts';

type Judges = (match: Match, note: Note) => boolean;

const THINGS = wordSet('vein veins bias exercise exercises lung apparatus');
/** "Collapsed veins", "unconscious bias". */
const isOfAThing = ({ tokens }: Note, { to }: Match): boolean => THINGS.has(tokens[to]?.word ?? '');

/** Phrases for what is urgent now; of the senses named, the words are part of what is wrong. */
const urgent = (inSpiteOf: number, ...patterns: readonly string[]): Phrases<Judges> => ({
  patterns,
  meaning: (match, note) => isCurrent(note, match, NOT_NOW & ~inSpiteOf) && !isOfAThing(note, match),
});

const HE =
  '(he|him|patient|dad|daddy|father|husband|hubby|grandad|granddad|grandpa|papa|partner|man|^|and|comma|then)';
const NOW =
  '(now|today|tonight|yesterday|overnight|since|this morning|this afternoon|this evening|last night|suddenly|just|an hour ago|# hours ago)';
const SIDE = '[(in|of|from|out of|his|the|1|both|left|right|an|a)]*';

const stroke = urgent(
  0,
  '(having|had|has had|has|suspected|possible|query|likely|acute|new|massive|just had) [(a|another|his|just|massive|ischaemic|haemorrhagic)]* (stroke|cva|tia)',
  `(stroke|cva|tia) ${NOW}`,
  '(facial|face|mouth) [(has|is|was|have|just|side|on one side)]* (droop|drooping|drooped|droopy|dropped|falling|lopsided|weakness)',
  '(droopy|drooping|lopsided) (face|mouth)',
  '(slurred|slurring) [(his|of)]* (speech|words)',
  'speech [(is|has|was|gone|became|all|now)]* slurred',
  `gone blind [${SIDE}]`,
  `(${NEW}|complete|total) [(loss of|onset|visual|vision|complete)]* (vision|sight|vision loss|visual loss|blindness|aphasia|dysphasia|hemiparesis|hemiplegia)`,
  `(lost|losing|loss of) [(his|the|all)]* (sight|vision|speech)`,
);

const cannotSpeak = urgent(
  NEGATED | UNCLEAR | PLAN,
  `(can not|could not|unable to|suddenly not) (speak|talk|get his words out|see [${SIDE}] eye)`,
  '(can not|could not|unable to) (get [(a|any|1)]* (word|words|sense) [out] (of|out of|from) him)',
  '(does|do) not know (where he is|who he is|his own name|his name|what day it is|me|us)',
);

const collapse = urgent(
  0,
  `${HE} [(has|just|suddenly|also|is|was|had|all|nearly)]* collapsed`,
  'collapsed (at|in|on|while|this|today|now|again|suddenly|an)',
  `(collapse|syncope) [(at home|in the|and|with|#)]* ${NOW}`,
  '(unconscious|comatose|obtunded|unrousable|unrouseable|unarousable)',
  '(found|is|he|now|was|completely|totally|became|patient|him|^) [(is|still|all)]* unresponsive ($|now|this|today|in|at|on|since|and|comma|to (pain|voice))',
  `(passed out|blacked out|fainted) [(#|twice|once|again|and|in|at|on|the|while)]* ${NOW}`,
  `${HE} [(has|just|then|suddenly)]* (passed out|blacked out) ($|#|twice|again|in|at|on|while)`,
  'stopped breathing',
  '(respiratory|cardiac|cardiorespiratory) arrest',
  'cpr [(in progress|started|ongoing)]',
  '(he|gone|going|lips|face|turning|turned) [(is|are|has|gone|turning)]* blue',
  `${HE} [(is|has|been)]* (choking|choked)`,
  '(anaphylaxis|anaphylactic) [(shock|reaction)] (now|today|just)',
  'hypersensitivity (now|comma) [(and|with)]* swollen (tongue|lips|face|throat)',
  '(tongue|throat) [(is|has)]* swollen',
);

const noSignOfLife = urgent(
  NEGATED | UNCLEAR | PLAN,
  '(not|is not|barely|hardly) (breathing|rousable|conscious|responding to (me|us|voice|pain|anything|anyone))',
  '(no|without a) (pulse|heartbeat)',
  '(will not|can not be|could not be) (wake|wake up|woken|woken up|roused|come round)',
  '(can not|could not|unable to) (wake|rouse|waken) [(him|dad|my|husband|father|up)]',
);

const chestAndShock = urgent(
  0,
  '(crushing|central|severe|sudden|acute|tight|heavy|new|terrible|cardiac|ischaemic) chest (pain|tightness)',
  `chest (pain|tightness) [(and|comma|is|going|radiating|spreading|shooting|moving|on|at|rest|with|sweating)]* (${NOW}|falling|into|arm|jaw|left arm|sweating|clammy)`,
  '(heart attack|myocardial infarction|stemi|nstemi) ($|now|today|this|just|comma|overnight|yesterday)',
  '(having|had|just had|suspected|possible|query|acute) [(a|an|just|new)]* (heart attack|myocardial infarction|stemi|nstemi)',
  '(he|is|in|into) [(is|gone|going)]* (in|into) [(cardiogenic|hypovolaemic|septic)]* shock',
  '(cardiogenic|hypovolaemic|hypovolemic) shock',
  '(hypotensive|hypotension) [(and|comma|with|is)]* (clammy|tachycardic|grey|cold|sweaty|confused|drowsy|collapsed|faint|shocked)',
  '(acute|new) (renal|kidney) failure',
  '(kidneys|renal) [(have|has|are|is|just|both)]* (shut down|shutting down|packed up|packed in|failing|failed|given up)',
);

const harm = urgent(
  PLAN | UNCLEAR,
  '(suicidal|suicide)',
  '(kill|hang|harm|hanged|shoot|drown) himself',
  '(end|take|ending|taking) his (own life|life)',
  '(took|taken|swallowed|has taken|had) [(an|a|deliberate|massive|accidental)]* overdose',
  '(he|has|just|dad|patient|husband) [(has|just|accidentally|deliberately)]* overdosed ($|on [(his|the|some)]* (opioids|tablets|pills|painkillers|insulin|paracetamol|<drug>|<otherDrug>|medication|medicines))',
  '(opioids|morphine|drug|paracetamol) overdose',
  '(took|taken|swallowed) all [(of|his|the)]* (opioids|tablets|pills|painkillers|medication|medicines|paracetamol)',
);

const ABOUT_A_THING = wordSet('by about with over lung meeting printer trial vertebra spine i');

/** A person confused at a known hour, not somebody confused by a form. */
const confusion: Phrases<Judges> = {
  patterns: [
    `(confused|delirious|disorientated|disoriented|muddled) [(and|comma|drowsy|very|again|all|at home|agitated)]* ${NOW}`,
    `(${NEW}|suddenly|acutely|newly) [(and|very|onset)]* (confused|confusion|delirium|delirious|disorientated|disoriented|altered mental state)`,
    '(confused|delirious) (and|comma) [(now|very|increasingly)]* drowsy',
    'drowsy (and|comma) [(now|very|increasingly)]* (confused|delirious)',
    '(confusion|delirium) (since|overnight|today|this morning|last night|yesterday)',
    '[(not making|talking)] (sense|nonsense|gibberish) since',
    'keeps nodding off [(and|comma)] [(can not|not|confused|drowsy)]*',
  ],
  meaning: (match, note) =>
    isCurrent(note, match) && !lead(note, match.from, 3).some(({ word }) => ABOUT_A_THING.has(word)),
};

const judge = finder<Judges>([
  stroke,
  cannotSpeak,
  collapse,
  noSignOfLife,
  chestAndShock,
  harm,
  confusion,
  ...vitalSigns,
]);

/**
 * Where a note tells of an emergency now that is none of the ten red flags: collapse, stroke, chest pain, shock, kidneys that fail,
 * new confusion, danger of suicide or overdose. No finding is made of it; it only opens the emergency route.
 */
export const emergenciesIn = (note: Note): readonly Match[] =>
  judge(note.tokens).filter(({ meaning, ...match }) => !isSupposed(note, match) && meaning(match, note));

export const namesEmergency = (note: Note): boolean => emergenciesIn(note).length > 0;
