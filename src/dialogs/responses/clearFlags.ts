import type { RedFlag } from '../../engine/index.ts';
import { advance } from '../../machine/index.ts';
import type { Heard } from '../heard.ts';
import { overIn } from '../reading/index.ts';
import { findingLine, valueWords } from '../rendering/index.ts';
import { type Response, showBrief, showCurrent } from '../response.ts';
import { talkOf, withTalk } from '../talk.ts';
import { saysNotSo } from './alarm.ts';
import { learnFrom, NOTE_FROM } from './learn.ts';

const MOST_QUOTED = 300;

const told = ({ record: { findings } }: Heard): readonly RedFlag[] =>
  Array.isArray(findings.redFlags) ? findings.redFlags : [];

/** What is left of the flags: all over is "asked, none", but one excluded says nothing of those never asked about. */
function remaining(
  flags: readonly RedFlag[],
  over: readonly RedFlag[],
  all: boolean,
): readonly RedFlag[] | undefined {
  if (all) return [];
  const left = flags.filter((flag) => !over.includes(flag));
  return left.length > 0 ? left : undefined;
}

/** After an urgent answer: what is said to be over is cleared, and read back before anything is made of it. */
export function clearFlags(heard: Heard): Response | undefined {
  const { record, reading } = heard;
  const flags = told(heard);
  if (flags.length === 0 || reading.intent === 'emergency' || reading.findings.redFlags !== undefined)
    return undefined;
  const over = saysNotSo(reading.text) ? { all: true, flags: [] } : overIn(reading.text);
  if (over === undefined || !(over.all || over.flags.some((flag) => flags.includes(flag)))) return undefined;
  const redFlags = remaining(flags, over.flags, over.all);
  const findings = { ...reading.findings, redFlags: redFlags === undefined ? undefined : [...redFlags] };
  const after = advance(record, { type: 'LEARNED', findings, isNote: true });
  const left =
    redFlags === undefined ? 'Red flags: the others were not asked about' : findingLine('redFlags', redFlags);
  const words = { ...talkOf(record).words, redFlags: reading.text.slice(0, MOST_QUOTED) };
  return showCurrent(
    withTalk(after, { missed: 0, words }),
    `Noted: ${left} (was ${valueWords('redFlags', flags)}).`,
  );
}

/** Some were denied, which says nothing of the others: at their question those are asked for, elsewhere it is only said. */
export function partlyDenied({ record, reading }: Heard): Response | undefined {
  const isAsked = record.question === 'redFlags';
  const isRead = Object.keys(reading.findings).length > 0;
  if (reading.findings.redFlags !== undefined || (isRead && !isAsked)) return undefined;
  const isShort = Object.keys(reading.findings).length < NOTE_FROM;
  const denied = overIn(reading.text)?.flags ?? [];
  if (denied.length === 0) return undefined;
  const note = `Noted that it was denied: ${valueWords('redFlags', denied)}.${isAsked && isShort ? ' And the others? Say “none” if there is no red flag at all.' : ''}`;
  if (isRead) return learnFrom(record, reading, isShort ? { notes: [note] } : {});
  return showBrief(withTalk(record, { missed: 0 }), note);
}
