/** English words within a slip or two of a forgiven spelling: they mean what they say. */
export const EVERYDAY_WORDS: readonly string[] = (
  'affusions anaphylaxy aspiring castrater castrati castrato catastases catastasis chromotherapy' +
  ' clonazepam completely confining confusions containing contending contenting continuant' +
  ' continuity contunding convincing coumarin creator creston cretinise cretinize crymotherapy' +
  ' cycloserine declining definitely diffusions dioxin discontented discontinuers effusions' +
  ' elastases eutrophies flamelets germaine germlike glucophore glutamine haptoglobin hexobarbital' +
  ' illusions imagine incisions inclusions incursions indulin infixions influxions infusionism' +
  ' infusionist inhesions intrusions inulin inustions invasions lorica lyrical lyrics metabases' +
  ' metabasis metabatic metaphases metaplases metaplasis metasomatic metastables myelopathy myrica' +
  ' naturopathy necrophils negatived negrophils nephropathy neuropath neuropaths neuropils' +
  ' neutrophile neutrophiles neutrophilic nutation pentobarbital pentobarbitone placeless plantlets' +
  ' plumelets processing procession professed professing profession program progressional prowessed' +
  ' radius recontinuing refusions regressed regressing regression rifamycin sensation statelets' +
  ' aseptic bleeping blending breaching breeding collapse collapses confuse confuses contusion' +
  ' detention dumbness fractured overdone overdoses paralyse peptic sceptic septics skeptic wreathing' +
  ' arthritic colitic decliner decline recline reclines reclined reclining defuses refuges refutes reuses refutes defused refuted reused refuse' +
  ' historic historical histories psoriatic epileptic implant transplants conditions performances palliate' +
  ' supersensitivity suspected tarriance thermotherapy warfaring'
).split(' ');
