import type { Drug } from '../../../engine/index.ts';

/** Names of the drugs that count as prior treatments: generic, brand, abbreviation, frequent slips. `|` separates; case and hyphens do not matter. */
export const DRUG_NAMES: Readonly<Record<Drug, string>> = {
  docetaxel:
    'docetaxel|doce|docetax|taxotere|docefrez|docivyx|docetaxol|dtx|dctx|doxetaxel|docataxel|docetaxil|doc x|doce taxel|docet axel|doc e taxel|dossier taxel',
  cabazitaxel:
    'cabazitaxel|cabazi|cabaz|caba|cabazitax|jevtana|cabi|cbz|cbztx|cabazataxel|cabizataxel|cabezitaxel|cabazitaxol|cabazi taxel|cabaz i taxel|cabba zitaxel',
  abiraterone:
    'abiraterone|abi|abira|zytiga|yonsa|aap|abiraterone acetate|abi pred|abi p|abiaterone|abiratarone|abireterone|abbiraterone|abi acetate|abi raterone|abby raterone|abbey raterone|abira terone',
  enzalutamide:
    'enzalutamide|enza|enzal|xtandi|enz|mdv3100|enzulatamide|enzalutimide|enzalut|enza lutamide|enzo lutamide|ends a lutamide',
  apalutamide: 'apalutamide|apa|apal|erleada|erlyand|apalut|apalutimide',
  darolutamide: 'darolutamide|daro|darol|nubeqa|darolut|darolutimide',
  olaparib: 'olaparib|ola|olap|lynparza|olaparab|oliparib',
  rucaparib: 'rucaparib|ruca|rubraca|rucap|rucaparab',
  talazoparib: 'talazoparib|tala|talzenna|talazo|talazaparib',
  niraparib: 'niraparib|nira|zejula|akeega|nirap|niriparib',
  radium223:
    'radium|radium 223|ra 223|ra223|223 ra|223ra|xofigo|radium dichloride|radium 223 dichloride|alpharadin|rad 223|rad223|ra 223 dichloride',
  sipuleucel_t: 'sipuleucel t|sipuleucel|sip t|sipt|provenge|sipuleucelt',
  pembrolizumab: 'pembrolizumab|pembro|keytruda|pembrolizumb|pembrolizamab|pembroluzimab',
  platinum:
    'platinum|carboplatin|carbo|cisplatin|cis platin|cddp|oxaliplatin|platinum chemotherapy|platinum based chemotherapy|platinum chemo|platinum based chemo|platinum agent|platinum agents|platin|platinum therapy|platinum doublet|carboplatinum|cisplatinum|paraplatin|platinum salts',
};

/** A class of drugs by its name, and which drugs "none of it" and "both of it" speak of. */
export interface DrugClass {
  readonly names: string;
  readonly none: readonly Drug[];
  /** "Both", where the class has two members that the word can mean. */
  readonly both?: readonly Drug[];
}

export const DRUG_CLASSES: Readonly<Record<string, DrugClass>> = {
  taxanes: {
    names:
      'taxane|taxanes|taxane chemotherapy|taxane chemo|taxane based chemotherapy|taxane based chemo|taxane therapy',
    none: ['docetaxel', 'cabazitaxel'],
    both: ['docetaxel', 'cabazitaxel'],
  },
  chemotherapy: {
    names:
      'chemotherapy|chemo|chemotherapies|cytotoxics|cytotoxic|cytotoxic chemotherapy|cytotoxic chemo|chemotheraphy|chemotx|systemic chemotherapy|chemos',
    none: ['docetaxel', 'cabazitaxel', 'platinum'],
    both: ['docetaxel', 'cabazitaxel'],
  },
  arpis: {
    names:
      'arpi|arpis|arsi|arsis|nha|nhas|nht|arta|artas|arat|arats|novel hormonal agent|novel hormonal agents|novel hormonal therapy|novel hormone therapy|novel hormonal therapies|novel antiandrogen|novel antiandrogens|androgen receptor pathway inhibitor|androgen receptor pathway inhibitors|ar pathway inhibitor|ar pathway inhibitors|androgen receptor inhibitor|androgen receptor inhibitors|androgen receptor signalling inhibitor|androgen receptor signaling inhibitor|androgen receptor targeted agent|androgen receptor targeted agents|second generation antiandrogen|second generation antiandrogens|ar targeted therapy|ar targeted therapies|ar targeted agent|ar targeted agents|next generation hormonal agent|next generation hormonal agents|ar inhibitor|ar inhibitors|ngha|new hormonal agent|new hormonal agents|androgen receptor pathway inhibition|ar pathway agent|ar pathway agents',
    none: ['abiraterone', 'enzalutamide', 'apalutamide', 'darolutamide'],
    both: ['abiraterone', 'enzalutamide'],
  },
  parp_inhibitors: {
    names:
      'parp inhibitor|parp inhibitors|parpi|parpis|parp|parps|parp inhibition|parp i|parp inhib|parp therapy|parp treatment|poly adp ribose polymerase inhibitor|poly adp ribose polymerase inhibitors',
    none: ['olaparib', 'rucaparib', 'talazoparib', 'niraparib'],
  },
  immunotherapy: {
    names:
      'immunotherapy|immuno therapy|ici|icis|io|checkpoint inhibitor|checkpoint inhibitors|immune checkpoint inhibitor|immune checkpoint inhibitors|checkpoint blockade|checkpoint inhibition|pd1|pdl1|pd 1|pd l1|anti pd1|anti pd 1|anti pdl1|anti pd l1|pd1 inhibitor|pd 1 inhibitor|pd1 inhibitors|pd 1 inhibitors|pd l1 inhibitor|pdl1 inhibitor|pd 1 / pd l1|pd1 / pdl1|pd 1 / l1|pd1 / l1|pd 1 / pd l1 inhibitor|pd 1 / pd l1 inhibitors|pd 1 / l1 inhibitor|pd1 / l1 inhibitor|immune therapy|checkpoint|checkpoints|pd 1 antibody|anti pd 1 antibody|cpi',
    none: ['pembrolizumab'],
  },
};

/** Lutetium-177 PSMA, however it is called. */
export const LUTETIUM_NAMES =
  'pluvicto|lus|lutetiums|pluvictos|loo psma|lou psma|blue victo|plu victo|pluvitco|lutetium|lu|lu psma|lu psma 617|lu 177|177 lu|177lu|lu177|lu 177 psma|lu 177 psma 617|177 lu psma|177 lu psma 617|177lu psma|177lu psma 617|lu177 psma|lu177 psma 617|lupsma|lupsma 617|lutetium psma|lutetium psma 617|lutetium 177|lutetium 177 psma|lutetium 177 psma 617|177 lutetium|177 lutetium psma|177 lutetium psma 617|lutetium 177 vipivotide tetraxetan|177 lu vipivotide tetraxetan|lu 177 vipivotide tetraxetan|vipivotide tetraxetan|vipivotide|lutetium vipivotide tetraxetan|psma 617|psma617|lu 617|plv|pluvito|pluvictor|plucivto|pluvcito|pluvikto|psma rlt|prlt|radioligand therapy|radioligand|radio ligand therapy|radioligand treatment|rlt|lutecium|lutetium therapy|lutetium treatment|lu therapy|lu psma therapy|lu psma rlt|lu psma treatment|psma radioligand therapy|psma therapy|lu rlt|lu prlt|lu psma i t|lu psma i & t|psma i & t|lu psma int|177 lu psma i & t|177lu psma i & t|lutathera psma|lut|pluvicto therapy|pluvicto treatment|luthetium|lutetum|luticium|lutitium|lu 177 vipivotide|177lu vipivotide tetraxetan|radionuclide therapy|radioligand lutetium';

/** LHRH agonists and antagonists, and the words for medical castration itself. */
export const HORMONE_NAMES =
  'adt|hormonal castration|androgen deprivation therapy|androgen deprivation|androgen deprivation treatment|lhrh|gnrh|lhrh agonist|lhrh antagonist|gnrh agonist|gnrh antagonist|lhrha|lhrh a|gnrha|gnrh a|lhrh analogue|lhrh analog|gnrh analogue|gnrh analog|lhrh analogues|gnrh analogues|lhrh therapy|gnrh therapy|lhrh treatment|lhrh injections|lhrh injection|gnrh injections|gnrh injection|hormone injection|hormone injections|hormonal injection|hormonal injections|leuprolide|leuprorelin|lupron|lupron depot|eligard|prostap|lutrate|camcevi|fensolvi|leuprolide acetate|leuprorelin acetate|goserelin|zoladex|triptorelin|decapeptyl|trelstar|pamorelin|gonapeptyl|degarelix|firmagon|relugolix|orgovyx|histrelin|vantas|supprelin|buserelin|suprefact|medical castration|chemical castration|hormone deprivation|hormone therapy|hormone treatment|hormonal therapy|hormonal treatment|hormones|castration therapy|androgen suppression|androgen suppression therapy|testosterone suppression|lupron injections|lupron injection|zoladex implant|zoladex implants|zoladex injections|prostap injections|leuprolide injections|degarelix injections|eligard injections|androgen blockade|prostap 3|prostap dcs|lucrin|procren|enantone|staladex|trenantone|sixantone|diphereline|moapar';
