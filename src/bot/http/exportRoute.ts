import { parseFindings } from '../../machine/index.ts';
import { currentReview, dayOf, recordOf } from '../../records/index.ts';
import type { Config } from '../config/config.ts';
import { badRequest, errorBody } from './httpError.ts';
import type { Metrics } from './metrics.ts';
import { readJson } from './readJson.ts';
import { sendJson } from './respond.ts';
import type { Exchange, Router } from './router.ts';

export interface ExportParts {
  readonly config: Config;
  readonly metrics: Metrics;
  /** Throws where the caller may not ask. */
  readonly authorise: (exchange: Exchange) => Promise<void>;
  readonly now: () => Date;
}

/** `POST /api/export`: findings in, the assessment on record out; signed where EXPORT_SIGNING_KEY is set. */
export function serveExport(router: Router, { config, metrics, authorise, now }: ExportParts): void {
  router.post('/api/export', async (exchange) => {
    const { req, res } = exchange;
    await authorise(exchange);
    const json = await readJson(req, res, config.bodyLimit);
    if (json === undefined) throw badRequest('The body is empty: send findings as JSON.');
    const parsed = parseFindings(json);
    if (!parsed.ok) {
      const message = 'The findings cannot be used: see problems.';
      return sendJson(res, 422, { ...errorBody('InvalidFindings', message), problems: parsed.problems });
    }
    const circumstances = { on: dayOf(now()), review: currentReview() };
    const record = recordOf(parsed.findings, circumstances, config.exportKey);
    if ('refused' in record) {
      metrics.incident('withheld_answer');
      const message = 'The answer was withheld: it breaks a guardrail.';
      return sendJson(res, 500, { ...errorBody('AnswerWithheld', message), breaches: record.breaches });
    }
    sendJson(res, 200, record);
  });
}
