import type { Phrases } from '../../pattern/index.ts';
import { OTHER_PERSON } from '../sense.ts';
import { around, before, type Cue, cue, rest } from './cue.ts';

/** What is told of family, other patients, trials and guidelines. */
export const OTHER_PEOPLE: readonly Phrases<Cue>[] = [
  cue(
    OTHER_PERSON,
    rest,
    '<kin>',
    '(the|another) other (case|patient)',
    'in (the other|another) case',
    'family history',
    'family hx',
    'family history [of] [colon]',
    'fh',
    'fhx',
    '(another|other|different|previous|last|next|second|average|typical|usual|ideal|every|any) patient',
    '(colleague|friend|neighbour|neighbor|partner) patient',
    '(friend|neighbour|neighbor|roommate) (has|had|is|was|with)',
    '(his|my|a|her|another) (mate|buddy|pal|workmate|colleague|acquaintance) [(has|had|is|was|who|with)]',
    '(patients|men|people|those) [(with|who|should|had|have|on|whose|in|received|progressing)]',
    '[with] [his] <kin> (who|that) (has|had|is|was)',
    '(wife|husband|partner|spouse) [also] (had|has|is|was|suffers|died|carries|takes|took)',
    'in (some|most|many|other) patient',
    '(vision|card|tropic|affirm|psmafore|splash|profound|alsympca|trial|study) [(trial|study|population)]* (enrolled|included|required|recruited|showed|shows|had|reported|demonstrated|excluded|allowed|patients|population|median|results|randomised|randomized)',
    'in trial',
    '^ in [(the|a)] (vision|card|tropic|affirm|psmafore|splash|profound|alsympca|therap|cou) [(trial|study)]',
    'median',
    'in [(the|a|that)] _ trial',
    '(friend|neighbour|neighbor|colleague|relative) of (his|hers|mine|ours|the patient)',
  ),
  cue(
    OTHER_PERSON,
    around,
    '(guideline|guidelines|nice|nccn|asco|esmo|eau|aua|fda|ema|mhra|label|labels|smpc|spc|literature|evidence|data|studies|papers|paper|article|articles|review|reviews|trial|trials|textbook|protocol|protocols|consensus|experts) [(has|have|had|now|also|do|does|did|not|currently|clearly|from|of|for|the|in|review|panel|committee)]* (recommend|recommends|recommended|suggest|suggests|suggested|show|shows|showed|shown|say|says|state|states|support|supports|supported|approve|approves|approved|advise|advises|indicate|indicates|prefer|prefers|report|reported|reports|demonstrate|demonstrated|demonstrates|list|lists|allow|allows|require|requires|favour|favours|favor|favors)',
    '(according to|as per|per) [(the|a|current|most|recent)]* (guideline|guidelines|nice|nccn|asco|esmo|eau|aua|fda|ema|mhra|label|labels|smpc|spc|literature|evidence|data|studies|papers|paper|article|articles|review|reviews|trial|trials|textbook|protocol|protocols|consensus|experts)',
    '<drug> [(after|before|following|plus|and|or|with|alone|<drug>|the|lutetium|therapy|treatment|chemotherapy|in|mcrpc)]* (is|are) [(also|not|only|normally|now)]* (used|given|taken|effective|approved|indicated|licensed|associated|preferred|better|superior|inferior|active|recommended|usually|often|typically|generally|commonly|standard|metabolised|metabolized|available as|known to|best)',
    '<drug> [(after|before|following|plus|and|or|with|alone|<drug>|the|lutetium|therapy)]* (works|acts|improves|prolongs|extends|inhibits|blocks|has little|has no|has modest|has some|has limited|has activity|carries|tends|can|may)',
    'the (usual|standard|next|typical|recommended) (next step|option|treatment|choice|line|approach) (is|would be)',
    'patients on <drug>',
  ),
  cue(
    OTHER_PERSON,
    before(10),
    'in [his|the|a] [older|younger|late|half|maternal|paternal] <kin>',
    'runs in [the|his] family',
    'in the family',
    'in (family|relatives)',
    '(carried|carries) by [his] <kin>',
  ),
];
