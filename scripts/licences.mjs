// node scripts/licences.mjs: the licences of the packages that a server runs with, counted; exit 1 where one is not allowed.
// The packages are the production tree of package-lock.json; each says its licence in its own package.json.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Licences that ask for no more than a notice. */
const ALLOWED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
];
/**
 * Said elsewhere in the package than in its package.json.
 * @type {Readonly<Record<string, string>>}
 */
const SAID_ELSEWHERE = { 'escape-regexp-component': 'MIT' };

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
/** @param {string} path */
const nameOf = (path) => path.split('node_modules/').at(-1) ?? '';

/**
 * As the package itself says; what is for another platform is not installed, and only the lock file knows of it.
 * @param {string} path
 * @param {string} [locked]
 * @returns {string}
 */
function licenceOf(path, locked = '') {
  if (!existsSync(`${path}/package.json`)) return locked;
  const { license, licenses } = readJson(`${path}/package.json`);
  return license ?? licenses?.[0]?.type ?? SAID_ELSEWHERE[nameOf(path)] ?? '';
}

/**
 * Whether one of several, where there is a choice, asks for no more than a notice.
 * @param {string} licence
 */
export const isAllowed = (licence) =>
  licence
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((each) => ALLOWED.includes(each));

/**
 * Every package of production with its licence, by its place in node_modules.
 * @returns {{ path: string, licence: string }[]}
 */
export const productionLicences = () =>
  Object.entries(readJson('package-lock.json').packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { license }]) => ({ path, licence: licenceOf(path, license) }));

function print() {
  const packages = productionLicences();
  /** @type {Map<string, number>} */
  const counted = new Map();
  for (const { licence } of packages) counted.set(licence, (counted.get(licence) ?? 0) + 1);
  const lines = [...counted]
    .sort(([, one], [, other]) => other - one)
    .map(([licence, count]) => `${String(count).padStart(5)}  ${licence}`);
  console.log([...lines, `${String(packages.length).padStart(5)}  packages of production`].join('\n'));
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { path, licence } of refused)
    console.error(`${path}: ${licence || 'no licence'} is not allowed`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print();
