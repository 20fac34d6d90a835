import type { Assessment, Findings, OptionAdvice, OptionId } from '../../../engine/index.ts';
import { bullet, cited, type Line, type Piece } from '../document/document.ts';
import { lowerFirst, OPTION_NAMES } from '../words/optionNames.ts';
import { statementOf } from '../words/statement.ts';
import { lateExcluded } from './lateOptions.ts';
import { few, listed, part, STANDING_WORDS } from './parts.ts';
import { waitsOf } from './waits.ts';

/** "Alongside: continue ADT (every next treatment is added on top of it) [1, 2]; …" */
export const besideLine = (options: readonly OptionAdvice[], assessment: Assessment): readonly Line[] =>
  listed(
    'Alongside',
    options.map((option) => besidePart(option, assessment)),
  );

function besidePart(option: OptionAdvice, assessment: Assessment): readonly Piece[] {
  const { name, sentences } = statementOf(option);
  const first = withoutStop(sentences[0] ?? '');
  const aside = asideOf(option, name === '' ? '' : first, assessment);
  const isKnown = option.standing === 'recommended' && KNOWN.includes(option.id);
  const said = lowerFirst(name === '' ? first : name);
  if (isKnown && name !== '') return part(said, few(option.citations));
  return part(aside === '' ? said : `${said} (${aside})`, few(option.citations));
}

/** What goes on beside every line needs no words of its own on a first screen. */
const KNOWN: readonly OptionId[] = ['continue_adt', 'palliative_care'];

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

/** What may not be given yet says so: "on hold until testosterone is castrate", "provisional: only if …; needs first: imaging". */
function asideOf(option: OptionAdvice, first: string, assessment: Assessment): string {
  const standing = STANDING_WORDS[option.standing];
  const waits = lowerFirst(withoutStop(waitsOf(option, assessment).words));
  if (standing === '' || waits.startsWith(standing)) return waits || first;
  const told = [first, waits].filter((each) => each !== '').join('; ');
  return told === '' ? standing : `${standing}: ${told}`;
}

/** What would have been an option, but the patient declines it, the clinician rules it out, or its label does. */
export function setAsideLine(assessment: Assessment): readonly Line[] {
  const { options, findings } = assessment;
  const late = lateExcluded(assessment);
  const named = [...(findings.declines ?? []), ...(findings.contraindicated ?? [])];
  const parts = options.flatMap((option) => {
    const reason = statementOf(option).sentences.find((sentence) => sentence.startsWith('Contraindicated'));
    const isNamed = named.includes(option.id);
    if (option.standing !== 'not_recommended' || !(isNamed || reason || late.includes(option))) return [];
    const why =
      reason ?? (isNamed ? preferenceOf(option, findings) : statementOf(option).sentences.join(' '));
    return [
      part(
        `${lowerFirst(OPTION_NAMES[option.id])} (${lowerFirst(why.replace(/\.$/, ''))})`,
        few(option.citations),
      ),
    ];
  });
  return listed('Set aside', parts);
}

const preferenceOf = ({ id }: OptionAdvice, { declines }: Findings): string =>
  declines?.includes(id) ? 'declined' : 'ruled out by the clinician';

/** At ECOG 3–4 an actionable biomarker is the contested exception, said inside its drug's statement. */
export function contestedLines({ options }: Assessment): readonly Line[] {
  const told = new Map<string, readonly Piece[]>();
  for (const option of options) {
    const { sentences } = statementOf(option);
    const at = sentences.findIndex((sentence) => sentence.includes('contested exception'));
    const said = sentences.slice(at).join(' ');
    if (at >= 0 && !told.has(said)) told.set(said, cited(said, few(option.citations.toReversed())));
  }
  return [...told.values()].map((pieces) => bullet(...pieces));
}
