/** Words of time, people, care and plain speech: what clinicians write → what the patterns read. `|` separates; case and hyphens do not matter. */
export const WORDS: Readonly<Record<string, string>> = {
  // time
  years:
    'years|year|yrs|yr|y.o.|yo|y o|y/o|years old|year old|years of age|yrs old|yr old|y old|yr of age|yrs of age|y.o|yoa|year of age',
  months: 'months|month|mths|mth|mo|mos|mnths|mnth|/ 12|mons|mon',
  weeks: 'weeks|week|wks|wk|/ 52|weeks time',
  days: 'days|day|/ 7|d',
  ago: 'ago|previously ago|back in time',
  cycles:
    'cycles|cycels|cyclse|cylces of|cycle|doses|administrations|administration|treatments|treatment cycles|courses|cyles|cycl|cyc|cycs|fractions|cylces|administered doses|courses of treatment|injections of lu|sessions|session|cy',
  // other matters
  other_cancer:
    'breast cancer|lung cancer|colon cancer|bowel cancer|colorectal cancer|rectal cancer|ovarian cancer|pancreatic cancer|bladder cancer|kidney cancer|renal cancer|renal cell carcinoma|liver cancer|gastric cancer|stomach cancer|oesophageal cancer|esophageal cancer|thyroid cancer|melanoma|lymphoma|leukaemia|leukemia|myeloma|multiple myeloma|glioblastoma|brain tumour|brain tumor|cervical cancer|endometrial cancer|testicular cancer|head and neck cancer|sarcoma|skin cancer|hepatocellular carcinoma|nsclc|sclc|non small cell lung cancer|small cell lung cancer|metastatic breast|breast ca|lung ca|urothelial cancer|urothelial carcinoma|cholangiocarcinoma|mesothelioma|neuroendocrine tumour of the pancreas|gist|hodgkin lymphoma|hodgkins|cll|aml|colon carcinoma|her2 positive breast cancer|germ cell tumour|seminoma',
  actinium:
    'actinium|actinium 225|ac 225|225 ac|225ac|ac225|ac 225 psma|ac225 psma|actinium psma|actinium 225 psma|225 ac psma|225ac psma|alpha therapy|targeted alpha therapy|targeted alpha|psma alpha|actinium therapy|actinium 225 psma 617|alpha emitters|alpha emitter|ac psma|tat',
  infusions: 'infusions|infusion|infustions|infusons|infusion cycles',
  // people
  patients: 'patients|pts',
  patient: 'patient|pt|the pt|gentleman|man|guy|chap|male|lad|fella|gent|fellow|bloke',
  // care
  trial:
    'trial|clinical trial|trials|clinical trials|study|clinical study|research study|trial enrolment|trial enrollment|phase 1 trial|phase i trial',
  palliative_care:
    'palliative care|palliative|hospice|hospice care|pall care|palliation|end of life care|palliative medicine|palliative care referral|specialist palliative care|palliative team|best supportive care|bsc|supportive care|hospice referral|palliative referral|pal care',
  nk: 'nk|n/k|n.k.|n.k',
  na: 'n/a|na|n a|not applicable',
  // verbs and small words
  without: 'without|w/o|wo|w/out|lacks|lacking|devoid of|with no',
  history:
    'history|hx|h/o|pmh|pmhx|past medical history|history of|hx of|past history of|previous history of|prev hx|prior history of|known history of|past hx|background',
  previous: 'previous|previously|prior|prev|priors|earlier|formerly|before now|pre existing|preexisting|prv',
  completed:
    'completed|complete|finished|finish|compl|completing|finishing|done with|concluded|all done|completion of',
  received:
    'received|recieved|recd|rec d|rcvd|treated with|treated by|exposed to|rx with|underwent|undergone|tx with|rxd|rxed|treatment with|exposure to|exposures|exposure|managed with|been treated with|rx d with|therapy with|pretreated with|pre treated with|pretreated|s/p|status post|sp',
  started:
    'started|commenced|began|begun|starting|initiated|switched to|changed to|moved to|moved on to|went on to|went onto|swapped to|then on|followed by|f / b|fb|then had|sequenced to|moved onto|start of|commencing|transitioned to|converted to',
  stopped:
    'stopped|discontinued|ceased|off|came off|come off|stoped|d/c|dcd|dc d|dc|withdrawn|halted|terminated|discontinuation|suspended|paused|interrupted|discont|stopping|taken off|withheld|held|d / c d|cessation|gave up|given up|coming off|abandoned|no longer on|no longer taking|no longer receiving|no longer having|no longer gets|lapsed|went off|on hold|ended|has stopped taking|not taking any more|not on any more|no longer getting|no longer receives|no longer has',
  ongoing:
    'ongoing|continuing|continues|continued|continue|maintained|maintains|continuous|currently on|remains on|still on|carries on|carried on|on going|remain on|stays on|remained on|staying on|still taking|still receiving|still having|still getting|persists with|continuously|uninterrupted|indefinitely|ctd|cont|cont d|contd|conts|contines|contiuning|continous|kept on|keeps on|being maintained on|maintenance|lifelong|life long|remaining on|is still on|backbone|up to date|on board|well established on|established on|unbroken|receives|remains under|carrying on|as before|goes on',
  progressed:
    'progressed|progredient|relapsed|relapse|relapsing|recurred|progression|progressing|progressive|progresses|progess|progresed|progessed|progressd|progressession|progresison|progressive change|progresssion|progn of disease|progressin|pogressed|progressioning',
  responding:
    'responding|responded|response|responds|responsive|resp|respnding|responder|reponse|respone|responce',
  stable:
    'stable|unchnaged|unchagned|unchaged|static|steady|unchanged|no change|stabilised|stabilized|no significant change|no interval change|stabe|stabel|without change|plateaued|plateau|plateauing|flat|holding|stationary|no difference|no new change|unaltered|no significant interval change|no major change|no changes|not changed|has not changed|not changing|no real change|stablised|no evidence of change|holding steady|remains the same|the same',
  rising:
    'rising|rose|risen|climbing|climbed|increasing|increased|going up|gone up|went up|trending up|up|upward|elevating|doubling|doubled|on the rise|uptrending|↑|raising|creeping up|shot up|jumped|rises|rise|increase|goes up|up trending|upwards|tripled|soaring|rocketing|escalating|crept up|elevated|upward trend|surging|increases|rebounding|rebounded|spiralling|ticking up|edging up|edged up|inching up|uptrend|trending upwards|trending upward|moving up|shooting up|quadrupled|heading up|headed up',
  falling:
    'falling|faling|fell|fallen|dropping|drop|decreasing|decreased|going down|gone down|went down|trending down|down|coming down|↓|downtrending|reduced|reducing|came down|come down|nadired|decrease|drops|fall|downward|reduction|reduces|plummeted|plummeting|down trending|falls|halved|downward trend|trending downwards|trending downward|nose dived|moving down|heading down|dipping|dipped|dropped',
  declining: 'declining|decline',
  nadir: 'nadir|lowest|best psa|nadired at|nadir psa|low point|low of',
  due_to:
    'due to|because of|secondary to|caused by|owing to|attributed to|related to|on account of|as a result of|attributable to|2 deg to',
  reversible:
    'reversible|potentially reversible|correctable|treatable|transient|temporary|temporarily|fixable|remediable',
  new: 'new|newly|fresh|multiple new|several new|additional|emerging|new onset|additional new|new multiple',
  hypersensitivity:
    'hypersensitivity|anaphylaxis|anaphylactic reaction|anaphylactic shock|hypersensitivity reaction|allergy|allergic|allergic reaction|severe infusion reaction|anaphylactoid reaction|hsr|hypersensitive|anaphylactic|severe allergic reaction|severe hypersensitivity|allergies|infusion reaction|anaphylaxed|severe reaction|grade 4 infusion reaction|grade 3 infusion reaction|hypersensitivity reactions|severe hypersensitivity reaction',
  polysorbate: 'polysorbate 80|polysorbate|polysorbate80|tween 80',
  febrile_neutropenia:
    'febrile neutropenia|neutropenic sepsis|neutropenic fever|fn|febrile neutropaenia|neutropaenic sepsis|neutropaenic fever|febrile neutropenic|neutropenia with fever|fever and neutropenia|fever with neutropenia|febrile and neutropenic|neutropenic and febrile|neutropenic with fever|neutropenic with a fever|fever and low neutrophils|nadir sepsis|neutropenic and septic|neutropenic septic|feb neutropenia|feb neut',
  genes:
    'hrr|hrd|hrr gene|hrr genes|homologous recombination repair|homologous recombination|hr repair|ddr|dna repair|dna damage repair|homologous recombination deficiency|hrr mutation|hrr mutations|hrr panel|hrr testing|hrr status|dna damage response|hrr gene panel|ddr panel|dna repair genes|dna repair gene|hrr alteration|hrr alterations|hrr gene mutation|hrr gene mutations|homologous repair|hrrm|hrr gene mutated|homologous recombination repair genes|homologous recombination repair gene|dna repair panel|hr panel|hrr test|hrr result|hrr results|homologous recombination repair panel|ddr genes|homologous recombination repair mutation|homologous recombination repair mutations|hrr gene testing|hrr variant|hrr variants|ddr mutation|ddr mutations|dna repair mutation|dna repair mutations|dna repair gene mutation|dna repair gene mutations|dna repair defect|dna repair defects|hrr defect|hrr defects|dna repair alterations|dna repair alteration|ddr alteration|ddr alterations|hrr gene alteration|hrr gene alterations|hr deficiency',
  molecular:
    'molecular testing|molecular tests|molecular results|molecular profiling|genomic testing|genomics|genomic profiling|ngs|ngs panel|genetic testing|genetics|genetic tests|molecular profile|tumour profiling|tumor profiling|tumor sequencing|tumour sequencing|comprehensive genomic profiling|cgp|molecular panel|molecular markers|biomarkers|biomarker testing|molecular|next generation sequencing|molecular result|foundation one|foundationone|guardant|biomarker results|gene panel|biomarker|foundation medicine|caris|tempus|f1cdx|molecular test|genomic tests|tumour genomics|tumor genomics|biomarker status|genetic profiling|genetic panel|genomic results|genetic results|genomic panel',
  msi: 'msi|microsatellite instability|microsatellite|microsatellites|msi status|msi / mmr|mmr / msi|msi testing|msi test|microsatellite status|msi mmr|microsatellite instability status|msi result|msi / mmr status|mmr / msi status|msi / mmr testing|msi / dmmr|msi / mmr test|msi results|msi and mmr|mmr and msi',
  mmr: 'mmr|mismatch repair|mismatch repair status|mmr status|mmr testing|mmr test|mmr ihc|mmr proteins|mmr protein|mismatch repair proteins|mismatch repair protein expression|mmr result|mmr protein expression|mmr expression|mismatch repair testing|mmr immunohistochemistry|mismatch repair ihc',
  mss: 'mss|microsatellite stable|microsatellite stability|pmmr|mmrp|p mmr|mmr p|ms stable|msi stable|proficient mmr|mmr proficient|mismatch repair proficient|mmr intact|msi low|msi l|proficient mismatch repair|microsatellites stable|mismatch repair intact|intact mmr|mss / pmmr|pmmr / mss|intact mismatch repair|mmr normal|non msi h|non msi high|ms s|msi s|msil',
  msi_high:
    'msi high|msi h|msih|dmmr|d mmr|mmr d|mmrd|deficient mmr|mmr deficient|mismatch repair deficient|mismatch repair deficiency|mmr deficiency|microsatellite unstable|msi hi|microsatellite instability high|high microsatellite instability|msi high / dmmr|msi h / dmmr|dmmr / msi h|dmmr / msi high|deficient mismatch repair|microsatellite high|high msi|mmr loss|loss of mmr|unstable microsatellites|loss of mmr proteins|microsatellite instability h|msi unstable|microsatellites unstable|loss of mmr protein expression|mmr protein loss|hypermutated msi high',
};
