import { z } from 'zod';
import {
  DRUGS,
  FINDING_KEYS,
  FINDINGS,
  type FindingKey,
  type FindingSpec,
  HRR_ORIGINS,
  HRR_SIGNIFICANCE,
  HRR_SUMMARY,
  MOST_PSA,
  MOST_TESTOSTERONE,
  NOT_AVAILABLE,
  OPTIONS,
  RED_FLAGS,
  TESTOSTERONE_UNITS,
  type TestosteroneUnit,
} from '../engine/index.ts';

const MAX_LIST = 200;

const orUnknown = (schema: z.ZodType, allowed: string): z.ZodType =>
  z.unknown().refine((value) => value === NOT_AVAILABLE || schema.safeParse(value).success, {
    error: `${allowed}, or "unknown"`,
  });

const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`).join(', ');
const oneOf = (values: readonly string[]) =>
  z.enum(values as [string, ...string[]], { error: quoted(values) });
const FLAG = 'true or false';

function numberSchema(spec: Extract<FindingSpec, { kind: 'number' }>): z.ZodType {
  const unit = spec.unit ? ` ${spec.unit}` : '';
  const steps = spec.step ? ` in steps of ${spec.step}` : '';
  const allowed = `${spec.whole ? 'a whole number' : 'a number'} from ${spec.min} to ${spec.max}${unit}${steps}`;
  const fits = (value: number) =>
    value >= spec.min &&
    value <= spec.max &&
    (!spec.whole || Number.isInteger(value)) &&
    (!spec.step || value % spec.step === 0);
  return orUnknown(z.number().refine(fits), allowed);
}

const testosterone = z
  .strictObject({
    value: z.number({ error: 'a number of at least 0' }).min(0, { error: 'a number of at least 0' }),
    unit: oneOf(TESTOSTERONE_UNITS),
    comparator: z.literal('<', { error: '"<", or leave it out' }).optional(),
  })
  .refine(({ value, unit }) => value <= MOST_TESTOSTERONE[unit as TestosteroneUnit], {
    path: ['value'],
    error: `at most ${MOST_TESTOSTERONE['ng/dL']} ng/dL or ${MOST_TESTOSTERONE['nmol/L']} nmol/L`,
  });

const PSA_ALLOWED = `a number from 0 to ${MOST_PSA} ng/mL`;
const psaNumber = z
  .number({ error: PSA_ALLOWED })
  .min(0, { error: PSA_ALLOWED })
  .max(MOST_PSA, { error: PSA_ALLOWED });
const psa = z.strictObject({
  series: z
    .array(
      z.strictObject({ value: psaNumber, date: z.iso.date({ error: 'a date as YYYY-MM-DD' }).optional() }),
    )
    .max(MAX_LIST),
  nadir: psaNumber.optional(),
});

const hrrAlteration = z.strictObject({
  gene: z
    .string({ error: 'an HGNC symbol in lower case' })
    .regex(/^[a-z][a-z0-9-]{1,19}$/, { error: 'an HGNC symbol in lower case' }),
  origin: oneOf(HRR_ORIGINS).optional(),
  significance: oneOf(HRR_SIGNIFICANCE).optional(),
});

const prior = z.strictObject(
  Object.fromEntries(DRUGS.map((drug) => [drug, orUnknown(z.boolean(), FLAG).optional()])),
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? undefined : 'an object of drugs, each true, false or "unknown"',
  },
);

/** An object or the word "unknown"; the object's own errors keep their place. */
const objectOrUnknown = (schema: z.ZodType, allowed: string): z.ZodType =>
  z
    .lazy(() => z.any())
    .superRefine((value, context) => {
      if (value === NOT_AVAILABLE) return;
      if (typeof value !== 'object' || value === null) {
        context.addIssue({ code: 'custom', message: `${allowed}, or "unknown"` });
        return;
      }
      for (const issue of schema.safeParse(value).error?.issues ?? [])
        context.addIssue({ code: 'custom', path: [...issue.path], message: messageOf(issue) });
    });

const messageOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys'
    ? `no other key than those named (given: ${issue.keys.join(', ')})`
    : issue.message;

function schemaOf(key: FindingKey): z.ZodType {
  const spec: FindingSpec = FINDINGS[key];
  switch (spec.kind) {
    case 'choice':
      return orUnknown(oneOf(spec.values), quoted(spec.values));
    case 'flag':
      return orUnknown(z.boolean(), FLAG);
    case 'number':
      return numberSchema(spec);
    case 'redFlags':
      return orUnknown(
        z.array(oneOf(RED_FLAGS)).max(RED_FLAGS.length),
        `a list of ${quoted(RED_FLAGS)}, empty for none`,
      );
    case 'testosterone':
      return objectOrUnknown(testosterone, `{"value", "unit"} with unit ${quoted(TESTOSTERONE_UNITS)}`);
    case 'psa':
      return objectOrUnknown(psa, '{"series": [{"value", "date"}], "nadir"} in ng/mL');
    case 'hrr':
      return hrrSchema;
    case 'prior':
      return prior;
    case 'drugNames':
      return orUnknown(z.array(z.string().min(1).max(80)).max(MAX_LIST), 'a list of generic drug names');
    case 'optionIds':
      return z.array(oneOf(OPTIONS), { error: `a list of ${quoted(OPTIONS)}` }).max(OPTIONS.length);
  }
}

const hrrSchema: z.ZodType = z.any().superRefine((value, context) => {
  if (value === NOT_AVAILABLE || HRR_SUMMARY.includes(value)) return;
  if (!Array.isArray(value)) {
    context.addIssue({
      code: 'custom',
      message: `${quoted(HRR_SUMMARY)}, "unknown", or a list of {"gene", "origin", "significance"}`,
    });
    return;
  }
  const parsed = z
    .array(hrrAlteration)
    .min(1, { error: 'at least one alteration, or "negative"' })
    .max(MAX_LIST)
    .safeParse(value);
  for (const issue of parsed.error?.issues ?? [])
    context.addIssue({ code: 'custom', path: [...issue.path], message: messageOf(issue) });
});

/** The border of the engine: every key, value and range of the catalogue, and nothing else. */
export const FindingsSchema = z.strictObject(
  Object.fromEntries(FINDING_KEYS.map((key) => [key, schemaOf(key).optional()])) as {
    [K in FindingKey]: z.ZodOptional<z.ZodType>;
  },
);
