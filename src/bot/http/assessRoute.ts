import type { Core } from '../core.ts';
import { type FindingsRoute, findingsRoute } from './findingsRoute.ts';
import type { Router } from './router.ts';

export interface AssessParts extends Pick<FindingsRoute, 'config' | 'metrics' | 'authorise'> {
  readonly core: Core;
}

/** `POST /api/assess`: findings in, the assessment out. */
export function serveAssess(router: Router, { core, ...parts }: AssessParts): void {
  const { parseFindings, assess } = core;
  router.post('/api/assess', findingsRoute({ ...parts, parseFindings, answer: assess }));
}
