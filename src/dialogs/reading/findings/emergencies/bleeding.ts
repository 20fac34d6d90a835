import { wordSet } from '../../lexicon/wordSet.ts';
import type { Note } from '../../note.ts';
import type { Match } from '../../pattern/index.ts';
import { NEGATED, PLAN, UNCLEAR } from '../../sense/sense.ts';
import { phrases } from '../candidate.ts';
import { lead } from '../judge.ts';
import { flagged, isCurrent, raisesInSpite } from './current.ts';

const BLOOD = '(blood|fresh blood|bright red blood|clots|blood clots|clots of blood)';
/** How much of it. */
const MUCH =
  '[(rising|falling|out|frank|pure|nothing but|only|a lot of|lots of|loads of|large amounts of|some|red|cupfuls of|cupful of|cups of|mouthfuls of|bowls of|bowlfuls of|basins of|pints of|litres of)]*';

const LOST_BESIDES = wordSet('money cash resources funds staff time votes trade points');
const BLED_DRY = wordSet('us me them everyone everybody');
const BODIES_OF_MEN = wordSet(
  'staffing staff budget budgets trust hospital service ward department nhs rota',
);

/** "Bleeding money", "staffing is haemorrhaging": nobody's blood. */
const isFigurative = (note: Note, { from, to }: Match): boolean =>
  LOST_BESIDES.has(note.tokens[to]?.word ?? '') ||
  (BLED_DRY.has(note.tokens[to]?.word ?? '') && note.tokens[to + 1]?.word === 'dry') ||
  lead(note, from, 3).some(({ word }) => BODIES_OF_MEN.has(word));

export const bleeding = phrases(
  (match, note) => (isCurrent(note, match) && !isFigurative(note, match) ? flagged('bleeding', match) : []),
  '(haemoptysis|hemoptysis|haematemesis|hematemesis|melaena|melena)',
  `(coughing|coughed|coughs|vomiting|vomited|spitting|bringing|passing|passed|throwing|threw|brought|bleeding|losing|lost) ${MUCH} ${BLOOD}`,
  'blood in [(the|his)]* (vomit|stool|stools)',
  '(fresh|bright red|red|dark) blood (per rectum|pr|from)',
  'blood per rectum',
  `(peeing|weeing|urinating|pooing|pooping|passing|peed|weed|pooed|sneezing) ${MUCH} ${BLOOD}`,
  'blood in [(the|his)]* (urine|wee|pee|catheter|poo|motions|sputum|phlegm)',
  '(urine|wee|pee|catheter) [(is|was|has|gone|turned|full of|looks|now|bag|very|like|the|all|running)]* (bright red|red|bloody|blood|claret|rose|ketchup)',
  '(catheter|bag|bowl|toilet|bed|mouth) full of blood',
  '(coffee ground|coffee grounds|coffee ground like) [(vomit|vomiting|vomitus|emesis|aspirate)]',
  '(nosebleed|nosebleeds|nose bleed|nose bleeds|epistaxis) [(for|that|has|is|since|lasting|ongoing|persistent|now|going on|not|will|heavy|profuse|this|today|continues|with|#)]* (hours|hour|minutes|stopped|stop|since|ongoing|morning|today|heavy|profuse|clots|hrs)',
  '(pouring|gushing|streaming|dripping|spurting|oozing|losing) [(with|out|lots of|a lot of|of|fresh)]* blood',
  'blood (pouring|gushing|streaming|everywhere|coming) [out|from]',
  '(haemorrhagic|hemorrhagic) shock',
  'exsanguinating',
  '(black|tarry) (stools|stool|motions)',
  '(heavy|active|actively|major|uncontrolled|significant|massive|severe|frank|gi|gastrointestinal|rectal|pr|torrential|ongoing|profuse|catastrophic|partial_response|upper gi|lower gi|acute|persistent|spontaneous|brisk) (bleed|bleeding|haemorrhage|hemorrhage|haematuria|hematuria|bleeds)',
  'bleeding',
  'bled',
  '(gross|visible|macroscopic|frank|clots) [(in|and)]* (haematuria|hematuria)',
  '(haematuria|hematuria) [(with|and|plus|passing|some)]* clots',
  '(haemorrhage|hemorrhage|haemorrhaging|hemorrhaging)',
  '(gi|intracranial|subdural|rectal|retroperitoneal) (bleed|haemorrhage|hemorrhage)',
);

/** "Won't stop bleeding", "a nosebleed that will not stop": the "not" is what is wrong. */
export const willNotStop = raisesInSpite(
  'bleeding',
  NEGATED | UNCLEAR | PLAN,
  '(will|does|would|can|has) not [(be)]* (stop|stopped) bleeding',
  '(nosebleed|nosebleeds|nose bleed|epistaxis|bleeding|bleed|haematuria) [(is|has|just|still)]* not [(yet|been)]* (stopping|stopped|settling|settled)',
  '(nosebleed|nosebleeds|nose bleed|epistaxis|bleeding|bleed|haematuria|it) [(that|which|and|it|he|just)]* (will|does|would|can|has) not [(be)]* (stop|stopped|settle|settled)',
);
