import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../src/dialogs/index.ts';
import { speakerOf } from '../../src/dialogs/reading/index.ts';
import { roleTold } from '../../src/dialogs/role.ts';
import { LAY, PROFESSIONAL } from '../dialogs/reading/corpus/emergenciesAgain/speakers.ts';
import { AT, journey } from '../support/journey.ts';

const KIND_REPLY = 'speaks to health professionals';
const DANGER = 'call your emergency number';
const settings = { emergencyContact: 'Acute oncology 5555' };

const firstReply = (text: string): string =>
  takeTurn({ kind: 'message', text, at: AT, setting: 'personal' }, undefined, settings)
    .replies.map((reply) => reply.text)
    .join('\n');

describe('a patient or a relative is told so by their own words, as in', () => {
  it.each(LAY)('%s', (text) => {
    expect(speakerOf(text)?.speaker).toBe('patient_or_family');
    expect(firstReply(text)).toMatch(/speaks to health professionals|call your emergency number/);
  });
});

describe('a professional is not taken for a patient or a relative, as in', () => {
  it.each(PROFESSIONAL)('%s', (text) => {
    expect(speakerOf(text)?.speaker).not.toBe('patient_or_family');
    expect(firstReply(text)).not.toContain(KIND_REPLY);
  });
});

describe('danger named by a patient or a relative leads to the emergency number, as in', () => {
  it.each([
    'my husband has collapsed',
    "Dad can't move his legs and he's wet himself",
    'MY FATHER CANNOT URINATE SINCE YESTERDAY MORNING',
    "I'm the patient and I have a fever of 39",
    "my dad says he wants to kill himself, I'm his son",
    'my husband is fitting',
    "I'm his wife, he has stopped breathing",
  ])('%s', (text) => {
    const reply = firstReply(text);
    expect(reply).toContain(DANGER);
    expect(reply).toContain('Acute oncology 5555');
  });
});

describe('who is asking is kept', () => {
  it('for a professional who tells of his own family, until he says outright that he is a relative', () => {
    expect(roleTold('my father had prostate cancer too', 'oncologist')).toBe('oncologist');
    expect(roleTold('my PSA cut-off is 2', 'nurse_or_pharmacist')).toBe('nurse_or_pharmacist');
    expect(roleTold("I'm asking for my father", 'oncologist')).toBe('patient_or_family');
    expect(roleTold('I am the patient', 'physician')).toBe('patient_or_family');
  });
  it('for a relative who says nothing else of it, until a profession is named', () => {
    expect(roleTold('what comes next?', 'patient_or_family')).toBe('patient_or_family');
    expect(roleTold("I'm his oncologist, ECOG 1", 'patient_or_family')).toBe('oncologist');
  });
  it('for nobody where the words do not tell', () => {
    expect(roleTold('6 infusions of Pluvicto, ECOG 1', undefined)).toBeUndefined();
  });
});

journey('a patient who types a case gets the kind reply, and nothing of it is taken', [
  [
    'I had six Pluvicto infusions and my PSA is 30',
    { says: [KIND_REPLY], lacks: ['pluvictoInfusions', 'psa'] },
  ],
  ['what should I take next?', { says: [KIND_REPLY] }],
  ['I am a health professional', { says: ['type or paste the case'] }],
  ['6 infusions of Pluvicto', { findings: { pluvictoInfusions: 6 } }],
]);

journey('an oncologist whose father was ill as well goes on with the case', [
  ['oncologist', {}],
  [
    '6 infusions of Pluvicto. My father had prostate cancer.',
    { findings: { pluvictoInfusions: 6 }, never: [KIND_REPLY] },
  ],
]);

journey('a death is met with one kind line', [
  ['6 infusions of Pluvicto, ECOG 1, ADT continuing', { stage: 'read_back' }],
  ['he died yesterday', { says: ['I am sorry to hear that'], never: ['read-back'] }],
]);

journey('a relative who tells of a death is given condolence', [
  ['my husband died last week', { says: ['sorry for your loss'], never: [KIND_REPLY] }],
]);

journey('how long he has is not answered with a figure', [
  ['oncologist', {}],
  ['how long has he got?', { says: ['no prognosis', 'palliative care'], never: ['could not read'] }],
  ['is he dying', { says: ['no prognosis'] }],
  ['what is his life expectancy?', { says: ['no prognosis'] }],
]);
