import {
  DRUGS,
  type Drug,
  type FindingPath,
  type Findings,
  type HrrAlteration,
  valueAt,
} from '../../engine/index.ts';
import { findingNamed } from '../findingNamed.ts';
import type { Heard } from '../heard.ts';
import { valuePutAnew } from '../lastCorrected.ts';
import { mentionedIn, plainWords } from '../mentions.ts';
import { disputedAsk } from '../openAgain.ts';
import { PHRASES } from '../phrases.ts';
import { read } from '../reading/index.ts';
import type { Intent, Reading } from '../reading/reading.ts';
import { eachDrugApart, findingName, lowerFirst } from '../rendering/index.ts';
import { type Response, showBrief } from '../response.ts';
import { talkOf, withTalk } from '../talk.ts';
import { restart } from './control.ts';
import { knownOf, learnFrom } from './learn.ts';

/** A longer message is a note: what it sets aside is the reader's to judge. */
const MOST_WORDS = 30;

const OPENING =
  '^(?:(?:no|sorry|please|oh|wait|ok|and|then|can you|could you|actually|comma|dash|fullstop|let us|just) )*';
const TAKES_BACK = new RegExp(
  `${OPENING}(?:scratch|forget|ignore|disregard|remove|delete|drop|discard|strike|cancel|erase|withdraw|take (?:out|off|back|away)|leave out|do not (?:count|use))(?: about)? (?!everything|all\\b|it\\b|that\\b|this case|case)`,
);
const NEVER_SAID =
  /^(?:(?:no|sorry|but|wait|comma) )*(?:i|we) (?:(?:have|had|did) )?(?:never|not) (?:once |ever )?(?:said|say|told|tell|gave|give|wrote|write|typed|type|entered|enter|mentioned|mention|claimed|claim|meant|mean) /;
const OTHER = '(?:another|a different|some other|the other|other|someone else|somebody else|a second)';
const OF_ANOTHER = new RegExp(
  `\\b(?:was|is|were|are|belongs? to|belonged to|from|of|for) ${OTHER}(?: (?:patient|man|person|case))?\\b`,
);
const THIS_IS_ANOTHER = new RegExp(
  `^(?:no |comma |sorry )*(?:this|here|he) is ${OTHER} (?:patient|man|person|case)`,
);
const WRONG_PATIENT = new RegExp(
  `${OPENING}(?:this is the |it is the |that is the )?wrong patient(?: fullstop| bang)?$`,
);
const TOO_OLD =
  /\b(?:from|before|predates?|older than|taken|dated) .*?(?:(?:the )?(?:last|final|sixth|latest|6th) (?:infusions?|lutetium|doses?|cycles?))/;
const IS_TOO_OLD = /\b(?:before|predates?|predate|older than|prior to)\b/;
const NEVER_HAD =
  /\b(?:never (?:had|given|got|received|took)(?: (?:it|that|them|any))?|not given|was not given|did not (?:have|get|receive)(?: it)?)\b/;
const DRUG = DRUGS.join('|');
const SWAPPED = new RegExp(
  `\\b(${DRUG}) (?:was|is|should be|should have been|meant|means) (?:actually |really )?(${DRUG})\\b`,
);

/** What a message that takes something back may be taken for; an order or an instruction to the machine takes nothing back. */
const TELLING: ReadonlySet<Intent> = new Set([
  'answer',
  'correct_answer',
  'noise',
  'question',
  'restart',
  'not_sure',
  'why',
  'evidence',
  'summary',
  'handoff',
]);

/** What a message takes back: the findings it names, and what else it says. */
interface Retraction {
  readonly named: readonly FindingPath[];
  readonly also: Findings;
  readonly isOfAnother: boolean;
}

/**
 * A finding taken back ("forget the ECOG", "scratch the docetaxel, he never had it") or said to be another patient's goes by
 * itself, and that is told; undefined where the message does neither.
 */
export function retract(heard: Heard): Response | undefined {
  const { record, reading } = heard;
  if (!TELLING.has(reading.intent) || Object.keys(record.findings).length === 0) return undefined;
  const words = plainWords(reading.text);
  if (words.split(' ').length > MOST_WORDS) return undefined;
  if (WRONG_PATIENT.test(words) || THIS_IS_ANOTHER.test(words)) return restart(record);
  if (SAYS_WRONG.test(words) && saysNothingNew(record.findings, reading.findings)) {
    return disputed(heard, mentionedIn(words));
  }
  const swapped = swappedIn(words);
  if (swapped !== undefined) return taken(heard, swapped);
  const retraction = retractionIn(words, reading);
  if (retraction === undefined) return undefined;
  if (retraction.named.length === 0)
    return retraction.isOfAnother
      ? showBrief(withTalk(record, { missed: 0 }), PHRASES.whichOfAnother)
      : undefined;
  return knownOf(retraction.named, record.findings).length === 0
    ? showBrief(withTalk(record, { missed: 0 }), notInCase(retraction.named))
    : taken(heard, retraction);
}

/** "Docetaxel is incorrect" names what the case holds, and no other value. */
function saysNothingNew(known: Findings, said: Findings): boolean {
  const held = new Map(eachDrugApart(known).map(({ path, value }) => [path, value]));
  return eachDrugApart(said).every(({ path, value }) => held.get(path) === value);
}

const notInCase = ([first]: readonly FindingPath[]): string =>
  `Nothing to take back: ${first === undefined ? 'it' : findingName(first)} is not in this case.`;

/** "Enzalutamide was apalutamide": the one is no longer counted, the other is. */
function swappedIn(words: string): Retraction | undefined {
  const [, wrong, right] = SWAPPED.exec(words) ?? [];
  if (wrong === undefined || right === undefined || wrong === right) return undefined;
  return { named: [`prior.${wrong as Drug}`], also: { prior: { [right]: true } }, isOfAnother: false };
}

function retractionIn(words: string, reading: Reading): Retraction | undefined {
  const isOfAnother = OF_ANOTHER.test(words);
  const takesBack = TAKES_BACK.test(words) || NEVER_SAID.test(words);
  const isTooOld = TOO_OLD.test(words) && IS_TOO_OLD.test(words);
  if (!isOfAnother && !takesBack && !isTooOld) return undefined;
  const [first = '', ...rest] = words.split(/ (?:comma|semicolon|fullstop|dash|newline) /);
  const exact = findingNamed(reading.text.replace(/^\S+ /, ''));
  const named =
    takesBack && exact !== undefined && exact !== 'prior' ? [exact] : mentionedIn(takesBack ? first : words);
  if (isTooOld) return { named: named.filter((path) => !path.startsWith('prior.')), also: {}, isOfAnother };
  const denied = NEVER_HAD.test(rest.join(' ')) ? deniedOf(named) : {};
  const further = isOfAnother ? {} : furtherIn(reading, named);
  return { named, also: { ...further, ...denied }, isOfAnother };
}

/** "…, he never had it": of a drug that says no. */
function deniedOf(named: readonly FindingPath[]): Findings {
  const drugs = named.flatMap((path) => (path.startsWith('prior.') ? [path.slice('prior.'.length)] : []));
  return drugs.length === 0 ? {} : { prior: Object.fromEntries(drugs.map((drug) => [drug, false])) };
}

/** What the message says besides, after the clause that takes back. */
function furtherIn({ text }: Reading, named: readonly FindingPath[]): Findings {
  const rest = /[,;.–-]\s(.*)$/s.exec(text)?.[1];
  if (rest === undefined) return {};
  const [path] = named;
  const asked = path !== undefined && isKey(path) ? path : undefined;
  const anew = asked === undefined ? {} : read(valuePutAnew(rest) ?? rest, { asked }).findings;
  if (asked !== undefined && anew[asked] !== undefined) return anew;
  const { findings } = read(rest);
  return Object.fromEntries(Object.entries(findings).filter(([key]) => !named.some((path) => path === key)));
}

const isKey = (path: FindingPath): path is Exclude<FindingPath, `prior.${Drug}`> =>
  !path.startsWith('prior.');

/** As many findings as are asked for one after the other; of more, only that they are no longer counted is told. */
const MOST_ASKED = 3;

/** What is said to be wrong counts no more, and is asked for; an emergency is not taken back so. */
function disputed({ record, reading }: Heard, named: readonly FindingPath[]): Response | undefined {
  const known = knownOf(named, record.findings).filter((path) => path !== 'redFlags');
  if (known.length === 0) return undefined;
  const asks = known.length > MOST_ASKED ? [] : known.map((path) => disputedAsk(path, record.findings));
  return learnFrom(
    record,
    { ...reading, findings: {}, conflicts: [], invalid: [], spans: [], intent: 'correct_answer' },
    { withdrawn: known, asks: asks.filter(({ about }) => about !== 'psaTrend') },
  );
}

function taken({ record, reading }: Heard, { named, also, isOfAnother }: Retraction): Response {
  const kept = isOfAnother ? genesKept(record.findings, reading.text, named) : undefined;
  const findings = kept === undefined ? also : { ...also, hrr: kept };
  const withdrawn = knownOf(named, record.findings).filter((path) => valueAt(findings, path) === undefined);
  const gone = isOfAnother ? removedLine(record.findings, withdrawn) : [];
  return learnFrom(
    record,
    { ...reading, findings, conflicts: [], invalid: [], spans: [], intent: 'correct_answer' },
    { withdrawn, notes: gone, isReadBack: isOfAnother },
  );
}

/** Of several genes, those that the message does not name. */
function genesKept(
  { hrr }: Findings,
  text: string,
  named: readonly FindingPath[],
): readonly HrrAlteration[] | undefined {
  if (!named.includes('hrr') || !Array.isArray(hrr)) return undefined;
  const left = (hrr as readonly HrrAlteration[]).filter(({ gene }) => !text.toLowerCase().includes(gene));
  return left.length === 0 || left.length === hrr.length ? undefined : left;
}

function removedLine(known: Findings, withdrawn: readonly FindingPath[]): readonly string[] {
  const gone = eachDrugApart(known).filter(({ path }) => withdrawn.some((one) => one === path));
  if (gone.length === 0) return [];
  return [
    `Removed, as of another patient: ${gone.map(({ label, value }) => `${label}: ${value}`).join('; ')}. The rest of the case is kept. If that is not right, type “back”.`,
  ];
}

/** What was meant as a correction and could not be read: what it may have meant still counts, and how to say it. */
export function unreadCorrection({ record, reading }: Heard): string | undefined {
  if (Object.keys(record.findings).length === 0) return undefined;
  const words = plainWords(reading.text);
  if (reading.intent !== 'correct_answer' && !TAKES_BACK.test(words) && !SAYS_WRONG.test(words))
    return undefined;
  const named = mentionedIn(words);
  const known = eachDrugApart(record.findings).filter(({ path }) => named.some((one) => one === path));
  const [first] = known;
  if (first === undefined) return PHRASES.unreadCorrection;
  const where = talkOf(record).answered === undefined ? 'The case' : 'The answer above';
  const counted = known.map(({ label, value }) => `${label}: ${value}`).join('; ');
  const example = first.path.startsWith('prior.')
    ? `${lowerFirst(first.label)} ${first.value === 'given before' ? 'never given' : 'given before'}`
    : `remove the ${findingName(first.path)}`;
  return `I could not read that as a correction. ${where} still counts ${counted}. Say, for example, “${example}”.`;
}

const SAYS_WRONG =
  /\b(?:is|was|are|were) (?:wrong|incorrect|not right|not correct|not true|a mistake|an error)\b(?!.*\bqmark\b)/;
