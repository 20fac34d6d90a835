import type { Config } from '../config/config.ts';
import type { Core } from '../core.ts';
import { badRequest, errorBody } from './httpError.ts';
import type { Metrics } from './metrics.ts';
import { readJson } from './readJson.ts';
import { sendJson } from './respond.ts';
import type { Exchange, Router } from './router.ts';

export interface AssessParts {
  readonly core: Core;
  readonly config: Config;
  readonly metrics: Metrics;
  /** Throws where the caller may not ask. */
  readonly authorise: (exchange: Exchange) => Promise<void>;
}

/** `POST /api/assess`: findings in, the assessment out. */
export function serveAssess(router: Router, { core, config, metrics, authorise }: AssessParts): void {
  router.post('/api/assess', async (exchange) => {
    const { req, res } = exchange;
    await authorise(exchange);
    const json = await readJson(req, res, config.bodyLimit);
    if (json === undefined) throw badRequest('The body is empty: send findings as JSON.');
    const parsed = core.parseFindings(json);
    if (!parsed.ok) {
      const message = 'The findings cannot be used: see problems.';
      return sendJson(res, 422, { ...errorBody('InvalidFindings', message), problems: parsed.problems });
    }
    const answer = core.assess(parsed.findings);
    if ('refused' in answer) {
      metrics.incident('withheld_answer');
      const message = 'The answer was withheld: it breaks a guardrail.';
      return sendJson(res, 500, { ...errorBody('AnswerWithheld', message), breaches: answer.breaches });
    }
    sendJson(res, 200, answer);
  });
}
