/** Measurements and their units, as clinicians write them. `|` separates; case and hyphens do not matter. */
export const MEASURES: Readonly<Record<string, string>> = {
  // measurements
  ecog: 'e cog|ee cog|e c o g|eocg|egoc|ecg ps|perfomance status|performace status|performance staus|preformance status|ecog|ecog ps|ps ecog|ecog performance status|ecog performance score|ecog score|ecog status|ecog grade|ecog perf status|who ps|who performance status|who status|who performance score|who score|who perf status|performance status|performance score|perf status|ps|pefromance status|performace status|performance staus|eastern cooperative oncology group|ecog who|ecog / who|who / ecog|who / ecog ps|ecog / who ps|zubrod|zubrod score|zubrod ps|p.s.|ecog pfs|eccog|ecgo|ecog performance|ps who|perfomance status|performance level|performance state|ps ( who )|ps ( ecog )|performance status ( who )|performance status ( ecog )|who ( ps )|ecog ( ps )|ecog ( who )|performance score ( who )|performance score ( ecog )|ps [ who ]|ps [ ecog ]',
  karnofsky:
    'karnofsky|kps|karnofsky ps|karnofsky performance status|karnofsky performance score|karnofsky score|karnofski|karnovsky|karnofsky index|karnofsky performance scale|karnofsky status|karnofsky performance|karnoffsky|karnosfky',
  psa: 'psa|prostate specific antigen|psa level|psa value|psas|psa levels|psa values|serum psa|psa count',
  psa_doubling:
    'psa doubling time|psadt|psa dt|psa velocity|psa density|psa50|psa90|psa30|psa 50 response|psa 90 response|psa 30 response|psa50 response|psa90 response|psa kinetics|psa bounce|psa flare|psa test|psa monitoring|psa check|psa checks|psa testing',
  testosterone:
    'testosterone|testo|testost|serum testosterone|testosterone level|testosterone levels|total testosterone|s testosterone|testos|serum testo|testo level|testosteron|testosterone serum|test level|total testo|tst|serum t|total t|t level|testosterone concentration|serum testosterone level|testosterone value|testosterone total|total testosterone , serum|testosterone , serum|testosterone in the last control|testosterone , total|testosterone ( total )',
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
    'creatinine clearance|clearance of creatinine|crcl|cr cl|clcr|cl cr|ccl|cockcroft gault|cockcroft|crcl cg|cockroft gault|c g crcl|cg crcl|cockcroft gault crcl|creatinine clearance cg|crcl cockcroft gault|creat clearance|creat cl|cockcroft gault clearance|creatinine clearence|cockcroft gault creatinine clearance|cockcroft gault clcr|estimated creatinine clearance',
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
  'l/min': 'l / min|litres per minute|liters per minute|l per min',
  'ml/s': 'ml / s|ml / sec|millilitres per second|milliliters per second|ml per second',
  'mut/mb':
    'mut / mb|muts / mb|mutations / mb|mutations per megabase|mutations per mb|mut per mb|m / mb|mb|muts per mb|mutations / megabase|mut / megabase|per megabase|per mb|muts / megabase|mut mb|/ mb|mut per megabase|variants / mb',
};
