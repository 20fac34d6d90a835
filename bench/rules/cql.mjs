import { plainlyNamed, plainName, standingFrom } from './tenRules.mjs';

const TYPES = 'urn:hl7-org:elm-types:r1';
const COMPARE = { below: 'Less', atMost: 'LessOrEqual', atLeast: 'GreaterOrEqual', above: 'Greater' };

/** @param {string | number | boolean} value */
function typeOf(value) {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Decimal';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** @param {string | number | boolean} value */
const literal = (value) => ({
  type: 'Literal',
  valueType: `{${TYPES}}${typeOf(value)}`,
  value: String(value),
});

/** A fact of the case, which is the library's one parameter. @param {string} fact */
const property = (fact) => ({
  type: 'Property',
  path: plainName(fact),
  source: { type: 'ParameterRef', name: 'Case' },
});

/** "And" and "or" take two operands in ELM. @param {string} type @param {readonly any[]} parts */
const joined = (type, parts) => parts.reduce((left, right) => ({ type, operand: [left, right] }));

/** A condition of the rule book in ELM, the compiled form of CQL: three-valued, as ours. @param {any} condition @returns {any} */
export function toElm(condition) {
  const { op, fact } = condition;
  if (op === 'not') return { type: 'Not', operand: toElm(condition.of) };
  if (op === 'all' || op === 'any') return joined(op === 'all' ? 'And' : 'Or', condition.of.map(toElm));
  const equals = (/** @type {any} */ value) => ({ type: 'Equal', operand: [property(fact), literal(value)] });
  if (op === 'is') return equals(condition.value);
  if (op === 'oneOf') return joined('Or', condition.values.map(equals));
  const type = COMPARE[/** @type {keyof typeof COMPARE} */ (op)];
  if (!type) throw new Error(`bench: no ELM form of "${op}".`);
  return { type, operand: [property(fact), literal(condition.limit)] };
}

/** The ten rules as an ELM library, a definition each. @param {readonly any[]} rules */
export const toElmLibrary = (rules) => ({
  library: {
    identifier: { id: 'TenRules', version: '1' },
    schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
    usings: { def: [{ localIdentifier: 'System', uri: TYPES }] },
    parameters: { def: [{ name: 'Case', accessLevel: 'Public' }] },
    statements: {
      def: rules.map(({ id, when }) => ({
        name: id,
        context: 'Unfiltered',
        accessLevel: 'Public',
        expression: toElm(when),
      })),
    },
  },
});

const NO_PATIENTS = { currentPatient: () => undefined, nextPatient: () => undefined };

/** cql-execution on the ELM library; the case is its parameter. @param {readonly any[]} rules */
export async function cqlEngine(rules) {
  const { Executor, Library } = (await import('cql-execution')).default;
  const library = new Library(toElmLibrary(rules));
  return {
    isThreeValued: true,
    input: plainlyNamed,
    decide: async (/** @type {any} */ facts) => {
      const { unfilteredResults } = await new Executor(library, undefined, { Case: facts }).exec(NO_PATIENTS);
      return standingFrom(rules, ({ id }) => unfilteredResults[id]);
    },
  };
}
