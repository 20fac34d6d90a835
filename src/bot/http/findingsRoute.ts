import { strictJson } from '../../machine/index.ts';
import type { Config } from '../config/config.ts';
import type { Core } from '../core.ts';
import { badRequest, errorBody } from './httpError.ts';
import type { Metrics } from './metrics.ts';
import { readBody, refuseDeep } from './readJson.ts';
import { sendJson } from './respond.ts';
import type { Exchange, Handler } from './router.ts';

type Parsed = ReturnType<Core['parseFindings']>;
type Findings = Extract<Parsed, { ok: true }>['findings'];
interface Withheld {
  readonly refused: true;
  readonly breaches: readonly unknown[];
}

export interface FindingsRoute {
  readonly config: Config;
  readonly metrics: Metrics;
  /** Throws where the caller may not ask. */
  readonly authorise: (exchange: Exchange) => Promise<void>;
  readonly parseFindings: Core['parseFindings'];
  readonly answer: (findings: Findings) => object;
}

/** Findings as JSON, or the lines that `npm run assess` would print. Throws `HttpError` 400 where it is no JSON. */
function parsedText(text: string, parse: Core['parseFindings']): Parsed {
  if (text === '') throw badRequest('The body is empty: send findings as JSON.');
  const read = strictJson(text);
  if (!read.ok && read.twice === undefined)
    throw badRequest('findings: got text that is not JSON; allowed: a JSON object.');
  if (!read.ok) return { ok: false, problems: [`${read.twice}: given twice in one object; allowed: once`] };
  refuseDeep(read.json);
  return parse(read.json);
}

const isWithheld = (answer: object): answer is Withheld => 'refused' in answer;

/** A route that takes findings: 200 with what is made of them, 422 with a line for each problem, 500 where a guardrail stops it. */
export function findingsRoute({ config, metrics, authorise, parseFindings, answer }: FindingsRoute): Handler {
  return async (exchange) => {
    const { req, res } = exchange;
    await authorise(exchange);
    const parsed = parsedText(await readBody(req, res, config.bodyLimit), parseFindings);
    if (!parsed.ok) {
      const message = 'The findings cannot be used: see problems.';
      return sendJson(res, 422, { ...errorBody('InvalidFindings', message), problems: parsed.problems });
    }
    const made = answer(parsed.findings);
    if (isWithheld(made)) {
      metrics.incident('withheld_answer');
      const message = 'The answer was withheld: it breaks a guardrail.';
      return sendJson(res, 500, { ...errorBody('AnswerWithheld', message), breaches: made.breaches });
    }
    sendJson(res, 200, made);
  };
}
