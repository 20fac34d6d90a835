import { wholly } from './answers/short.ts';
import { canonicalTokens } from './lexicon/canonical.ts';

const POLITE = new Set([
  'fullstop',
  'bang',
  'comma',
  'please',
  'thanks',
  'thank',
  'you',
  'dash',
  'semicolon',
]);

const yes = wholly(
  '(yes|y|yep|yeah|yup|correct|confirm|confirmed|ok|okay|k|right|agreed|agree|true|perfect|affirmative|sure|fine|good|great|accurate|proceed|continue|ongoing|exactly)',
  '(yes|yep|yeah|ok|okay|correct) (yes|correct|confirmed|confirm|proceed|go ahead|continue|ongoing|looks good|that is (right|correct|fine)|all (correct|good|right)|it is|exactly|right|agreed|this is (right|correct))',
  '[yes] that is (right|correct|fine|good|accurate|it)',
  '[yes] this is (right|correct|fine)',
  '[yes|all|it|that|this] looks (good|right|correct|fine|ok|accurate)',
  'all (correct|good|right|fine)',
  'all looks (good|right|correct|fine)',
  'go ahead',
  'go for it',
  'i (confirm|agree)',
  '(stable|no corrections)',
  'nothing to (change|correct|add)',
  'happy with that',
  'spot on',
  'sounds (good|right)',
);
const no = wholly(
  '(no|n|nope|nah|wrong|incorrect|false)',
  'no (no|wrong|incorrect|not right|that is (wrong|not right|incorrect)|it is not|not correct|not quite)',
  'that is (wrong|not right|incorrect|not correct|not quite right)',
  'this is (wrong|not right|incorrect|not correct)',
  'not (right|correct|quite|quite right|true|accurate|yet)',
  'it is (wrong|not right|incorrect|not correct)',
  'not at all',
);

/** Whether the whole message says yes or no to a read-back. Exact: "so what next?" and "yes but ECOG is 2" are neither. */
export function affirms(text: string): 'yes' | 'no' | undefined {
  const words = canonicalTokens(text.slice(0, 200)).filter(({ word }) => !POLITE.has(word));
  if (text.length > 200) return undefined;
  if (yes(words)) return 'yes';
  return no(words) ? 'no' : undefined;
}
