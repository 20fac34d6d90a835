import { canonicalTokens } from './lexicon/canonical.ts';
import { wordSet } from './lexicon/wordSet.ts';
import { type Found, finder, type Phrases } from './pattern/index.ts';
import type { Token } from './text/token.ts';

/** Who writes, as their words tell it. */
export type Speaker = 'oncologist' | 'physician' | 'nurse_or_pharmacist' | 'trainee' | 'patient_or_family';

/** `plain` where it is said outright ("I am his wife"); else it only follows ("my PSA"). */
export interface SpeakerSaid {
  readonly speaker: Speaker;
  readonly plain: boolean;
}

const KIN =
  '(husband|wife|dad|daddy|father|father in law|stepfather|grandad|granddad|grandpa|grandfather|papa|hubby|partner|brother|uncle|son|daughter|mother|mum|mom|old man|loved one|fiance|spouse)';
const RELATIVE =
  '(wife|husband|daughter|son|partner|spouse|carer|caregiver|brother|sister|father|mother|niece|nephew|granddaughter|grandson|relative|family member|next of kin|daughter in law|son in law|widow)';
const MY_OWN =
  '(psa|testosterone|disease|prostate|ct|mri|imaging|bone_scan|psma_pet|treatment|treatments|mets|bone|bones|hormones|infusions|cycles|injections|legs|leg|back|bloods|urologist|oncologist|doctor|doctors|chemotherapy|lutetium|cancer|tumour|pain|hip|gleason|platelets|haemoglobin|creatinine)';
const TREATMENT = '(lutetium|infusions|cycles|<drug>|<drugClass>|hormones|radiotherapy)';
const KIND =
  '[(a|an|the|#|of|all|my|last|full|course|metastatic|advanced|stage|iv|incurable|terminal|been|just|now|already|also)]*';

const ONCOLOGIST =
  '(oncologist|uro oncologist|urooncologist|clinical oncologist|medical oncologist|radiation oncologist)';
const PHYSICIAN =
  '(physician|doctor|gp|urologist|radiologist|consultant|specialist|nuclear physician|general practitioner|hospitalist|surgeon|health professional|healthcare professional|clinician|intensivist)';
const NURSE =
  '(nurse|pharmacist|cns|nurse specialist|specialist nurse|nurse practitioner|physician associate|paramedic|radiographer|key worker)';
const TRAINEE =
  '(trainee|student|registrar|resident|fellow|house officer|sho|fy1|fy2|intern|medical student)';
const OF_A_KIND =
  '[(a|an|the|his|her|their|your|on call|duty|consultant|clinical|medical|radiation|nuclear medicine|specialist|senior|junior|oncology|urology|palliative|palliative_care|ward|research|uro|gu|patient|community|hospital|locum|treating|patients)]*';

interface Sign extends SpeakerSaid {
  /** Words after it that make something else of it: "I am the patient's doctor". */
  readonly unlessBefore?: ReadonlySet<string>;
}

const PROFESSIONS = wordSet(
  'oncologist urologist doctor physician gp consultant nurse pharmacist registrar specialist clinician radiologist cns',
);
const RELATIVES = wordSet('wife husband daughter son partner');

const lay = (plain: boolean, ...patterns: readonly string[]): Phrases<Sign> => ({
  patterns,
  meaning: { speaker: 'patient_or_family', plain, unlessBefore: PROFESSIONS },
});
const professional = (speaker: Speaker, name: string): Phrases<Sign> => ({
  patterns: [
    `i am ${OF_A_KIND} ${name}`,
    `(as|this is) (a|an|the|his|her|their) ${OF_A_KIND} ${name}`,
    `^ ${OF_A_KIND} ${name} (here|speaking|asking|calling)`,
  ],
  meaning: { speaker, plain: true, unlessBefore: RELATIVES },
});

const signs = finder<Sign>([
  lay(
    true,
    'i am [(the|a|an|not a doctor comma|also|actually|myself)]* patient',
    `i am [(the|a|his|her|their|this|patient|patients)]* ${RELATIVE}`,
    '^ (patient|caregiver|carer|wife|husband|daughter|son|relative|family member|family) (here|speaking|asking)',
    `^ (his|the|patient|patients|her) ${RELATIVE} (here|speaking|asking) ($|comma|and)`,
    `(asking|writing|enquiring|calling|worried|here) [(this)]* (for|about|on behalf of) (my|our) ${KIN}`,
    `(this is|it is|he is|question is|this concerns) [(for|about|regarding)]* (my|our) ${KIN}`,
    'asking [(this|for|about)]* (myself|me)',
    'as (a|the) patient',
    'i am not a (doctor|clinician|health professional|nurse)',
  ),
  lay(
    false,
    `my ${MY_OWN}`,
    `(my|our) ${KIN}`,
    `i (have|have got|got|was diagnosed with|had) ${KIND} (prostate|disease|mets|mcrpc)`,
    `i [(have|just|had)]* (had|finished|completed|received|got|taken|started|stopped) ${KIND} ${TREATMENT}`,
    `i am [(currently|still|now)]* (on|taking|having) ${KIND} ${TREATMENT}`,
    '(am i|i am|will i|do i|am i going to|i am going to|i will) (dying|die)',
    'how long (have|do|will) i (have|got|live)',
    'i was (diagnosed|treated with|put on|started on)',
  ),
  professional('oncologist', ONCOLOGIST),
  professional('physician', PHYSICIAN),
  professional('nurse_or_pharmacist', NURSE),
  professional('trainee', TRAINEE),
]);

/** "Dad's PSA is 30", at the very start. */
const opensWithDad = finder<true>([
  { patterns: ['^ (dad|daddy|grandad|grandpa|papa|hubby|mum|mom)'], meaning: true },
]);

/** "My patient", "I have a patient", "a man of mine": whoever says so is no patient. */
const hasPatients = finder<true>([
  {
    patterns: [
      '(my|our) [(next|last|mcrpc|elderly|old|# years)]* (patient|patients)',
      '(one|some|two|#) of (my|our) (patients|patient|men)',
      'i (have|saw|see|am seeing|had|am treating|look after) [(just|a|an|this|#|years|old|mcrpc|with|lovely|elderly|fit)]* (patient|patients|men)',
    ],
    meaning: true,
  },
]);

const TELLS = wordSet(
  'says said reports asks asked states stated told tells writes wrote quote complains thinks',
);
const QUOTED_WITHIN = 5;

/** "He asks 'am I dying?'": the words of another. */
const isQuoted = (tokens: readonly Token[], { from }: Found<unknown>): boolean =>
  tokens.slice(Math.max(0, from - QUOTED_WITHIN), from).some(({ word }) => TELLS.has(word));

const MOST_READ = 5000;

/**
 * Who writes the message, if its words tell: the grammar of patients, relatives and professions. Linear, total. A patient or relative
 * outright comes before a profession, and a profession before what only follows: "I am a nurse, and this is about my father" is a relative.
 */
export function speakerOf(text: string): SpeakerSaid | undefined {
  const tokens = canonicalTokens(text.slice(0, MOST_READ));
  const said = signs(tokens)
    .filter(({ to, meaning }) => !meaning.unlessBefore?.has(tokens[to]?.word ?? ''))
    .filter((sign) => !isQuoted(tokens, sign))
    .map(({ meaning }) => meaning);
  const isLay = ({ speaker }: Sign): boolean => speaker === 'patient_or_family';
  const outright = said.find((sign) => isLay(sign) && sign.plain) ?? said.find((sign) => !isLay(sign));
  if (outright) return { speaker: outright.speaker, plain: true };
  if (hasPatients(tokens).length > 0) return undefined;
  const follows = said.length > 0 || opensWithDad(tokens).some(({ from }) => from === 0);
  return follows ? { speaker: 'patient_or_family', plain: false } : undefined;
}
