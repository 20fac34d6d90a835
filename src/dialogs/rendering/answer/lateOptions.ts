import type { Assessment, FindingPath, OptionAdvice, OptionId } from '../../../engine/index.ts';
import { optionInSentence } from '../words/optionNames.ts';

/** What ranks below the article's own options: asked and told of only where nothing above is left. */
export const LATE_OPTIONS: readonly OptionId[] = ['docetaxel_rechallenge', 'radium223'];

/** What they ask for, as it would have to turn out. */
export const LATE_NEEDS: Readonly<Partial<Record<FindingPath, string>>> = {
  docetaxelResponseMonths: 'docetaxel held for more than 6 months',
  docetaxelProgressedAfterArpiSwitch: 'he then progressed on an ARPI given after it',
  boneMetastases: 'there are bone metastases',
  opioidBonePain: 'bone pain needs regular opioids',
  visceralMetastases: 'visceral metastases are absent',
  'prior.radium223': 'radium-223 was never given',
};

/** Where nothing above is left: what would bring each of them in, "docetaxel held for …: docetaxel rechallenge becomes possible". */
export const lateChanges = ({ options, pathway }: Assessment): readonly string[] =>
  pathway === 'trial_or_palliative' ? lateOf(options).flatMap(broughtIn) : [];

const lateOf = (options: readonly OptionAdvice[]): readonly OptionAdvice[] =>
  options.filter(({ id }) => LATE_OPTIONS.includes(id));

function broughtIn({ id, standing, needs = [] }: OptionAdvice): readonly string[] {
  const told = needs.flatMap((path) => LATE_NEEDS[path] ?? []);
  if (standing !== 'not_assessed' || told.length === 0 || told.length < needs.length) return [];
  return [`${told.join(' and ')}: ${optionInSentence(id)} becomes possible`];
}

/** Where nothing above is left: those of them whose criteria fail. */
export const lateExcluded = ({ options, pathway }: Assessment): readonly OptionAdvice[] =>
  pathway === 'trial_or_palliative'
    ? lateOf(options).filter(({ standing }) => standing === 'not_recommended')
    : [];
