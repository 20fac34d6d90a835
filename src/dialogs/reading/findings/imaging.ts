import { type FindingReader, type Meaning, phrases } from './candidate.ts';
import { chosen, means, meansInFull } from './choice.ts';
import { hasException, isSetAside } from './exception.ts';
import { isFact, isNegated } from './judge.ts';
import { isPetAlone, showsFewNew, tellsOfFewNew } from './newLesions.ts';
import { isUnplannedScan } from './unplanned.ts';

const PROGRESSION = { finding: 'imaging', value: 'progression' } as const;
const STABLE = { finding: 'imaging', value: 'stable' } as const;
const RESPONSE = { finding: 'imaging', value: 'response' } as const;
const NOT_DONE = { finding: 'imaging', value: 'not_done' } as const;

const SHOWS =
  '[(shows|show|showed|showing|demonstrates|demonstrated|confirms|confirmed|reveals|revealed|reports|reported|reads|with|has|is|was|are|were|suggests|colon|dash|comma|equals|in|of|lparen|rparen|today|last|this|week|month|date|year|from|and|the|clear|evidence|definite|unequivocal|report|latest|recent|remains|remained|has been|appears|good|excellent|mixed|a|an|some|overall|now|reviewed|bone_scan|ct|imaging|chest|abdomen|pelvis|ago|both|all|#|weeks|months|ongoing|further|interval|as|consistent|compatible|keeping|to|be|by|there|were|no evidence of residual|suggestive|spine|brain|whole|entire|thoracic|lumbar)]*';
const CAME_BACK =
  '[(comma|semicolon|but|and|it|has|since|is|was|last|time|week)]* (now|back|come back|came back|reported) [(now|back|reported|as|shows|showed|colon|is|and|comma)]*';
const SITES =
  '(<viscus>|<boneSite>|lymph_nodes|brain|soft tissue|extraosseous|retroperitoneal|mediastinal|pelvic|nodal)';

/** "Stable apart from a new nodule" and one new focus beside it are not stable, and not yet progression: it is asked. */
const stable: Meaning = (match, note) =>
  !isFact(note, match) || hasException(note, match) || showsFewNew(note) || isPetAlone(note, match)
    ? []
    : chosen(STABLE, match, note);

/** "No progression on CT" is stable imaging; "excluded on MRI, progressed" denies something else. */
const progression: Meaning = (match, note) => {
  if (!isFact(note, match) || tellsOfFewNew(note, match) || isPetAlone(note, match)) return [];
  if (isSetAside(note, match.from)) return [];
  if (!isNegated(note, match)) return chosen(PROGRESSION, match, note);
  const deniesAll =
    isNegated(note, { from: match.to - 1, to: match.to }) ||
    !isNegated(note, { from: match.from, to: match.from + 1 });
  return deniesAll ? stable(match, note) : [];
};

/** A mixed response is none of the values: it is asked. */
const responding: Meaning = (match, note) => {
  const words = note.tokens.slice(Math.max(0, match.from - 1), match.to);
  if (!isFact(note, match) || isNegated(note, match) || words.some(({ word }) => word === 'mixed')) return [];
  if (hasException(note, match) || isPetAlone(note, match)) return [];
  return chosen(RESPONSE, match, note);
};

/** "No imaging planned" says nothing of what was done. */
const notDone: Meaning = (match, note) =>
  isFact(note, match) && !isUnplannedScan(note, match) ? chosen(NOT_DONE, match, note) : [];

/** Conventional imaging since the last infusion. A new metastasis is progression wherever it was seen. */
export const imaging: FindingReader = {
  phrases: [
    phrases(
      progression,
      `<scan> ${SHOWS} (progressed|pd|worse|worsening|growth|enlarging|bigger)`,
      `<scan> ${SHOWS} (rising|new|enlarged|enlarging) [(size|number|in|multiple|several|of|#|or|and|enlarging|growing|bilateral)]* [${SITES}] [(and|slash|comma)]* [${SITES}] (mets|lesions|disease|lymph_nodes|size)`,
      '(progressed|pd) [(disease|clearly|unequivocally|bone|liver|lymph_nodes|lung|visceral|nodal|soft tissue)]* [both]* (on|by|seen on|shown on|at|in) [(both|the|his|latest|recent|last|today|repeat|a|most|date|year|restaging|follow up|month)]* <scan>',
      `new [(multiple|several|or|enlarging|growing|#|small|multifocal|bilateral|widespread|extensive|further|rising)]* [${SITES}] [(and|slash|or|comma)]* [${SITES}] (mets|lesions)`,
      'imaging (progressed|pd)',
      '<viscus> mets new (on|by) [(the|his|latest)]* <scan>',
      '(progressed|pd) [([comma] (clinically|biochemically|both|psa|symptomatically|disease)|and)]* imaging',
      'new [(multiple|bilateral|several|small)]* [(<viscus>|<boneSite>|lymph_nodes)] nodules',
      `<scan> ${SHOWS} new [(multiple|several|bilateral|small)]* [<viscus>] nodules`,
      'new (t|l|c|s) # (mets|lesions)',
      `(nodes|lymph_nodes|mets|lesions|disease) [(have|has|are|is|was|were)]* (enlarged|grown|bigger|increased in size|growing|enlarging|progressed|worse) [(in|size)]* (on|by) [(the|his|latest|recent|last|repeat)]* <scan>`,
      `new ${SITES} disease`,
      'new [(retroperitoneal|mediastinal|pelvic|multiple|para aortic|inguinal|several|enlarged|bulky|supraclavicular)]* lymph_nodes',
      `(mets|lesions|lymph_nodes) [(have|has|are|is|was|were|all|now)]* (enlarged|grown|bigger|growing|enlarging|increased in size|increasing in size)`,
      `<scan> [(is|was|had|been)]* pending ${CAME_BACK} (progressed|pd|worse)`,
      'new (mets|lesions|disease) [(in|on|at|within|the)]* [<scan>|the]* [liver|lung|bone|spine]',
    ),
    phrases(
      stable,
      `<scan> ${SHOWS} (stable|sd|no change|no progressed|no pd|no new (lesions|mets|disease|sites))`,
      'stable [(ct|bone_scan|and|slash)]* <scan>',
      '(sd|stable|no change|no progressed|no new lesions|no new mets) [(disease|appearances|findings)]* (on|by) [(the|his|latest|recent|both|last|repeat|restaging|most)]* <scan>',
      'no new (lesions|mets)',
      '(ct|bone_scan|imaging|mri) [(is|are|looks|look|was|were|colon)]* no (worse|bigger)',
      `<scan> [(is|was|had|been)]* pending ${CAME_BACK} (stable|sd|no change|clear|normal)`,
      'no [(measurable|significant|real|appreciable|interval|major|obvious)]* change (on|by) [(the|his|latest|both)]* <scan>',
      'no new disease (on|by|at) [(the|his|latest|recent)]* <scan>',
      '(ct|bone_scan|imaging) [(is|was|were|are|all|both|colon|dash|scan)]* (clear|normal|unremarkable|no evidence of disease|negative [for (progressed|new disease|new lesions|recurrence)]|clean)',
      '(ct|bone_scan|imaging) negative for (new|progressed) [(disease|lesions|mets)]',
    ),
    phrases(
      responding,
      `<scan> ${SHOWS} (responding|partial_response|complete_response|shrinkage|regression|falling|improvement|improved|better|smaller|resolution)`,
      '(responding|partial_response|complete_response|regression|shrinkage) (on|by) [(the|his|latest|recent|last|repeat)]* <scan>',
      'imaging responding',
      '(shrunk|shrinking|smaller|improved|regressed|regressing|resolving|resolved|falling in size|improvement) [(in|size|disease)]* (on|by) [(the|his|latest|recent|last|repeat)]* <scan>',
      '(lymph_nodes|mets|lesions|disease) [(have|has|are|is|all|now)]* (falling in size|smaller|shrunk|shrinking|regressed|resolved) [(significantly|considerably)]*',
    ),
    phrases(
      notDone,
      '(ct|bone_scan|imaging) [(is|are|was|has|have|been|still|colon|dash|not|since|yet)]* (not_tested|not done|none|overdue)',
      '(no|without|not had) [(a|his|recent|new|any|post|treatment|up to date|current|further|repeat|restaging|lutetium|since)]* (ct|bone_scan|imaging) [(done|yet|since|performed|available|post|after)]*',
      'not [(yet|been)]* (scanned|imaged|restaged|imaging|rescanned|re scanned|reimaged)',
      '(ct|bone_scan|imaging) [(is|are|was|were|has|have)]* (not|never) [(yet|been|had)]* (repeated|performed|done|updated|redone|requested|ordered|arranged)',
      'not [(yet|had|have|been)]* [(a|his|any|the|further|repeat|recent|restaging)]* (ct|bone_scan|imaging) (since|yet|after|for)',
      '(ct|imaging|bone_scan) [(is|are|still|yet)]* to be (done|arranged|booked|performed|repeated)',
    ),
  ],
  whenAsked: [
    phrases(
      progression,
      '^ [(it|they|shows|showed|yes|clear|definite)]* (progressed|pd|worse|worsening|new (lesions|mets)|growing|growth)',
    ),
    meansInFull(
      STABLE,
      '^ [(it|they|is|are|was|all)]* (nothing new|no worse|stable|sd|no change|no progressed|no pd|no new lesions|no new mets|clear|clean|normal|negative)',
    ),
    means(
      RESPONSE,
      '^ [(it|they|good|partial|shows|showed|a)]* (responding|partial_response|complete_response|better|improved|smaller|regression|shrinking|shrinkage)',
    ),
    phrases(
      notDone,
      '(ct|bone_scan|imaging) [(is|are|was|has|have|been|still|colon|dash|not|since|yet)]* (pending|booked|requested|due|arranged|planned|scheduled|outstanding)',
      '(awaiting|pending) [(a|the|his|restaging|repeat|new)]* (ct|bone_scan|imaging)',
    ),
    meansInFull(
      NOT_DONE,
      '^ [(it|they|is|was|has|have|been|still)]* (not_tested|none|not yet|pending|no|booked|not had|due|awaiting|planned|nothing recent|no scan)',
    ),
  ],
};
