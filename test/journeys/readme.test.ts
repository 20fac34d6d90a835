import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import { journey } from '../support/journey.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const EXAMPLE = /^> (.+)$/m.exec(README)?.[1] ?? '';

describe('the example of the README', () => {
  journey('comes to its answer in two turns, and the read-back quotes what was denied with its "no"', [
    [EXAMPLE, { stage: 'read_back', says: ['Prior docetaxel', 'no prior cabazitaxel', 'no abiraterone'] }],
    [
      'yes',
      { stage: 'advice', pathway: 'chemotherapy', ranked: ['cabazitaxel', 'clinical_trial', 'abiraterone'] },
    ],
  ]);
});
