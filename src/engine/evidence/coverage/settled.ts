/** Rules that no row of the sources asks for, and why the rule book has them. */
export const SETTLED_HERE: Readonly<Record<string, string>> = {
  'scope.six-infusions': 'The scope of the article, as its opening gives it.',
  'scope.applies': 'The scope of the article, as its opening gives it.',
  'scope.alert-fewer': 'Says on which side of six the case lies.',
  'scope.alert-more': 'Says on which side of six the case lies.',
  'ecog.trial': 'The trial named asks for ECOG 0–2.',
  'trial.taxane-naive': 'The trial named asks for an earlier taxane.',
  'status.oligoprogression': 'Local therapy is discussed before a systemic change.',
  'molecular.do-not-wait': 'A visceral crisis leaves no time for a result.',
  'cns.local-therapy-first': 'Brain and meninges are treated locally before a drug.',
  'cns.alert': 'Brain and meninges are treated locally before a drug.',
  'parp.reversion': 'The review found a case of reversion after platinum.',
  'parp.alert-platinum': 'The review found a case of reversion after platinum.',
  'cytopenia.platelets': 'A count that low is not left as a footnote.',
  'docetaxel.transaminases': 'The review found docetaxel’s boxed warning.',
  'platinum.caution-counts': 'Docetaxel’s limits are borrowed as a caution.',
  'enzalutamide.unused': 'A drug that was used does not rank.',
};
