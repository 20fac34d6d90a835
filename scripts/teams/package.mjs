import { readFileSync } from 'node:fs';
import { ROOT } from '../freshness.mjs';
import { colourIcon, outlineIcon } from './icons.mjs';
import { problemsOf } from './validate.mjs';

/** @param {string} file relative to the root */
const json = (file) => JSON.parse(readFileSync(ROOT + file, 'utf8'));

/**
 * The template with each `{{name}}` in its strings replaced; a name without a value stays, for all to see.
 * @param {unknown} template
 * @param {Readonly<Record<string, string>>} values
 * @returns {unknown}
 */
const filled = (template, values) =>
  JSON.parse(JSON.stringify(template), (_key, value) =>
    typeof value === 'string'
      ? value.replaceAll(/\{\{(\w+)\}\}/g, (whole, name) => values[name] ?? whole)
      : value,
  );

/**
 * The manifest of this version for one bot at one address. Its id is the bot's application id, so that a later package
 * replaces the earlier one. `publicUrl`: an https origin.
 * @param {{ appId: string, publicUrl: string }} settings
 */
export function manifestOf({ appId, publicUrl }) {
  return filled(json('teams/manifest.json'), {
    MicrosoftAppId: appId.toLowerCase(),
    PUBLIC_URL: publicUrl,
    host: new URL(publicUrl).host,
    version: json('package.json').version,
  });
}

/** What the bundled schema has against a manifest: a line each. @param {unknown} manifest */
export const manifestProblems = (manifest) =>
  problemsOf(json('teams/schema/MicrosoftTeams.schema.json'), manifest);

/**
 * The files of the package in the order of the archive; the same manifest gives the same bytes.
 * @param {unknown} manifest
 * @returns {readonly import('./zip.mjs').Entry[]}
 */
export function filesOf(manifest) {
  const mark = json('teams/mark.json');
  return [
    { name: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    { name: 'color.png', bytes: colourIcon(mark) },
    { name: 'outline.png', bytes: outlineIcon(mark) },
  ];
}
