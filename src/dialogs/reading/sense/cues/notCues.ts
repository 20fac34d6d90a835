import type { Phrases } from '../../pattern/index.ts';
import { after, type Cue, cue } from './cue.ts';

const REFUSED = '(declined|refused|rejected|turned down|said no to)';

const NOTHING_NEGATED = [
  'no change',
  'progressed free',
  '(wrong|incorrect|untrue|mistaken|right|not true|true) to say',
  '(declining|declines) (further|clinically|functionally|rapidly|steadily|generally|physically|in|over|since|to|again|nicely|renal|kidney|liver|health|function|performance|mobility|appetite|weight|quality|fitness|<measure>)',
  'psa [(is|was|has|been|still|now|levels|level|steadily|nicely|rapidly|#|ng/ml|comma|and)]* declining',
  'not [(exactly|really|entirely|completely|is|been)]* (without|free of|free from|clear of)',
  'not only',
  'not just',
  'no doubt',
  'no later than',
  'not to mention',
  'no problem',
  'not sure',
  'not certain',
  'no idea',
  'no worries',
  'no more than',
  'not yet known',
  'not available',
  'not known',
  'not too bad',
  'never mind',
  'not so good',
  'not well',
  'not great',
  'not good',
  'not feeling well',
  'not coping',
  'not eating',
  'not drinking',
  'not until',
  'no [other] (option|options|alternative|alternatives)',
  '(of|slash|out of) [(the|his|all|a)]* # planned',
  '(of|slash|out of) [(the|his|a)]* (planned|scheduled|intended) #',
  'all [(the|his)]* # planned',
  'once (daily|weekly|monthly|a|again|more|every|per|or twice|had|received|took|tried|was|upon)',
  'once [comma] in (year|date)',
  '(only|just|at|than|was|him|treated|given|seen|scanned|admitted|had) once',
  'i would (say|put|guess|estimate|score|call|think)',
  '(would|will) say',
];

const OWN = '(dad|daddy|father|husband|grandad|granddad|grandpa|papa|hubby|partner)';
/** What a relative says of the patient himself, now. */
const IN_TROUBLE =
  '(can not|could not|does not|will not|just|suddenly|keeps|stopped|collapsed|has (just|suddenly|collapsed|stopped|gone|wet|not|a high temperature)|is (now|fitting|having|bleeding|septic|unable|burning|confused|not|unconscious|unresponsive|shivering|shaking|vomiting|coughing|drowsy))';

/** Said of something else than the words beside it. */
const NOT_FAMILY = [
  '(per|via|from|with|and) [his|the|her] (<kin>|wife|partner|carer)',
  '<kin> (reports|says|said|reported|states|stated|tells|notes|noted|thinks|feels|noticed|worried|concerned|called|rang|phoned|describes|described|mentions|mentioned|present|attended|accompanied|confirms|confirmed|drove|cares|is carer)',
  'according to [his|the] <kin>',
  `[my|our] ${OWN} (legs|leg|arm|arms|back|hip|face|speech|calcium|catheter|waterworks)`,
  `(my|our) ${OWN} ${IN_TROUBLE}`,
  `^ ${OWN} ${IN_TROUBLE}`,
];

const POLITELY = '[(be|most|very|really|so|also|always|greatly|much|kindly|it)]*';
/** "… on the further management of this": what a letter asks about is its patient, and he is told of. */
const OF_THIS =
  '[(on|about|regarding|the|further|ongoing|next|best|management|treatment|care|case|options|of|for|in|with)]* (this|our|my)';

/** The "would" and the "if" of a letter's opening suppose nothing. */
const POLITE = [
  `(would|will|should|am|are) ${POLITELY} (grateful|obliged|thankful|glad|pleased|delighted|happy|appreciate|appreciated|appreciative) if (you|your team|your colleagues|the team|your clinic|someone|it) [(could|can|would|might|will|were|be|able|to|please|kindly)]* (see|review|assess|seen|take over|look at|have a look at|give us|give me|share|let us|let me)`,
  `(would|will|should|am|are) ${POLITELY} (grateful|obliged|thankful|glad|pleased|appreciate|appreciated|appreciative) if (you|your team|someone) [(could|can|would|might|please|kindly)]* (advise|comment|help) ${OF_THIS}`,
  `(would|will|should) ${POLITELY} (appreciate|value|welcome|be grateful for|like|grateful for|obliged for|glad of|pleased to have) [(any|some|kind|expert|second|further|the)]* [your] [(expert|kind|second|further|valued|oncological)]* (opinion|thoughts|advice|input|views|view|help|assessment|guidance|review|expertise|comments) ${OF_THIS}`,
];

/** "Restart, he is septic": an order to us, no plan for him. */
const ORDERED = '^ [please] (restart|start over|start again|resume|continue|begin|start) (comma|dash|colon)';

/** Words that look like a cue and are none: they shield a "no" or a brother that says nothing of the patient. */
export const NOT_CUES: readonly Phrases<Cue>[] = [
  cue(0, after(0), ...NOTHING_NEGATED),
  cue(0, after(0), ...NOT_FAMILY),
  cue(0, after(0), ORDERED),
  cue(0, after(0), ...POLITE),
  cue(0, after(0), '^ [the] next patient (is|has|had|was|comma|colon|dash|a|on|with|this)'),
  cue(
    0,
    after(0),
    `${REFUSED} (<drug>|<drugClass>) [(in|year|date|at|first|initially|before|once|then|previously|back|last|#|time|years|ago|the)]* [comma] [(but|and|then|later|subsequently|eventually|he|has|since|finally|afterwards|now|did)]* (took|had|have|received|accepted|got|started|gone|tried) (it|this|that|<drug>)`,
  ),
  cue(
    0,
    after(0),
    '[(did|do|does|has|have|had|was|is)] (not|never) [(yet|ever|actually|been)]* (declined|decline|declines|declining|refused|refuse|refuses|refusing|rejected|reject|turned down)',
  ),
];
