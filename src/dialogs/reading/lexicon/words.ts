/** One word per thing: what clinicians write → what the patterns read. `|` separates; case and hyphens do not matter. */
export const WORDS: Readonly<Record<string, string>> = {
  // measurements
  ecog: 'ecog|ecog ps|ps ecog|ecog performance status|ecog performance score|ecog score|ecog status|ecog grade|ecog perf status|who ps|who performance status|who status|who performance score|who score|who perf status|performance status|performance score|perf status|ps|pefromance status|performace status|performance staus|eastern cooperative oncology group|ecog who|ecog / who|who / ecog|who / ecog ps|ecog / who ps|zubrod|zubrod score|zubrod ps|p.s.|ecog pfs|eccog|ecgo|ecog performance|ps who|perfomance status|performance level|performance state',
  karnofsky:
    'karnofsky|kps|karnofsky ps|karnofsky performance status|karnofsky performance score|karnofsky score|karnofski|karnovsky|karnofsky index|karnofsky performance scale|karnofsky status|karnofsky performance|karnoffsky|karnosfky',
  psa: 'psa|prostate specific antigen|psa level|psa value|psas|psa levels|psa values|serum psa|psa count',
  psa_doubling:
    'psa doubling time|psadt|psa dt|psa velocity|psa density|psa50|psa90|psa30|psa 50 response|psa 90 response|psa 30 response|psa50 response|psa90 response|psa kinetics|psa bounce|psa flare|psa test|psa monitoring|psa check|psa checks|psa testing',
  testosterone:
    'testosterone|testo|testost|serum testosterone|testosterone level|testosterone levels|total testosterone|s testosterone|testos|serum testo|testo level|testosteron|testosterone serum|test level|total testo|tst|serum t|total t|t level|testosterone concentration|serum testosterone level|testosterone value|testosterone total|testosterone , total|testosterone ( total )',
  anc: 'anc|absolute neutrophil count|neutrophils|neutrophil count|neuts|neut|neutrophil|absolute neutrophils|neutro|neuts count|neut count|neutros|neutrophil level|absolute neuts|pmn|polys',
  platelets:
    'platelets|platelet|plt|plts|platelet count|thrombocytes|plats|plat|pltlts|platlets|platelets count|plt count|platelet level|thrombocyte count|platelet counts',
  haemoglobin:
    'haemoglobin|hemoglobin|hb|hgb|haem|hb level|hg b|haemoglobin level|hemoglobin level|hbg|haemaglobin|hemaglobin',
  bilirubin:
    'bilirubin|bili|total bilirubin|t bili|tbili|bilirubin total|bil|serum bilirubin|bilirubins|billirubin|total bili|bilirubine|bilirubin level',
  ast: 'ast|sgot|aspartate aminotransferase|aspartate transaminase',
  alt: 'alt|sgpt|gpt|alanine aminotransferase|alanine transaminase',
  alp: 'alp|alk phos|alkaline phosphatase|alkphos|alk phosphatase|alkp|alk p|alp level',
  creatinine_clearance:
    'creatinine clearance|crcl|cr cl|clcr|cl cr|ccl|cockcroft gault|cockcroft|crcl cg|cockroft gault|c g crcl|cg crcl|cockcroft gault crcl|creatinine clearance cg|crcl cockcroft gault|creat clearance|creat cl|cockcroft gault clearance|creatinine clearence|cockcroft gault creatinine clearance|cockcroft gault clcr|estimated creatinine clearance',
  egfr: 'egfr|gfr|estimated gfr|mdrd|ckd epi',
  creatinine: 'creatinine|creat|creatinine level|serum creatinine|scr|creatinin',
  potassium: 'potassium|k+|serum potassium|potassium level|serum k|potasium',
  calcium:
    'corrected calcium|corrected ca|adjusted calcium|adjusted ca|adj calcium|adj ca|corr calcium|corr ca|calcium corrected|calcium adjusted|cca|calcium|albumin corrected calcium|calcium level|serum calcium|corrected calcium level|albumin adjusted calcium|ca corr|ca corrected|ca adjusted|ca adj|adjcalcium|calcium corr|calcium adj|calcium albumin corrected|corr. ca|calcuim',
  ionised_calcium: 'ionised calcium|ionized calcium|ionised ca|ionized ca|ica',
  lvef: 'lvef|ejection fraction|lv ejection fraction|left ventricular ejection fraction|ef|lv ef|lv function ef|l v e f|lvef echo',
  nyha: 'nyha|new york heart association|nyha class|nyha functional class|new york heart association class|new york heart association functional class|nyha stage|nyha grade|nyha hf class',
  child_pugh:
    'child pugh|childs pugh|child turcotte pugh|ctp|child pugh class|child pugh score|child pugh grade|child class|childs class|child|childs|cp class|child s pugh|childpugh|childs pugh score|childs pugh class|child score|child pugh cirrhosis|ctp class',
  tumour_marker: 'ca 19 9|ca 19 - 9|ca19 9|ca 125|ca125|ca 15 3|ca 15 - 3|ca199|cea',
  tmb: 'tmb|tumor mutational burden|tumour mutational burden|tumor mutation burden|tumour mutation burden|mutational burden|mutation burden|tmb score|ttmb|btmb',
  neuropathy:
    'neuropathy|peripheral neuropathy|sensory neuropathy|peripheral sensory neuropathy|cipn|neuropathies|polyneuropathy|chemotherapy induced peripheral neuropathy|pn|periph neuropathy|neuropathic symptoms|chemo induced neuropathy|neurophaty|motor neuropathy|docetaxel neuropathy',
  uln: 'uln|upper limit of normal|upper limit normal|upper normal limit|upper limits of normal|upper limit of the normal range|upper limit|unl|upper lim of normal|the upper limit of normal|the uln|upper reference limit|normal upper limit|upper end of normal|upper range of normal|upper limit of reference range|normal limit|xuln|x uln',
  // units
  'ng/dl':
    'ng / dl|ngdl|ng dl|nanograms per deciliter|nanograms per decilitre|ng per dl|nanogram per deciliter|ng / deciliter|ng / decilitre|nano grams per deciliter|nanogram per decilitre|nanograms / dl|ng%',
  'nmol/l':
    'nmol / l|nmoll|nmol l|nanomoles per litre|nanomoles per liter|nanomol per litre|nmol per l|nmol|nanomol / l|nmols / l|nm / l|nmol / litre|nmol / liter|nanomoles|nanomolar|nanomole per litre|nanomole per liter|nanomol per liter|nmole / l|nmoles / l|nmols|nmol per litre|nmol per liter|nanomols per litre|nmol / lt|nm',
  'ng/ml':
    'ng / ml|ngml|ng ml|nanograms per millilitre|nanograms per milliliter|ng per ml|nanogram per milliliter|ng / millilitre|nanogram per millilitre|nanograms per mil',
  'ug/l':
    'ug / l|mcg / l|micrograms per litre|micrograms per liter|ug l|microgram / l|microgram per litre|micrograms / l|microg / l',
  'pmol/l': 'pmol / l|picomoles per litre',
  'pg/ml': 'pg / ml|picograms per ml',
  'x10^9/l':
    'x 10 ^ 9 / l|x10 ^ 9 / l|10 ^ 9 / l|x 10 9 / l|10 9 / l|x10e9 / l|x 10e9 / l|10e9 / l|x109 / l|x 109 / l|e9 / l|giga / l|g / litre|10 * 9 / l|x 10 * 9 / l|x 10 ^ 9 / litre|x 10 ^ 9|x10 ^ 9|10 ^ 9|x 10 9|x109|10e9|x 10 ^ 9 per litre|x 10 ^ 9 per l|times 10 to the 9 per litre|times 10 to the 9|k / ul|k / mm ^ 3|k / mm3|10 ^ 3 / ul|x 10 ^ 3 / ul|x10 ^ 3 / ul|x 10 3 / ul|x10e3 / ul|10e3 / ul|thousand / ul|k / mcl|10 ^ 3 / mm ^ 3|x 10 ^ 3 / mm ^ 3|x 10 ^ 3 / mm3|10 3 / ul|k / cumm|thou / ul|x 10 ^ 3|giga per litre|10 ^ 3 / mcl|x 10 ^ 3 / mcl',
  '/mm3':
    '/ mm ^ 3|/ mm3|per mm3|/ ul|cells / ul|cells / mm ^ 3|cells / mm3|per ul|per cubic millimetre|per cubic millimeter|cells per ul|per microlitre|per microliter|/ cumm|/ cmm|/ mcl|cells / mcl|cells per microliter|cells per microlitre|cells per cubic millimeter|cells per cubic millimetre|/ microliter|/ microlitre|mm3|cells per mm3|/ microl|cells / cumm',
  'g/dl':
    'g / dl|gm / dl|gms / dl|gdl|grams per deciliter|grams per decilitre|g per dl|gm%|g%|g dl|gm dl|grams / dl|g / 100 ml',
  'g/l': 'g / l|grams per litre|grams per liter|g per l|gm / l|g l|grams / l',
  'mmol/l':
    'mmol / l|mmoll|mmol l|millimoles per litre|millimoles per liter|mmol|mmols / l|mmol per l|mmol / litre|meq / l|meq|mmole / l|mmol per litre|milliequivalents per liter|meq per l|mm / l|mmols|millimolar',
  'mg/dl': 'mg / dl|mgdl|mg dl|milligrams per deciliter|milligrams per decilitre|mg per dl|mg%',
  'umol/l':
    'umol / l|micromol / l|umoll|micromoles per litre|micromoles per liter|umol|umol l|micromol per litre|umols|mcmol / l',
  'ml/min':
    'ml / min|mls / min|millilitres per minute|milliliters per minute|ml per minute|ml per min|mlmin|ml min|ml / minute|mls per min|mils per minute|mls / minute|mls per minute|ml / min / 1.73 m ^ 2|ml / min / 1.73m2|ml / min / 1.73 m2',
  'mut/mb':
    'mut / mb|muts / mb|mutations / mb|mutations per megabase|mutations per mb|mut per mb|m / mb|mb|muts per mb|mutations / megabase|mut / megabase|per megabase|per mb|muts / megabase|mut mb|/ mb|mut per megabase|variants / mb',
  // time
  years:
    'years|year|yrs|yr|y.o.|yo|y o|y/o|years old|year old|years of age|yrs old|yr old|y old|yr of age|yrs of age|y.o|yoa|year of age',
  months: 'months|month|mths|mth|mo|mos|mnths|mnth|/ 12|mons|mon',
  weeks: 'weeks|week|wks|wk|/ 52|weeks time',
  days: 'days|day|/ 7|d',
  ago: 'ago|previously ago|back in time',
  cycles:
    'cycles|cycle|doses|administrations|administration|treatments|treatment cycles|courses|cyles|cycl|cyc|cycs|fractions|cylces|administered doses|courses of treatment|injections of lu|sessions|session|cy',
  // other matters
  other_cancer:
    'breast cancer|lung cancer|colon cancer|bowel cancer|colorectal cancer|rectal cancer|ovarian cancer|pancreatic cancer|bladder cancer|kidney cancer|renal cancer|renal cell carcinoma|liver cancer|gastric cancer|stomach cancer|oesophageal cancer|esophageal cancer|thyroid cancer|melanoma|lymphoma|leukaemia|leukemia|myeloma|multiple myeloma|glioblastoma|brain tumour|brain tumor|cervical cancer|endometrial cancer|testicular cancer|head and neck cancer|sarcoma|skin cancer|hepatocellular carcinoma|nsclc|sclc|non small cell lung cancer|small cell lung cancer|metastatic breast|breast ca|lung ca|urothelial cancer|urothelial carcinoma|cholangiocarcinoma|mesothelioma|neuroendocrine tumour of the pancreas|gist|hodgkin lymphoma|hodgkins|cll|aml|colon carcinoma|her2 positive breast cancer|germ cell tumour|seminoma',
  actinium:
    'actinium|actinium 225|ac 225|225 ac|225ac|ac225|ac 225 psma|ac225 psma|actinium psma|actinium 225 psma|225 ac psma|225ac psma|alpha therapy|targeted alpha therapy|targeted alpha|psma alpha|actinium therapy|actinium 225 psma 617|alpha emitters|alpha emitter|ac psma|tat',
  infusions: 'infusions|infusion|infustions|infusons|infusion cycles',
  // people
  patients: 'patients|pts',
  patient: 'patient|pt|the pt|gentleman|man|guy|chap|male|lad|fella|gent|fellow|bloke',
  // disease
  mets: 'mets|metastases|metastasis|metastatic disease|metastatic deposits|metastatic lesions|metastatic lesion|metastatic deposit|secondaries|deposits|metastatic spread|mts|metastatic involvement|metastasises|metastesis|metastasized|metastatic nodules|metastatic tumours|metastatic tumors|metastatic nodule|metastatic tumour|metastatic tumor|metastes|metastasses|metastatic foci|metastatic|metastasised|met',
  disease:
    'disease|dz|dis|cancer|tumour|tumor|ca prostate|malignancy|neoplasm|tumors|tumours|carcinoma|disaese|dx disease|mcrpc|crpc',
  lesions:
    'lesions|lesion|masses|mass|foci|focus|deposit|spots|hot spots|areas of uptake|spot|hotspots|hotspot|lesion(s)',
  lymph_nodes:
    'lymph nodes|lymph node|nodes|node|nodal|ln|lns|lymphadenopathy|adenopathy|lymph nodal|lymphatic|glands',
  bone: 'bone|bones|bony|osseous|skeletal|skeleton|osteoblastic|osteolytic|blastic|sclerotic|lytic|boney',
  spine:
    'spine|spinal|vertebral|vertebra|vertebrae|vertebrae|sacral|sacrum|pelvic bone|rib|ribs|femur|femoral|humerus|skull|iliac|scapula|sternum|pelvis|acetabulum|ilium|clavicle',
  liver: 'liver|hepatic|hepar|intrahepatic|livers',
  lung: 'lung|lungs|pulmonary|intrapulmonary',
  brain:
    'brain|cerebral|intracranial|cerebellar|cns|central nervous system|leptomeningeal|meningeal|dural|intra cranial|intracerebral',
  visceral: 'visceral|viscera|visceral organ|visceral organs|viceral',
  opioids:
    'opioids|opioid|opiates|opiate|morphine|mst|oxycodone|oxycontin|oxynorm|fentanyl|oramorph|hydromorphone|buprenorphine|tapentadol|methadone|zomorph|longtec|shortec|butrans|durogesic|ms contin|tramadol|codeine|dilaudid|percocet|hydrocodone|norco|opoids|strong painkillers|strong analgesia|narcotics|narcotic|opiod|opiods|morphine sulfate|morphine sulphate|fentanyl patch|fentanyl patches|buprenorphine patch|narcotic analgesics|opioid analgesia|opioid analgesics|opiate analgesia|opiate painkillers',
  pain: 'pain|pains|painful|ache|aches|aching|sore|painfull',
  // results
  negative: 'negative|neg|-ve|negatve|negitive|-ive|nagative|negativity',
  positive: 'positive|pos|+ve|postive|positve|avid|positivity|avidity',
  not_tested:
    'not tested|untested|not been tested|never tested|not yet tested|not performed|not done|never done|not sent|never sent|not checked|not been done|not been sent|not yet done|not yet sent|not been performed|not been checked|never checked|no testing|not assessed|not requested|not ordered|not undertaken|never performed|nt|not carried out|not been carried out|not yet performed|not been assessed|not been ordered|not been requested|not evaluated|not determined|never been tested|never been done|never been checked|not measured|not been measured|not yet checked|not yet measured|not had tested|not previously tested|never measured|never assessed|never been sent|not looked at|never ordered|not yet ordered|not yet requested|yet to be tested|yet to be done|yet to be sent|not available to test|not been tested yet|not tested yet|not done yet|not sent yet|not checked yet|not been done yet|not been sent yet|hasnt been tested|hasnt been done|hasnt been sent|hasnt been checked|wasnt tested|wasnt done|wasnt sent|never requested|not examined|never examined|not taken|not run|never run|not been run|outstanding to be sent',
  pending:
    'pending|awaited|awaiting|outstanding|in progress|sent off|in process|underway|under way|waiting for|waiting on|await|awaits|to follow|due back|in the lab|results awaited|result awaited|results pending|result pending|not back|not yet back|not back yet|still cooking|has been sent|have been sent|was sent|were sent|been sent|still waiting for|still waiting on|sent|not resulted|not yet resulted|not come back|still outstanding|results outstanding|result outstanding|tbc|in lab|pend|pendng|not come back yet|not returned|not reported yet|yet to come back|still to come back|not yet reported|not yet available|not available yet|chasing|being processed|being tested|being done|not yet returned|awating',
  vus: 'vus|variant of uncertain significance|variant of unknown significance|variants of uncertain significance|variants of unknown significance|uncertain significance|unknown significance|variant of undetermined significance|class 3 variant|class 3|vous|unclassified variant|variant uncertain significance|vuss|variant of unclear significance|undetermined significance',
  // pathology and history
  neuroendocrine:
    'neuroendocrine|nepc|t nepc|neuroendocrine prostate cancer|neuroendocrine carcinoma|treatment emergent neuroendocrine|treatment emergent neuroendocrine prostate cancer|scnc|t scnc|neuro endocrine|neuroendocrine transformation|neuroendocrine transdifferentiation|ne transformation|large cell neuroendocrine|lcnec|neuroendocrine tumour|neuroendocrine tumor|neuroendocrine disease|nepc transformation',
  ne_features:
    'ne differentiation|neuroendocrine differentiation|neuroendocrine features|ne features|neuroendocrine component|ne component|neuroendocrine elements|neuroendocrine like features',
  small_cell:
    'small cell|small cell carcinoma|small cell cancer|small cell transformation|small cell prostate cancer|small cell histology|small cell component|small cell differentiation|small cell features',
  adenocarcinoma:
    'adenocarcinoma|adeno|acinar adenocarcinoma|acinar|adeno ca|adenoca|prostatic adenocarcinoma|ductal adenocarcinoma|conventional adenocarcinoma|pure adenocarcinoma|adenocarcinoma of the prostate|prostate adenocarcinoma|adenocarcinoma only',
  epilepsy: 'epilepsy|epileptic|seizure disorder|known epileptic|epilepsia',
  seizure:
    'seizure|convulsion|tonic clonic|tonic clonic seizure|grand mal|grand mal seizure|generalised seizure|generalized seizure|focal seizure|had a fit|a fit|epileptic fit|having fits|had fits',
  nodules: 'nodules|nodule|nodularity',
  extraosseous: 'extraosseous|extra osseous|extra skeletal|extraskeletal|non osseous|non bone|extra bony',
  seizing: 'seizing|convulsing|status epilepticus|seizured|convulsed|fitting again|having a fit',
  seizures: 'seizures|epileptic fits|convulsions|focal seizures|tonic clonic seizures',
  autoimmune_disease:
    'rheumatoid arthritis|lupus|sle|crohns|crohns disease|crohn|crohn disease|ulcerative colitis|inflammatory bowel disease|ibd|psoriasis|psoriatic arthritis|multiple sclerosis|myasthenia|myasthenia gravis|sjogrens|sjogren|vasculitis|giant cell arteritis|temporal arteritis|polymyalgia rheumatica|pmr|autoimmune hepatitis|ankylosing spondylitis|graves disease|hashimotos|hashimoto thyroiditis|hashimotos thyroiditis|sarcoidosis|scleroderma|rheum arthritis|rheumatoid|autoimmune thyroiditis|autoimmune disease|autoimmune disorder|autoimmune condition|autoimmune colitis|primary biliary cholangitis|dermatomyositis|polymyositis|guillain barre|coeliac disease|celiac disease|systemic sclerosis|autoimmune conditions|autoimmune history|autoimmune diseases|autoimmunity|autoimmune',
  transplant:
    'transplant|transplantation|tx kidney|transplanted|allograft|transplants|sct|bmt|allo sct|hsct|stem cell transplant|bone marrow transplant|kidney transplant|renal transplant|liver transplant|heart transplant|lung transplant|renal allograft|organ transplant|solid organ transplant|organ transplantation|cardiac transplant|allogeneic transplant|allogeneic stem cell transplant|autologous stem cell transplant|kidney transplantation',
  cord_compression:
    'cord compression|mscc|spinal cord compression|metastatic spinal cord compression|metastatic cord compression|cord compress|compression of the cord|compression of the spinal cord|malignant cord compression|malignant spinal cord compression|cord compresion|epidural cord compression|impending cord compression|cord compromise|mets cord compression',
  pulmonary_embolism:
    'pulmonary embolism|pulmonary embolus|pulmonary emboli|lung clot|clot on the lung|blood clot in the lung|clots on the lungs|clot in his lung|pulmonary thromboembolism',
  // castration
  castrate:
    'castrate|castrated|castrate level|castrate levels|castrate range|castration level|castration range|castration levels|castrat|castrate testosterone range|adequately castrate|chemically castrate|medically castrate|castare|castrate territory',
  suppressed:
    'suppressed|fully suppressed|well suppressed|adequately suppressed|undetectable|below detection',
  orchiectomy:
    'orchiectomy|orchidectomy|orchi|bilateral orchiectomy|bilateral orchidectomy|surgical castration|surgically castrated|surgically castrate|orchiectomised|orchiectomized|orchidectomised|orchidectomized|bso of testes|subcapsular orchiectomy|subcapsular orchidectomy|bilateral subcapsular orchiectomy|bilateral subcapsular orchidectomy|castrated surgically|bilat orchi|bilateral orchi|orchietomy|orchectomy|orchidecotmy|bilateral simple orchiectomy|testes removed|testicles removed|bilat orchidectomy|bilat orchiectomy|orchiectomy bilateral|orchidectomy bilateral|castrated by surgery|b / l orchiectomy|b / l orchidectomy|orchidectomies|bl orchiectomy|orchidectomy bilaterally|surgical orchiectomy|testicles were removed|both testicles removed',
  psma_pet:
    'psma pet|psma pet ct|psma pet / ct|ga 68 psma|68ga psma|ga68 psma|68 ga psma pet|68ga psma pet|ga 68 psma pet|pylarify|psma scan|psma imaging|f 18 psma|18f psma|18f psma pet|piflufolastat|piflufolastat pet|18f dcfpyl|dcfpyl|dcfpyl pet|psma pet scan|pet psma|psma pet ct scan|posluma|illuccix|locametz|psma pet/ct|ga psma|ga psma pet|68ga psma 11|68ga psma 11 pet|psma 11 pet|psma 1007|psma 1007 pet|f18 psma|f18 psma pet',
  fdg: 'fdg|fdg pet|fdg pet ct|fdg pet / ct|18f fdg|18f fdg pet|f 18 fdg|fdg avid|fdg scan',
  bone_scan:
    'bone scan|bone scintigraphy|nm bone scan|bs|nuclear bone scan|scintigraphy|bone scans|isotope bone scan|bonescan|bone scint|tc bone scan|tc 99 bone scan|nuclear medicine bone scan',
  ct: 'ct|ct scan|ct cap|ct tap|ct chest abdomen pelvis|ct chest abdo pelvis|ct chest / abdomen / pelvis|ct c / a / p|cect|ct abdomen|ct abdo|ct thorax abdomen pelvis|ct scans|restaging ct|ct c a p|ct imaging|staging ct|ct ap|ct abdo pelvis|ct abdomen pelvis|ct abdomen and pelvis|ct chest|ct thorax|ct chest abdomen and pelvis|ct thorax abdo pelvis|cat scan|cts',
  imaging:
    'imaging|scan|scans|staging|restaging|radiology|radiological|radiologic|radiographic|radiographically|radiologically|imaging studies|cross sectional imaging|conventional imaging|staging scans|restaging scans|whole body mri|wb mri|wbmri|scanning|restaging imaging|pet|pet ct|pet / ct|pet scan|choline pet|restaging scan|staging scan|radiol|anatomical imaging|ct and bone scan|ct / bone scan|ct + bone scan|ct & bone scan|ct and bs|ct / bs|follow up imaging|follow up scans|post treatment imaging|post treatment scans|imaged|surveillance imaging|radiographs|x ray|xr|rad|rads|re staging|re staging scans|radiograph|xray|x rays|ultrasound|uss',
  mri: 'mri|mr|mri spine|mri whole spine|mr spine|mri scan|spinal mri|mri of the spine|whole spine mri|mri pelvis|mri liver',
  // status
  pd: 'pd|progressive disease|prog dz|prog disease|progressive dz|progression of disease|disease progression|progressing disease|progressive mcrpc|progressive metastatic|pod',
  sd: 'sd|stable disease|disease stabilisation|disease stabilization|stable dz|disease control|disease stability|non progressive disease',
  partial_response:
    'partial response|pr|partial remission|partial resp|part response|partial metabolic response|near complete response|near cr|vgpr|very good partial response',
  complete_response:
    'complete response|cr|complete remission|complete resp|complete metabolic response|no evidence of disease|ned',
  psma: 'psma|prostate specific membrane antigen',
  // care
  trial:
    'trial|clinical trial|trials|clinical trials|study|clinical study|research study|trial enrolment|trial enrollment|phase 1 trial|phase i trial',
  palliative_care:
    'palliative care|palliative|hospice|hospice care|pall care|palliation|end of life care|palliative medicine|palliative care referral|specialist palliative care|palliative team|best supportive care|bsc|supportive care|hospice referral|palliative referral|pal care',
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
    'progressed|relapsed|relapse|relapsing|recurred|progression|progressing|progressive|progresses|progess|progresed|progessed|progressd|progressession|progresison|progressive change|progresssion|progn of disease|progressin|pogressed|progressioning',
  responding:
    'responding|responded|response|responds|responsive|resp|respnding|responder|reponse|respone|responce',
  stable:
    'stable|static|steady|unchanged|no change|stabilised|stabilized|no significant change|no interval change|stabe|stabel|without change|plateaued|plateau|plateauing|flat|holding|stationary|no difference|no new change|unaltered|no significant interval change|no major change|no changes|not changed|has not changed|not changing|no real change|stablised|no evidence of change|holding steady|remains the same|the same',
  rising:
    'rising|rose|risen|climbing|climbed|increasing|increased|going up|gone up|went up|trending up|up|upward|elevating|doubling|doubled|on the rise|uptrending|↑|raising|creeping up|shot up|jumped|rises|rise|increase|goes up|up trending|upwards|tripled|soaring|rocketing|escalating|crept up|elevated|upward trend|surging|increases|rebounding|rebounded|spiralling|ticking up|edging up|edged up|inching up|uptrend|trending upwards|trending upward|moving up|shooting up|quadrupled|heading up|headed up',
  falling:
    'falling|fell|fallen|dropping|drop|decreasing|decreased|going down|gone down|went down|trending down|down|declining|coming down|↓|downtrending|reduced|reducing|came down|come down|nadired|decrease|decline|drops|fall|downward|reduction|reduces|plummeted|plummeting|down trending|falls|halved|downward trend|trending downwards|trending downward|nose dived|moving down|heading down|dipping|dipped|dropped',
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
