import { type FindingKey, outlookOf } from '../../engine/index.ts';
import { advance, type CaseRecord, newCase } from '../../machine/index.ts';
import type { Heard } from '../heard.ts';
import { PHRASES } from '../phrases.ts';
import { affirms, deathIn } from '../reading/index.ts';
import { type Response, showBrief, showCurrent, showNotice } from '../response.ts';
import { ROLE_CHOICES } from '../role.ts';
import type { DialogSettings } from '../settings.ts';
import { NEW_TALK, type Role, talkOf, withoutPending, withTalk } from '../talk.ts';
import { alarmsOf, contactLine } from './alarm.ts';
import { NOTE_FROM } from './learn.ts';

const hasSomethingToLose = ({ findings }: CaseRecord): boolean => Object.keys(findings).length > 0;

/** Asks once if there is something to lose; nothing of the old case survives. */
export function restart(record: CaseRecord): Response {
  if (hasSomethingToLose(record)) {
    const suggestions = [
      { label: 'Yes, new case', says: 'yes' },
      { label: 'No, keep it', says: 'no' },
    ];
    return showNotice(withTalk(record, { pending: 'restart' }), { suggestions }, PHRASES.restartAsk);
  }
  return startOver(record);
}

/** A new case; only who is asking is carried over. */
export function startOver(record: CaseRecord): Response {
  const { role } = talkOf(record);
  const fresh = { ...newCase(), revision: record.revision, talk: { ...NEW_TALK, ...(role ? { role } : {}) } };
  return showCurrent(fresh, PHRASES.restarted);
}

export const keepCase = (record: CaseRecord): Response => showBrief(withoutPending(record), PHRASES.kept);

/** One step back; one that would take a whole note with it is asked about first, and an emergency is not undone so. */
export function back(record: CaseRecord): Response {
  const [ask, ...others] = talkOf(record).asks;
  if (ask?.isChange) return showCurrent(withTalk(record, { asks: others }), PHRASES.keptAsItIs);
  if (alarmsOf(record).length > 0 || outlookOf(record.findings).pathway === 'urgent')
    return showCurrent(record, PHRASES.emergencyStays);
  const before = advance(record, { type: 'BACK' });
  const lost = Object.keys(record.findings).length - Object.keys(before.findings).length;
  if (lost < NOTE_FROM) return steppedBack(record);
  const suggestions = [
    { label: 'Yes, take it back', says: 'yes' },
    { label: 'No, keep it', says: 'no' },
  ];
  return showNotice(withTalk(record, { pending: 'back' }), { suggestions }, backAsk(lost));
}

const backAsk = (lost: number): string =>
  `One step back takes back ${lost} findings that one message gave. Yes or no? To correct one of them, say no and then the right value.`;

/** The step itself, with nothing quoted of what it took back. */
export function steppedBack(from: CaseRecord): Response {
  const record = withoutPending(from);
  const after = advance(record, { type: 'BACK' });
  if (after.findings === record.findings && after.pace === record.pace)
    return showCurrent(record, PHRASES.nothingToUndo);
  const words = Object.fromEntries(
    Object.entries(talkOf(record).words).filter(([key]) => isSame(record, after, key as FindingKey)),
  );
  return showCurrent(withTalk(after, { asks: [], words }), PHRASES.steppedBack);
}

const isSame = (a: CaseRecord, b: CaseRecord, key: FindingKey): boolean =>
  JSON.stringify(a.findings[key]) === JSON.stringify(b.findings[key]);

/** The first message: what this is, for whom, and what not to type. */
export const welcome = (record: CaseRecord): Response =>
  showNotice(
    record,
    { heading: PHRASES.heading, suggestions: ROLE_CHOICES },
    ...PHRASES.welcome,
    PHRASES.askRole,
  );

/** Who is asking is now known. Patients and families get a kind, fixed reply and no answer. */
export function asRole(record: CaseRecord, role: Role): Response {
  const after = withTalk(record, { role });
  if (role === 'patient_or_family') return forPatients(after);
  return showCurrent(after, PHRASES.begin);
}

const forPatients = (record: CaseRecord): Response =>
  showNotice(
    record,
    { suggestions: [{ label: 'I am a health professional', says: 'I am a health professional' }] },
    PHRASES.forPatients,
  );

/** Danger signs named by a patient or family: the emergency route first, and still no answer. */
const forPatientsInDanger = (record: CaseRecord, settings: DialogSettings): Response =>
  showNotice(record, { suggestions: [] }, `${PHRASES.patientEmergency}${contactLine(settings)}`);

const NEW_CASE = { label: 'New case', says: 'restart' };

/** The patient has died: one line, and nothing asked or shown. */
export const afterDeath = (record: CaseRecord): Response =>
  showNotice(record, { suggestions: [NEW_CASE] }, PHRASES.died);

/** What a patient or a relative is told, whatever they ask; a restart asks anew who it is. */
export function toPatient(heard: Heard): Response {
  const { record, reading, settings } = heard;
  if (deathIn(reading.text) === 'died') return showNotice(record, { suggestions: [] }, PHRASES.condolence);
  if (reading.intent === 'emergency' || outlookOf(reading.findings).pathway === 'urgent')
    return forPatientsInDanger(record, settings);
  const isYes = talkOf(record).pending === 'restart' && affirms(reading.text) === 'yes';
  const isRestart = reading.intent === 'restart';
  if (isYes || (isRestart && !hasSomethingToLose(record))) return welcome(newCase());
  return isRestart ? restart(record) : forPatients(withoutPending(record));
}
