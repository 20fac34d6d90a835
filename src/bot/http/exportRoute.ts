import { parseFindings } from '../../machine/index.ts';
import { currentReview, dayOf, recordOf } from '../../records/index.ts';
import { type FindingsRoute, findingsRoute } from './findingsRoute.ts';
import type { Router } from './router.ts';

export interface ExportParts extends Pick<FindingsRoute, 'config' | 'metrics' | 'authorise'> {
  readonly now: () => Date;
}

/** `POST /api/export`: findings in, the assessment on record out; signed where EXPORT_SIGNING_KEY is set. */
export function serveExport(router: Router, { now, ...parts }: ExportParts): void {
  const { exportKey } = parts.config;
  const answer: FindingsRoute['answer'] = (findings) =>
    recordOf(findings, { on: dayOf(now()), review: currentReview() }, exportKey);
  router.post('/api/export', findingsRoute({ ...parts, parseFindings, answer }));
}
