// npm run teams:package [-- FILE]: the app package for Microsoft Teams, from the settings and teams/; FILE is where it
// goes, dist/teams/after-six-VERSION.zip by default. Problems: a line each on standard error, exit 1, nothing written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { ensureBuilt } from './ensureBuilt.mjs';
import { DIST } from './freshness.mjs';
import { packageSettings } from './teams/settings.mjs';
import { zipOf } from './teams/zip.mjs';

/** @param {string} what @param {readonly string[]} [problems] */
function giveUp(what, problems = []) {
  console.error([what, ...problems.map((problem) => `  ${problem}`)].join('\n'));
  process.exit(1);
}

async function settingsOrEnd() {
  const { problems, unknown, ...settings } = await packageSettings(process.env, process.cwd());
  if (unknown.length > 0)
    console.error(`.env: not settings of After Six, and not used: ${unknown.join(', ')}.`);
  if (problems.length > 0)
    giveUp('The Teams package needs these settings (.env.example lists them all):', problems);
  return settings;
}

await ensureBuilt().catch((error) => giveUp(error.message));
const settings = await settingsOrEnd();
const { filesOf, manifestOf, manifestProblems } = await import('./teams/package.mjs').catch((error) =>
  giveUp(`What checks the manifest is not installed: run \`npm ci\`. (${error.message})`),
);

const manifest = manifestOf(settings);
const { id, version, manifestVersion } = manifest;
const problems = manifestProblems(manifest);
if (problems.length > 0) giveUp(`teams/manifest.json does not follow schema ${manifestVersion}:`, problems);

const files = filesOf(manifest);
const target = resolve(process.argv[2] ?? `${DIST}/teams/after-six-${version}.zip`);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, zipOf(files));
console.log(`${relative(process.cwd(), target)}: ${files.map(({ name }) => name).join(', ')}`);
console.log(`App ${id}, version ${version}; the manifest follows schema ${manifestVersion}.`);
console.log('docs/teams.md says where to upload it.');
