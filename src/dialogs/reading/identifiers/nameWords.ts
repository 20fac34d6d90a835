import { isKnownWord } from '../lexicon/canonical.ts';
import { FIRST_NAMES } from './firstNames.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Ordinary words that can stand where a name could. */
const NO_NAMES = set(
  'dr doctor prof professor nurse sister colleague team sir madam a about above accompanied admitted after again age aged agent agents agreed alert alive all already also always am an and any appears are as ask asked asks at attended awaits awake back because been before being below best between both bothered but by called calls came can case centre chart clinic come comes completed complains complained concerned confirmed confused could current currently data day denied denies describes despite details did died discharged discussed do doctor does doing done due during each eats elderly ended enjoys even ever every failed family feeling feels felt few finished fit for frail from full further gets given gives go goes going good got had has have having he heard height her here him himself his history home hope hospital how however i id if ill in information initially into is it its just keen kept known last later leave likely list lived lives living locally looks made male man many may me meets met might mobile more most mr mrs much must my name named needing needs never new next no normal not note notes now number of off ok old on once one only onset or other our out over own patient phone pleasant post preference prefers present presented presents presently previous previously prior problem progressing put ran rang reached record records referred refuses remains report reported reports required requires retired returned reviewed safety said same saw says seems seen selection she should since so some sorry started states status still stopped struggling suitable summary than that the their them then there these they this those though through to today told took tolerated tolerates too treated tried two under underwent unfit until unwell up us used very via walks wants was we wearing week weight well went were what when where which while who whose why will wishes with within without works would year years yes yesterday yet you young your zero one three four five six cancer prostate metastatic disease advanced mcrpc child pugh child-pugh mount sinai royal mayo marsden christie sloan kettering memorial university infirmary institute man gentleman lady woman husband wife partner son daughter brother sister father mother',
);
/** Eponyms and trial names: capitalised, and nobody's patient. */
export const EPONYMS = set(
  'gleason karnofsky child pugh childs cockcroft gault ecog who zubrod crohn crohns hodgkin lynch graves hashimoto alzheimer parkinson parkinsons guillain barre bell kaplan meier cox whipple foley hickman tesio frey doppler gantry vision card tropic affirm triton profound talapro propel magnitude alsympca splash eclipse therapist latitude stampede chaarted arasens titan aramis prosper spartan enzamet peace nice nccn asco esmo eau aua fda ema pcwg recist naranjo bence jones cushing addison raynaud sjogren wilson gilbert gilberts paget pagets baker dupuytren barrett barretts hartmann',
);

const isClinical = (word: string): boolean => isKnownWord(word) && !FIRST_NAMES.has(word);
export const isSurname = (word: string): boolean => !NO_NAMES.has(word) && !isClinical(word);
export const isName = (word: string): boolean => isSurname(word) && !EPONYMS.has(word);

/** Given names that are ordinary words besides. */
export const WORDS_TOO = set(
  'mark will grant max frank dean rose grace bill rob pat sue jean may art guy ray drew miles gene dale cliff don hope dawn sandy rich jack jay lee van ali sol',
);

/** Surnames that are the names of tests, signs and illnesses besides. */
export const SURNAMES_TOO = set(
  'jones wilson bell baker cox graves lynch parkinson bence barre gilbert addison cushing hastings frey foley',
);
