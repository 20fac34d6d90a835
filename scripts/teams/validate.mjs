import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const LONGEST_SHOWN = 80;

/** @param {unknown} value */
function shown(value) {
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** @param {import('ajv').ErrorObject} error */
function problemOf({ instancePath, message, params, data }) {
  const path = instancePath.slice(1).replaceAll('/', '.') || 'manifest';
  const named = params.additionalProperty ?? params.allowedValues ?? params.allowedValue;
  const which = named === undefined ? '' : ` (${[named].flat().join(', ')})`;
  return `${path}: ${shown(data)} ${message}${which}.`;
}

/**
 * What the schema (JSON Schema, draft 4) has against the manifest: a line each, led by the path; none where it is valid.
 * @param {object} schema
 * @param {unknown} manifest
 * @returns {readonly string[]}
 */
export function problemsOf(schema, manifest) {
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
  addFormats(ajv, ['uri']);
  const validate = ajv.compile(schema);
  return validate(manifest) ? [] : (validate.errors ?? []).map(problemOf);
}
