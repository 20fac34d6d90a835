import { DRUGS, type Drug, type Exposures } from '../engine/index.ts';
import { type CaseRecord, openQuestions } from '../machine/index.ts';
import { plainWords } from './mentions.ts';
import type { Reading } from './reading/reading.ts';

const BETWEEN = new Set(
  'and comma then plus slash → dash fullstop semicolon newline prior previous previously before both had he given also with the colon'.split(
    ' ',
  ),
);

const isDrug = (word: string): word is Drug => (DRUGS as readonly string[]).includes(word);

/** Drugs and nothing else but what joins them. */
function drugsAlone(text: string): readonly Drug[] {
  const words = plainWords(text).split(' ');
  return words.every((word) => isDrug(word) || BETWEEN.has(word)) ? words.filter(isDrug) : [];
}

/** In reply to a read-back that asks for prior treatments, drugs alone were given before: they are no question about them. */
export function withBareDrugs({ stage, findings }: CaseRecord, reading: Reading): Reading {
  if (stage !== 'read_back' || reading.intent !== 'question') return reading;
  if (!openQuestions(findings).some((question) => question.startsWith('prior'))) return reading;
  const drugs = drugsAlone(reading.text);
  if (drugs.length === 0) return reading;
  const prior: Exposures = Object.fromEntries(drugs.map((drug) => [drug, true]));
  const { topic: _notAsked, ...said } = reading;
  return {
    ...said,
    intent: 'answer',
    findings: { ...reading.findings, prior },
    spans: [...reading.spans, { finding: 'prior', start: 0, end: reading.text.length }],
  };
}
