import { raises } from './current.ts';

const BLOOD = '(blood|fresh blood|bright red blood|clots|blood clots)';

export const bleeding = raises(
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
