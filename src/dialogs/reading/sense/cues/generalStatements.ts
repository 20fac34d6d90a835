import type { Phrases } from '../../pattern/index.ts';
import { HYPOTHESIS, OTHER_PERSON } from '../sense.ts';
import { after, around, before, type Cue, criteria, cue, general, rest } from './cue.ts';

/** What a guideline, a scale or a textbook gives a meaning or a rate to. */
const TERM =
  '(<measure>|castrate|castration|suppressed|grade|neuropathy|progressed|pd|sd|responding|oligoprogression|visceral|visceral crisis|crisis|vus|mcrpc|nadir|<emergency>|<illness>|neuroendocrine|small_cell|mets|lesions|<gene>)';
const OF_TERM =
  '[(#|a|b|c|i|ii|iii|iv|range|level|levels|disease|crisis|neuropathy|progressed|mets|lesions|and|mutation|mutations|variant|variants|transformation|pd|slash|dash|to|or)]*';
const USUALLY =
  '[(a|an|the|known|very|quite|relatively|also|more|most|less|fairly|often|usually|generally|typically|conventionally|well|only|really|normally|commonly|mainly|best|not|one of|always|much|far|recognised|recognized)]*';
const TREATMENT = '(<drug>|<drugClass>|lutetium|hormones)';

/** Trials whose names mean nothing else; the others need a word that tells them from a card or a splash. */
const TRIAL =
  '(tropic|affirm|psmafore|therap|alsympca|keynote|triton|triton3|triton2|profound|prevail|proselica|firstana|magnitude|propel|talapro|cou aa|cou|enzap|psmaddition|psmaction)';
const NAMED_LIKE_A_WORD =
  '(card|vision|splash|profound|affirm|latitude|titan|prosper|aramis|spartan|contact)';

/** Definitions, rates, labels and trials: true of many, and told of no one in particular. */
export const GENERAL_STATEMENTS: readonly Phrases<Cue>[] = [
  cue(
    OTHER_PERSON,
    around,
    `(is|are|being|was|were) ${USUALLY} defined [as|by]`,
    `(is|are) ${USUALLY} (taken|understood|regarded|counted) as`,
    'progressed colon (a|an) (rise|rising|increase|fall|falling) of',
    'is # (to|dash) # points',
    '(definition|definitions|meaning) of',
    `by ${TERM} (we|i|one|they|you) (mean|understand)`,
  ),
  cue(
    OTHER_PERSON,
    general,
    `${TERM} ${OF_TERM} (means|mean|limits|denotes|signifies|refers to|equates to|corresponds to|stands for|describes|equals capable|equals fully|equals restricted|equals ambulatory|equals completely)`,
    `${TERM} ${OF_TERM} is a (fever|rise|drop|fall|temperature|scale|score|measure)`,
    `${TERM} ${OF_TERM} (is|are) (when|where|if|anything|anyone|any)`,
    `(is|are|was|were|remains) ${USUALLY} (rare|rarer|uncommon|common|commoner|commonest|frequent|infrequent|unusual|prevalent|typical|seen with|seen in)`,
    `(is|are) ${USUALLY} (side effect|side effects|complication|complications|toxicity|toxicities|adverse effect|adverse effects|risk|hazard|manifestation)`,
    '<emergency> (is|are) [(a|an|always|oncological|oncologic|medical|true)]* (emergency|emergencies)',
    '(occurs|occur|occurred|develops|happens|arises|reported|seen) [(in|with|at)]* [(about|around|roughly|up to|some|approximately|only)]* # percent',
    '(occurs|occur|occurred|happens|arises) in [(about|around|roughly)]* (most|some|many|few|half|patients|men|#)',
    '(carry|carries|confer|confers|portend|portends|predict|predicts) [(a|an|the|for)]* (poor|poorer|worse|bad|good|better|adverse|high|higher|increased|shorter)',
    '(do|does|fare|fares) (worse|better|badly|poorly)',
    '(less|more) (sensitive|responsive|resistant) to',
    `${TREATMENT} (is|are) ${USUALLY} (for|reserved for|indicated|intended for|meant for|licensed|approved|contraindicated (with|when|if|in (those|anyone|everyone|men|people|severe|hepatic|renal|liver|heart|moderate))|avoided|given for|given after|effective|an option (for|in|after))`,
    `${TREATMENT} (should|must|can|may) [(not|only|always|never)]* be (avoided|given|used|started|withheld|offered|considered) (in|with|when|if|after|for)`,
    `${TREATMENT} (needs|requires|demands)`,
    'normal <measure> (is|are|range|ranges|value|values)',
    '(castrate|castration) (is|equals) [a] <measure>',
    '(pcwg3|pcwg2|pcwg|recist|ctcae|guideline|guidelines|convention) [(criteria|working group)]* (define|defines|defined|count|counts)',
    `^ [(the|in)]* ${TRIAL} [#] [(trial|study)]* [(comma|colon|dash)]`,
    `^ [(the|in)]* ${NAMED_LIKE_A_WORD} (trial|study|was|were|compared|tested|randomised|randomized|looked|excluded|enrolled|included|allowed|required|patients|everyone|all)`,
    `^ [in] ${NAMED_LIKE_A_WORD} (colon|dash|comma) [(previous|post|all)]* (<drugClass>|<drug>|everyone|patients|mcrpc|disease|psma)`,
  ),
  cue(
    OTHER_PERSON,
    rest,
    '(subjects|participants|candidates|individuals|enrollees|volunteers|cohort|cohorts) [(with|who|should|had|have|on|whose|in|must|were|received|needed)]',
    'for (men|people|anyone|those|everyone)',
    'only (men|people|those|patients)',
  ),
  cue(
    OTHER_PERSON,
    criteria,
    '(trial|study|pcwg3|pcwg2|pcwg|recist|ctcae|protocol|label|eligibility|entry|enrolment|enrollment|smpc|spc|licence|license|sponsor|funder|insurer|insurance|screening|criteria) [(criteria|trial|protocol|study|also|only|for|now|itself|team|says|that|generally|usually|still|this)]* (needs|need|wants|want|excludes|exclude|excluded|bars|rules out|asks for|asks|ask for|takes|take|accepts|accept|requires|require|demands|calls for|looks for|insists on|limited to|restricted to|allows|permits|limits|restricts)',
    '(they|we|you|centre|center|unit|site|sponsor) only (take|takes|accept|accepts|treat|treats|enrol|enroll|recruit)',
    '(is|are) (open|restricted|limited) to (men|people|patients|those)',
  ),
  cue(
    HYPOTHESIS,
    after(10),
    'minimum',
    'at minimum',
    'requirement',
    'requirements',
    '(mandates|mandated|stipulates|stipulated|specifies|specified)',
    'must (have|be|not have)',
    '(has|have|need|needs|ought|would have|would need) to (have|be)',
    '(he|patient) needs (<measure>|a <measure>|an <measure>)',
  ),
  cue(
    HYPOTHESIS,
    before(12),
    'to (enter|qualify|be eligible|be considered|be included|enrol|enroll|be enrolled|join)',
  ),
];
