/** The disease, its pathology and its status, as clinicians write them. `|` separates; case and hyphens do not matter. */
export const DISEASE: Readonly<Record<string, string>> = {
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
    'spine|spinal|vertebral|vertebra|vertebrae|vertebrae|sacral|sacrum|pelvic bone|rib|ribs|femur|femoral|humerus|skull|iliac bone|iliac crest|iliac wing|scapula|sternum|pelvis|acetabulum|ilium|clavicle',
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
    'seizure|convulsion|tonic clonic|tonic clonic seizure|grand mal|grand mal seizure|generalised seizure|generalized seizure|focal seizure|had a fit|epileptic fit|having fits|had fits',
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
    'suppressed|supressed|surpressed|fully suppressed|well suppressed|adequately suppressed|undetectable|below detection',
  orchiectomy:
    'orchiectomy|orchidectomy|orchi|bilateral orchiectomy|bilateral orchidectomy|surgical castration|surgically castrated|surgically castrate|orchiectomised|orchiectomized|orchidectomised|orchidectomized|bso of testes|subcapsular orchiectomy|subcapsular orchidectomy|bilateral subcapsular orchiectomy|bilateral subcapsular orchidectomy|castrated surgically|bilat orchi|bilateral orchi|orchietomy|orchectomy|orchidecotmy|bilateral simple orchiectomy|testes removed|testicles removed|bilat orchidectomy|bilat orchiectomy|orchiectomy bilateral|orchidectomy bilateral|castrated by surgery|b / l orchiectomy|b / l orchidectomy|orchidectomies|bl orchiectomy|orchidectomy bilaterally|surgical orchiectomy|testicles were removed|both testicles removed',
  psma_pet:
    'psma pet|psma pet ct|psma pet / ct|ga 68 psma|68ga psma|ga68 psma|68 ga psma pet|68ga psma pet|ga 68 psma pet|pylarify|psma scan|psma imaging|f 18 psma|18f psma|18f psma pet|piflufolastat|piflufolastat pet|18f dcfpyl|dcfpyl|dcfpyl pet|psma pet scan|pet psma|psma pet ct scan|posluma|illuccix|locametz|psma pet/ct|ga psma|ga psma pet|68ga psma 11|68ga psma 11 pet|psma 11 pet|ga 68 psma 11|ga 68 psma 11 pet|psma 1007|psma 1007 pet|f18 psma|f18 psma pet',
  fdg: 'fdg|fdg pet|fdg pet ct|fdg pet / ct|18f fdg|18f fdg pet|f 18 fdg|fdg avid|fdg scan',
  bone_scan:
    'bone scan|bone scintigraphy|nm bone scan|bs|nuclear bone scan|scintigraphy|bone scans|isotope bone scan|bonescan|bone scint|tc bone scan|tc 99 bone scan|nuclear medicine bone scan',
  bone_density:
    'bone density|bone density scan|bone density scans|dexa scan|dxa|dxa scan|bone mineral density',
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
};
