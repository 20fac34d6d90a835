import type { Assessment } from '../../../engine/index.ts';
import { bullet, cited, type Line } from '../document/document.ts';

/** What is watched, each with its sources. */
export const monitoringLines = ({ monitoring }: Assessment): readonly Line[] =>
  monitoring.map(({ statement, citations }) => bullet(...cited(statement, citations)));
