import { finder, type Phrases } from '../pattern/index.ts';
import type { Topic } from '../reading.ts';
import type { Token } from '../text/token.ts';

const about = (topic: Topic, ...patterns: readonly string[]): Phrases<Topic> => ({
  patterns,
  meaning: topic,
});

const AGAIN =
  '(again|repeat|repeated|retreatment|repeating|retreat|retreatment|rechallenge|rechallenged|rechallenging|more|another|additional|further|extra|second|reuse|reintroduce|reintroduced|restart|beyond|resume|twice|continue|extend|extended|re|redo|round|7th|seven|eighth|seventh)';
const ARPI = '(abiraterone|enzalutamide|apalutamide|darolutamide|arpis)';

/** What a question is about; the first topic that fits, in this order, is it: the particular before the general. */
const TOPICS: readonly Phrases<Topic>[] = [
  about(
    'dosing_or_other_unsupported',
    '(dose|dosing|dosage|mg|schedule|premedication|premed|premeds|posology|mg/m2|titrate|titration|dosed) __ (<drug>|<drugClass>|<otherDrug>|prednisone|hormones|lutetium)',
    '(<drug>|<drugClass>|<otherDrug>|hormones) __ (dose|dosing|dosage|mg|schedule|premedication|premed|dosed|titrate)',
    '(what|which|recommended|starting|reduced|right|correct|usual) [(is|the|a|starting)]* (dose|dosage|dosing|schedule)',
    'how (much|many mg|many milligrams) __ (<drug>|<drugClass>|prednisone|give|prescribe|denosumab)',
    'dose (reduction|reductions|modification|adjustment|reduce|adjust)',
    '(reduce|adjust|lower) [(the|his)]* dose',
    '(how long|life expectancy|prognosis|survive|survival time|left to live|time left) __ (live|left|he|patient|have|survive|expectancy|prognosis|him|got)',
    '(prognosis|life expectancy)',
    'how long (will|does|has|have) [(he|the|patient|my|this|we|got)]* (live|left|survive|got)',
    '(radiation|contact) (protection|precautions|safety)',
    '(steroid|steroids|prednisone|prednisolone|dexamethasone) (taper|tapering|wean|weaning|withdrawal|withdraw)',
    '(steroid|steroids|prednisone|prednisolone|dexamethasone) [(be|is|are|to)]* (tapered|weaned|withdrawn|stopped|reduced|tailed)',
    '(taper|tapered|wean|weaned|withdraw|withdrawn) __ (steroid|steroids|prednisone|prednisolone|dexamethasone)',
    '(cost|price|insurance|reimbursed|reimbursement|funding|funded|billing|copay|cdf|pbs|smc|licensed|licence)',
    '(by|from|via|under|does|has|did|on) nice',
    'nice (approved|approval|guidance|guideline|guidelines|say|ta|funded)',
    '# (or|versus|slash|and) # mg slash m2',
    '# (or|versus|slash|and) # mg/m2',
    '(antiemetic|antiemetics|hydration|infusion rate|extravasation)',
  ),
  about(
    'monitoring',
    '(bloods|blood|blood tests|labs|psa|fbc|cbc|tests) __ (followed|monitored|checked|follow|monitor|check|measured)',
    '(which|what) (bloods|blood tests|labs)',
    '(should|to) [be|we|i]* (monitored|monitor)',
    'how [(do|should|would|can)]* [(we|i|you)]* follow',
  ),
  about(
    'adt',
    'hormones [(be|is|are|still|need|to)]* (ongoing|stopped|restarted|maintained|resumed)',
    '(ongoing|stop|stopped|stopping|restart|maintain|resume) [(with|the|his)]* hormones',
  ),
  about(
    'docetaxel_rechallenge',
    `docetaxel __ (${AGAIN}|second time)`,
    `${AGAIN} __ docetaxel`,
    'rechallenge __ (docetaxel|taxanes|chemotherapy)',
    '(go|going|return|returning|come|switch|switching) back to docetaxel',
    '(return|returning|back) to docetaxel',
    '(taxanes|chemotherapy) __ rechallenge',
  ),
  about(
    'retreatment',
    `${AGAIN} __ lutetium`,
    `lutetium __ ${AGAIN}`,
    `(${AGAIN}) (cycles|dose) [(of|lutetium)]*`,
    '(more than|over|beyond) 6 (cycles|infusions) [of|lutetium]*',
    'second course',
    '(seventh|eighth|ninth|7th|8th) (infusions|cycles|dose)',
    '(too many|how many|maximum) __ (infusions|lutetium)',
    '(infusions|lutetium) __ too many',
    'ordinal (cycles|dose|infusions|lutetium)',
    '(extra|additional|further|more) (cycles|infusions|dose)',
    'retreatment',
    'retreat',
    '(cycles|infusions|dose) (7|8)',
    '(7|8) (cycles|doses|infusions)',
  ),
  about(
    'emerging_actinium',
    'actinium',
    '(emerging|new|novel) (treatments|therapies|radioligands|radioligand|agents|options|drugs)',
    'alpha',
  ),
  about('radium223', 'radium223'),
  about(
    'msi_immunotherapy',
    'immunotherapy',
    'pembrolizumab',
    '(msi_high|msi|tmb|mmr) __ (immunotherapy|pembrolizumab|treatment|drug|treat|therapy|benefit|options|respond|mean|option|implications)',
    '(treat|treatment|options|do|offer|use|give|benefit) __ (msi_high|tmb)',
    '(nivolumab|ipilimumab|dostarlimab|atezolizumab|cemiplimab|opdivo|checkpoint)',
    'tmb',
    'msi_high',
    '(msi|microsatellite) [(is|comes|came|back|being|was|turns|out|to|be)]* high',
  ),
  about(
    'molecular_testing',
    '(test|tests|tested|testing|sequencing|sequence|panel|assay|assays|order|check|profiling|biopsy|send|sent|ngs|sample|screening|screen|counselling|counseling|repeat) __ (genes|<gene>|msi|mmr|molecular|germline|somatic|ctdna|msi_high|mss|genetic|biomarkers|tissue)',
    '(genes|<gene>|msi|mmr|germline|somatic|ctdna|genetic) __ (test|tests|tested|testing|sequencing|panel|assay|counselling|counseling|screening|sample|biopsy|checked)',
    'molecular',
    '(genetic|genetics) (counselling|counseling|counsellor|referral|clinic)',
    '(which|what) genes (should|are|to|do|need|belong)',
    'liquid biopsy',
    'ctdna',
    'germline',
    'not_tested',
  ),
  about(
    'parp',
    'parp_inhibitors',
    '(olaparib|rucaparib|talazoparib|niraparib)',
    '(<gene>|genes) __ (treatment|drug|treat|therapy|benefit|options|target|mean|targeted|implications|matter|mutation|mutated|mutations|positive|carrier|carriers|eligible|qualify)',
    '(treat|treatment|options|do|offer|use|give|benefit|targeted) __ (<gene>|genes)',
    '<gene>',
    'genes',
  ),
  about(
    'ecog_definition',
    'what (is|are|does|constitutes|counts as|makes|s) [(a|an|the|your|exactly|meant by|patient)]* (ecog|karnofsky)',
    'what __ (ecog|karnofsky) [#] (mean|means|include|stand|scale)',
    '(define|definition|mean|means|meaning|explain|scale|score|assess|measure|convert|conversion|describe|equivalent|translate|calculate|work out|grade|difference|criteria|scored) __ (ecog|karnofsky)',
    '(ecog|karnofsky) __ (mean|means|definition|defined|scale|scored|scoring|conversion|equivalent|calculated|assessed|measured|convert|definitions|levels|grades|stand for)',
    '(ecog|karnofsky) scale',
    '(ecog|karnofsky) [#] [(map|maps|mapped|relate|relates|compare|compares|translate|translates|correspond|corresponds|is|to|with|what|which|in|into|equal|equals|be|as)]* (ecog|karnofsky)',
    'how (do|to|should|is|can) [i|we|you]* (score|grade|assess|judge|rate|work out|determine) [(the|his)]* ecog',
  ),
  about(
    'palliative',
    'palliative_care',
    '(end of life|goals of care|comfort care|symptom control|symptom management|quality of life|dnar|dnacpr|advance care planning|comfort)',
    '(poor|ecog 3|ecog 4|bad) [performance] [status] __ (treat|treatment|do|options|chemotherapy)',
    '(ecog 3|ecog 4|ecog 3 to 4|ecog 3 or 4|ecog 3 dash 4|too frail|too unfit) __ (patient|treat|treatment|options|chemotherapy|do|offer)',
    '(treat|treatment|options|chemotherapy|do|offer|done) __ (ecog 3|ecog 4|too frail)',
  ),
  about(
    'arpi_sequencing',
    `${ARPI} __ (after|before|following|then|to|vs|versus|or|over|from|first|and|instead|post|once) __ ${ARPI}`,
    '(sequence|sequencing|switch|switching|cross resistance|crossresistance|order|swap|swapping|second|another|different|alternative|new|unused) __ (abiraterone|enzalutamide|apalutamide|darolutamide|arpis)',
    '(cross resistance|cross resistant|crossresistance)',
  ),
  about(
    'cabazitaxel',
    'cabazitaxel',
    'taxanes',
    '(g csf|gcsf|filgrastim|pegfilgrastim|primary prophylaxis|growth factor)',
    '(chemotherapy|docetaxel) __ (next|after|first|option|instead|role|benefit|fit|work|best|better|lutetium|appropriate|naive|choice)',
    '(chemotherapy|docetaxel)',
    'card (trial|study)',
    'carboplatin',
    'platinum',
  ),
  about('arpi_sequencing', '(arpis|abiraterone|enzalutamide|apalutamide|darolutamide)'),
  about(
    'clinical_trial',
    'trial',
    '(studies|research) (available|open|recruiting)',
    '(open|recruiting|available|ongoing|active|experimental) (studies|research)',
    'studies __ (enrol|join|enter|recruit|eligible)',
    '(psmaction|recruiting|enrol|enroll|enrolment|enrollment|investigational|experimental)',
  ),
  about(
    'adt',
    'hormones',
    '(castrate|castration|testosterone|orchiectomy|suppressed)',
    '(lhrh|gnrh) (agonist|antagonist)',
    '(antagonist|agonist|antagonists|agonists)',
  ),
  about(
    'monitoring',
    '(how often|how regularly|how frequently|follow up|followup|frequency|interval|intervals|every how|surveillance)',
    'when (should|do) (i|we|you) (see|scan|check|review|repeat|rescan|restage|image)',
    '(often|interval|regularly) __ (scan|scans|psa|bloods|blood|imaging|ct|checks|fbc|cbc|test|check|checked|see)',
  ),
  about(
    'status_assessment',
    '(progressed|pd|responding|stable|relapse|sd) __ (defined|definition|mean|criteria|count|counts|confirm|confirmed|assess|assessed|judge|decide|tell|determine|called|call|recist|pcwg3|measured)',
    '(what|how|define|definition|criteria|counts|confirm|confirmed|assess|judge|decide|when|tell|determine|call|diagnose|establish|recognise|mean|evaluate|document) __ (progressed|pd|responding|relapse|stable)',
    '(pcwg3|pcwg|recist|2 plus 2|flare|psa_doubling|pseudoprogression|doubling time)',
    '(psa) __ (flare|bounce|rise|rising|threshold|significant|cutoff|percent|count|mean|means|enough|confirmed)',
    '(which|what) (imaging|scan|scans|ct)',
    '(response|status) [(assessment|be|assessed|evaluated|to treatment)]*',
    '(psma_pet|fdg|bone_scan|ct|imaging) __ (assess|response|needed|enough|necessary|reliable|instead|best|better|progressed|restage|use|used|do|required)',
    '(assess|restage|restaging|evaluate|confirm|use|do|need) __ (psma_pet|fdg|bone_scan|ct|imaging)',
    '(assess|assessing|assessed|measure) __ (status|response|disease)',
  ),
  about(
    'monitoring',
    '(monitor|monitoring|monitored|follow up|followup|surveillance|surveil|check up|review interval|interval|intervals|frequency|frequently|how often|how regularly|watch|when (should|do) (i|we|you) (see|scan|check|review|repeat|rescan|restage)|every how)',
    'psa_doubling',
    '(scan|scans|psa|bloods|blood|imaging|ct|blood tests|checks|fbc|cbc|bone density|bone_scan) __ (often|frequency|interval|regularly|schedule|when|repeat|repeated)',
    '(often|when|frequently|regularly|interval) __ (scan|scans|psa|bloods|blood|imaging|ct|checks|fbc|cbc|test|check|checked|see)',
    '(bone health|bone protection|denosumab|zoledronic_acid|bone agent|bone density|dexa)',
    '(late|delayed|long term|renal|kidney|marrow) (toxicity|side effects|effects)',
  ),
];

const topics = finder(TOPICS.map(({ patterns }, rank) => ({ patterns, meaning: rank })));

/** What the words are about, or undefined. */
export function topicOf(tokens: readonly Token[]): Topic | undefined {
  const ranks = topics(tokens).map(({ meaning }) => meaning);
  const found = ranks.map((rank) => TOPICS[rank]?.meaning);
  if (found.includes('monitoring') && tokens.some(({ word }) => word === 'cabazitaxel')) return 'cabazitaxel';
  if (found.includes('ecog_definition') && found.includes('palliative')) return 'ecog_definition';
  return TOPICS[Math.min(...ranks)]?.meaning;
}
