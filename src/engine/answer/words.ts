import { drugLabel } from '../facts/catalogue.ts';
import { FINDINGS, type FindingKey, type FindingPath } from '../findings.ts';

/** A finding's name in a sentence: "ECOG performance status", "docetaxel given before". */
export function findingWords(path: FindingPath): string {
  return path.startsWith('prior.')
    ? `${drugLabel(path.slice('prior.'.length))} given before`
    : FINDINGS[path as FindingKey].label;
}
