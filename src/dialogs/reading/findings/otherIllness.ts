import { inClass } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/wordSet.ts';
import type { Note } from '../note.ts';
import type { Match } from '../pattern/index.ts';
import { lead, trail } from './judge.ts';

/** Other illnesses, organs and faculties that progress, relapse, respond and are in remission. */
const OTHERS = wordSet(
  'other_cancer autoimmune_disease epilepsy arthritis osteoarthritis colitis gout glaucoma cataract cataracts macular retinopathy dementia alzheimers alzheimer parkinsons parkinson parkinsonism palsy ms sclerosis neuropathy nephropathy cardiomyopathy copd emphysema bronchiectasis asthma fibrosis ckd aki angina af diabetes diabetic cirrhosis hepatitis pancreatitis anaemia anemia hypertension depression anxiety mood hearing deafness visual sight memory cognitive sarcopenia osteoporosis psoriasis eczema rash pneumonia infection cellulitis uti ulcer wound hernia aneurysm stenosis stroke obesity migraine mds myelodysplasia lymphedema lymphoedema cough breathlessness dyspnoea weakness',
);

const isOfTheDisease = inClass('viscus', 'boneSite', 'scan', 'drug', 'drugClass', 'measure');
/** What may follow "progressive" or "progressing" for it to be the cancer that progresses. */
const FOLLOWS = wordSet(
  'on through without free after quickly alone disease bone lymph_nodes mets lesions brain mcrpc prostate adenocarcinoma metastatic biochemically biochemical imaging radiographic only in clinically clinical within but since so at by to following despite during and or while whilst with today now again recently rapidly slowly steadily further post per lutetium is was has would picture change changes course symptoms symptomatic vs as he patient under from beyond then castration nodal visceral',
);
const ADJECTIVES = /^(?:progress(?:ive|ing|in)|relapsing|progredient)$/;

/** "Progressive renal impairment": the noun that the adjective stands before. */
function describesAnother(note: Note, { from, to }: Match): boolean {
  const next = note.tokens[to];
  if (to - from !== 1 || next?.kind !== 'word' || FOLLOWS.has(next.word)) return false;
  const typed = note.text.slice(note.tokens[from]?.start, note.tokens[from]?.end).toLowerCase();
  if (!ADJECTIVES.test(typed)) return false;
  const impaired = trail(note, to + 1, 1).some(({ word }) =>
    ['impairment', 'failure', 'dysfunction', 'decline', 'fibrosis', 'stones'].includes(word),
  );
  return impaired || !isOfTheDisease(next.word);
}

const LINKS = wordSet(
  'has have had is was been now also clearly recently slowly steadily rapidly still further in complete partial good ongoing remains remained a long term full durable since very',
);
const OWNERS = wordSet('his her my');
const SUBJECTS = wordSet(
  'disease cancer prostate mets lesions lymph_nodes bone liver lung brain visceral psa mcrpc imaging ct bone_scan scan malignancy condition illness oncological metastatic status lutetium treatment',
);

/** The noun that the words are told of: "his gout relapsed", "lymphoma in remission". */
function isToldOfAnother(note: Note, { from }: Match): boolean {
  const before = lead(note, from, 9);
  let at = before.length - 1;
  while (LINKS.has(before[at]?.word ?? '')) at -= 1;
  const [owner, subject] = [before[at - 1]?.word ?? '', before[at]];
  if (!subject) return false;
  if (OTHERS.has(subject.word)) return true;
  return (
    OWNERS.has(owner) && subject.kind === 'word' && !SUBJECTS.has(subject.word) && at < before.length - 1
  );
}

/** "Progression of his COPD", "relapsed back into drinking". */
function turnsToAnother(note: Note, { to }: Match): boolean {
  const [of, ...rest] = trail(note, to, 4).map(({ word }) => word);
  if (of === 'back') return rest[0] === 'into' || rest[0] === 'to';
  return of === 'of' && rest.some((word) => OTHERS.has(word));
}

/** "Chronic kidney disease progressing". */
const isOfChronicIllness = (note: Note, { from }: Match): boolean =>
  lead(note, from, 3).some(({ word }) => word === 'chronic');

const OTHER_FAILURES = wordSet('failure impairment degeneration loss insufficiency decline');
/** Words by which a sentence is about the cancer. */
const OF_CANCER = wordSet(
  'disease prostate mets lesions lymph_nodes bone psa mcrpc imaging ct bone_scan mri psma_pet lutetium psma metastatic ecog karnofsky hormones oligoprogression visceral',
);
const FARTHEST_SUBJECT = 12;
const isTreatment = inClass('drug', 'drugClass');

const isOfCancer = (word: string): boolean => OF_CANCER.has(word) || isTreatment(word);

/** "Dementia, slowly progressing": of all that its sentence names, another illness alone can be what progresses. */
function isAllOfAnother(note: Note, { from, to }: Match): boolean {
  const before = lead(note, from, FARTHEST_SUBJECT);
  const illness = before.findIndex(({ word }) => OTHERS.has(word) || OTHER_FAILURES.has(word));
  if (illness < 0) return false;
  const own = [...before.filter((_, at) => at !== illness + 1), ...trail(note, to, FARTHEST_SUBJECT)];
  return !own.some(({ word }) => isOfCancer(word)) && !isOfCancerAlone(before[illness + 1]?.word);
}

/** After the name of an illness "disease" is part of it: "Parkinson's disease". */
const isOfCancerAlone = (word: string | undefined): boolean =>
  word !== undefined && word !== 'disease' && isOfCancer(word);

/** The words are of another illness than the cancer that this is about. */
export const isOfAnotherIllness = (note: Note, match: Match): boolean =>
  isOfChronicIllness(note, match) ||
  describesAnother(note, match) ||
  isAllOfAnother(note, match) ||
  isToldOfAnother(note, match) ||
  turnsToAnother(note, match);
