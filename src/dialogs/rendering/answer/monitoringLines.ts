import type { Assessment } from '../../../engine/index.ts';
import { bullet, cited, type Line } from '../document/document.ts';

const CRITERIA = 'Call progression when';

/** What is watched, each with its sources: all of it, or only what will count as progression. */
export const monitoringLines = (
  { monitoring }: Assessment,
  which: 'all' | 'criteria' = 'all',
): readonly Line[] =>
  monitoring
    .filter(({ statement }) => which === 'all' || statement.startsWith(CRITERIA))
    .map(({ statement, citations }) => bullet(...cited(statement, citations)));
