import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import type { FindingReader } from './candidate.ts';
import { flag } from './flag.ts';
import { lead } from './judge.ts';

/** A site in a list of sites with its sign: "bone (+), liver (-)", "visceral: no". */
const ticked = (site: string) => ({
  asked: [`${site} (mets|disease|lesions|involvement)`, `${site}`],
  yesInFull: [
    `${site} [(mets|disease)] [(lparen|colon|equals)]* (plus|positive|yes|y|present) (rparen|comma|semicolon|slash|$)`,
  ],
  no: [
    `${site} [(mets|disease)] [(lparen|colon|equals)]* (negative|no|n|absent|none) (rparen|comma|semicolon|slash|$)`,
    `${site} [(mets|disease)] [(lparen|colon|equals)]* dash (rparen|comma|semicolon|slash|$)`,
  ],
});

const EXCEPT =
  '(except|apart from|other than|aside from|besides|bar|save|but) [(for|a|an|the|his|in|single|1|new|small|known|solitary|tiny)]*';

const HERE = '[(and|or|slash|comma|plus|bone|spine|lymph_nodes|brain|soft tissue)]*';

/** Liver, lung, adrenal, peritoneum, pleura and other organs; neither bone, node nor brain. */
const inViscera = flag('visceralMetastases', {
  yes: [
    `<viscus> ${HERE} [<viscus>] ${HERE} [<viscus>] mets`,
    `<viscus> ${HERE} [<viscus>] (spread|carcinomatosis|implants|involvement)`,
    'visceral [(soft tissue|organ)] (disease|mets|progressed|lesions|pd|recurrence)',
    `mets [(in|to|at|of|the|his|involving|affecting|colon|lparen|both|multiple|bilateral|bone|lymph_nodes|and|comma|now)]* <viscus>`,
    'metastatic [to] [the] <viscus>',
    '(new|multiple|growing|enlarging|progressed|psma) [(and|bilateral|multiple|multifocal)]* [<viscus>] [(and|slash)] (liver|lung|adrenal) lesions',
    '(negative|positive|avid|fdg|fdg_avid) (liver|lung|adrenal|hepatic|pulmonary) lesions',
    '<viscus> disease [(progressed|on|pd|new)]',
    '(disease|pd|progressed) in [(the|his|both)]* <viscus>',
    'malignant pleural effusion',
    'spread to [the|his]* <viscus>',
  ],
  asked: ticked('<viscus>').asked,
  yesInFull: [
    ...ticked('<viscus>').yesInFull,
    `no [(new|visceral)]* (mets|lesions|disease) ${EXCEPT} <viscus>`,
    `no visceral [(disease|mets)] ${EXCEPT} <viscus>`,
  ],
  no: [
    ...ticked('<viscus>').no,
    '(bone|bony|lymph_nodes|nodal) (only|alone|predominant) (disease|mets)',
    'bone only',
    'bone mets only',
    'only bone (mets|disease)',
    'bone and lymph_nodes only',
    'lymph_nodes only (disease|mets)',
    'non visceral',
    'visceral [(disease|mets)] (colon|dash|is|equals)* (no|none|nil|negative|absent)',
    '(bone|lymph_nodes) [and (bone|lymph_nodes)] (disease|mets|lesions) only',
    'only [in] (bone|lymph_nodes) [and (bone|lymph_nodes)]',
    'bone disease only',
    '(only|just) (bone|bony) mets',
    'confined to [the] (bone|lymph_nodes)',
  ],
});

const WHERE =
  '[(yes|comma|he|has|in|to|the|his|both|to the|mainly|some|small|multiple|colon|and|bone|lymph_nodes)]*';

/** Under the question a bare organ is a metastasis, and bare bones are none. */
const OF_THE_ORGAN = wordSet(
  'chronic decompensated alcoholic fatty cirrhotic polycystic child_pugh end stage interstitial obstructive',
);

/** "Decompensated liver disease", "chronic kidney disease": the organ's own. */
const isOrganDisease = (note: Note, { from, to }: Match): boolean =>
  note.tokens.slice(from, to).every(({ word }) => word !== 'mets') &&
  lead(note, from, 3).some(({ word }) => OF_THE_ORGAN.has(word));

export const visceralMetastases: FindingReader = {
  phrases: inViscera.phrases.map(({ patterns, meaning }) => ({
    patterns,
    meaning: (match, note) => (isOrganDisease(note, match) ? [] : meaning(match, note)),
  })),
  whenAsked: flag('visceralMetastases', {
    yes: [`^ ${WHERE} <viscus> [(and|comma|slash|plus)] [<viscus>] [(mets|disease|lesions|only)] $`],
    no: [
      '^ [(no|comma)]* (just|only|purely|solely) [(the|in|his)]* (bone|lymph_nodes) [(and|or) (bone|lymph_nodes)] [(mets|disease)]',
      '^ (bone|lymph_nodes) [(and|or) (bone|lymph_nodes)] (only|alone) $',
    ],
  }).phrases,
};

export const boneMetastases = flag('boneMetastases', {
  ...ticked('bone'),
  yes: [
    '(bone|spine) [(and|or|slash|comma|plus|lymph_nodes|visceral|liver|lung|soft tissue|only)]* [(bone|spine|lymph_nodes)] mets',
    '(bone|spine) (mets|lesions|disease|involvement|spread|progressed|pd)',
    'bone (predominant|only|dominant|confined) [(disease|mets)]',
    'mets [(in|to|at|of|the|his|colon|lparen|both|multiple|liver|lung|lymph_nodes|and|comma|now|involving)]* (bone|spine)',
    'confined to [the] bone',
    'spread to [the|his]* bone',
    'superscan',
    'bone and lymph_nodes (disease|mets) [only]',
    'lymph_nodes and bone (disease|mets) [only]',
    '(disease|pd|progressed) in [(the|his)]* bone',
  ],
});

export const cnsMetastases = flag('cnsMetastases', {
  yes: [
    'brain (mets|lesions|disease|spread|involvement|secondaries)',
    'mets [(in|to|the|his|at|involving)]* brain',
    '(leptomeningeal|meningeal|dural) (disease|mets|carcinomatosis|spread|involvement)',
    'spread to [the|his]* brain',
    'carcinomatous meningitis',
    'brain carcinomatosis',
  ],
  asked: ticked('brain').asked,
  yesInFull: ticked('brain').yesInFull,
  no: [
    ...ticked('brain').no,
    'brain [(ct|mri|imaging|scan|head|colon|dash|shows|showed|is|was)]* (no mets|no lesions|clear|no metastatic disease|normal|negative)',
    'mri brain [(ct|mri|imaging|scan|head|colon|dash|shows|showed|is|was)]* (no mets|no lesions|clear|no metastatic disease|normal|negative)',
    '(ct|mri) (head|brain) [(colon|dash|shows|showed|is|was|scan)]* (no mets|no lesions|clear|negative)',
  ],
});

/** Organ function threatened by visceral disease, as the clinician names it. */
export const visceralCrisis = flag('visceralCrisis', {
  yes: [
    'visceral crisis',
    'crisis visceral',
    'impending (visceral crisis|organ failure)',
    'hepatic crisis',
    'liver failure due_to [(liver|mets|disease|extensive)]* mets',
  ],
});

export const oligoprogression = flag('oligoprogression', {
  yes: [
    'oligoprogression',
    '(single|solitary|isolated|one|1) (site|lesion|area|focus|lesions) [of] progressed',
    'progressed [(in|at|of|is)]* [a|only]* (single|solitary|1|isolated) [(site|lesions|node|rib|bone|spine|lymph_nodes|area)]',
    '(1|single|solitary|isolated) [(new|enlarging)] progressed (lesions|lymph_nodes|site|deposit|area|focus)',
  ],
});

const GOES_ON =
  '[(worse|worsening|rising|new|severe|persistent|is|has|been|now|bad|much|getting|continues|ongoing|still|in|the|his|hips|ribs|back|pelvis|legs|at|night)]*';

/** Bone pain that needs regular opioids, the article's symptom. Pain without opioids is none. */
export const opioidBonePain = flag('opioidBonePain', {
  yes: [
    '(bone|spine|back|hip|skeletal|cancer|rib|pelvic) pain __ opioids',
    'opioids [(for|to|control|regular|regularly|daily|bd|manage|because of|due_to|requiring|needed|#|mg|twice|slow|release|patch|slow release|managing|needing|his|the|severe|ongoing)]* (bone|spine|back|hip|skeletal|rib|pelvic|metastatic) [bone] pain',
    'opioids [(requiring|dependent|treated|controlled|needing)]* (bone|spine|skeletal) pain',
    'painful (bone|spine) mets __ opioids',
    `(bone|spine|back|hip|skeletal|rib|pelvic) pain ${GOES_ON} comma [(and|now|still|is|he|patient)]* (requires|requiring|needs|needing|on|takes|taking|using|uses|managed|controlled|treated) [(on|with|by|to|take|use|regular|strong|daily|increasing|more)]* opioids`,
    'pain [(from|due_to|in|with|of|the|his|his)]* (bone|spine) mets comma [(and|now|still|is|he)]* (requires|requiring|needs|needing) [(regular|strong|daily)]* opioids',
    '(bone|spine) mets [(with|and|causing|are|comma|which|cause|giving|severe|significant|him|much|some|worsening|rising)]* pain __ opioids',
    'opioids [(for|the|his|control|of)]* pain [(from|due_to|of|in|with)]* [(his|the)] (bone|spine) mets',
    '(bone|spine) mets [(are|is|very|and|quite)]* painful __ opioids',
    'pain [(from|due_to|in|with|of|the|his)]* (bone|spine) [mets] __ opioids',
  ],
  no: [
    '(bone|spine) pain __ (paracetamol|simple analgesia|ibuprofen|nsaids)',
    'pain free',
    'no (bone|spine) pain',
    'no [regular|strong]* opioids',
    'not [on|taking|requiring|needing|using|ongoing|any|regular|strong]* opioids',
    'without [bone] pain',
    '(bone|spine) pain __ (no|without|not __) opioids',
  ],
});
