import { z } from 'zod';
import { type Findings, REVIEW_STAGES } from '../engine/index.ts';
import { parseFindings } from '../machine/index.ts';
import { canonical } from './canonical.ts';
import { kindOf } from './kindOf.ts';
import { lineSchema } from './line.ts';
import { problemLines } from './problem.ts';
import { RECORD_FORMAT, RECORD_FORMAT_VERSION } from './record.ts';
import { SignatureSchema } from './signature.ts';

const isoDate = z.iso.date({ error: 'a date as YYYY-MM-DD' });
const text = lineSchema;

const RuleBookSchema = z.strictObject({
  version: text,
  hash: z.string().regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits' }),
});

const FindingsField = z.unknown().transform((json, context): Findings => {
  const parsed = parseFindings(json);
  if (parsed.ok) return parsed.findings;
  for (const problem of parsed.problems)
    context.addIssue({ code: 'custom', path: [placeOf(problem)], message: allowedIn(problem) });
  return z.NEVER;
});

/** A problem of findings reads "place: got value; allowed: values": the value stays out of every line made here. */
const PROBLEM = /^(.*?): got .*; allowed: (.*)$/s;
const placeOf = (problem: string): string => PROBLEM.exec(problem)?.[1] ?? 'findings';
const allowedIn = (problem: string): string => PROBLEM.exec(problem)?.[2] ?? 'findings';

/** An answer of any rule book: what can be compared across versions, and whatever else it holds. */
export const StoredAnswerSchema = z.looseObject({
  ruleBook: RuleBookSchema,
  on: isoDate.exactOptional(),
  findings: FindingsField,
  pathway: text,
  options: z.array(z.looseObject({ id: text, standing: text, rank: z.int().min(1).exactOptional() })),
});
export type StoredAnswer = z.infer<typeof StoredAnswerSchema>;

const ReviewSchema = z.strictObject({
  stage: z.enum(REVIEW_STAGES, { error: REVIEW_STAGES.join(', ') }),
  by: text.exactOptional(),
  on: isoDate.exactOptional(),
});

/** What makes a JSON document a record at all. */
const FORMAT = {
  format: z.literal(RECORD_FORMAT, { error: `"${RECORD_FORMAT}"` }),
  formatVersion: z.literal(RECORD_FORMAT_VERSION, { error: String(RECORD_FORMAT_VERSION) }),
};
const StampSchema = z.looseObject({ format: z.unknown(), formatVersion: z.unknown() }).partial();

const StoredRecordSchema = z.strictObject({
  ...FORMAT,
  assessedOn: isoDate,
  review: ReviewSchema,
  findings: FindingsField,
  ruleBook: RuleBookSchema,
  answer: StoredAnswerSchema,
  attributes: z.looseObject({}),
  signature: SignatureSchema.nullable(),
});

/** A record as it was read: of this rule book or another, its signature and its answer not yet checked. */
export type StoredRecord = z.infer<typeof StoredRecordSchema>;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Findings from JSON, with problem lines that name no value. */
export const parseStoredFindings = (json: unknown): Parsed<Findings> => parsedWith(FindingsField, json);

/** A record from JSON; each problem is a line that names the place and what is allowed, never a finding's value. */
export function parseRecord(json: unknown): Parsed<StoredRecord> {
  const other = whyAnotherFormat(json);
  return other === undefined ? parsedWith(StoredRecordSchema, json) : { ok: false, problems: [other] };
}

/** Of what is no record of this format there is no more to say than what it is. */
function whyAnotherFormat(json: unknown): string | undefined {
  const { format, formatVersion } = StampSchema.safeParse(json).data ?? {};
  if (format !== RECORD_FORMAT)
    return `record: got ${kindOf(json)}; allowed: one with "format": "${RECORD_FORMAT}"`;
  if (formatVersion === RECORD_FORMAT_VERSION) return undefined;
  const version = typeof formatVersion === 'number' ? formatVersion : kindOf(formatVersion);
  return `formatVersion: got ${version}; allowed: ${RECORD_FORMAT_VERSION}`;
}

/** An answer document from JSON, as `assess` prints it and a chat answer carries it. */
export const parseAnswer = (json: unknown): Parsed<StoredAnswer> => parsedWith(StoredAnswerSchema, json);

function parsedWith<T>(schema: z.ZodType<T>, json: unknown): Parsed<T> {
  const unsayable = whyNotCanonical(json);
  if (unsayable !== undefined) return { ok: false, problems: [`record: ${unsayable}`] };
  const parsed = schema.safeParse(json);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: parsed.error.issues.flatMap(linesOf) };
}

function whyNotCanonical(json: unknown): string | undefined {
  try {
    canonical(json);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const linesOf = (issue: z.core.$ZodIssue): readonly string[] => problemLines(issue, 'record');
