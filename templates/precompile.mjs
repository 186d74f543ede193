/**
 * Compiles every Handlebars template of this folder, and embeds the static files that Typst and browsers read, into
 * one module; scripts with the digest by which a page's content policy knows them.
 * So nothing is compiled or read from disk at run time, in Node or in a browser. Also a global setup for vitest.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const TARGET = fileURLToPath(new URL('../src/output/templates.generated.ts', import.meta.url));

/** No escaping (every value is markup already), no computing, a misspelt field is an error. */
export const OPTIONS = { noEscape: true, strict: true, preventIndent: true, knownHelpersOnly: true };

/** Files with this ending, by their name in the folder: `pdf/sheet.typ`; in the order of code points. */
export function filesEndingIn(ending) {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.split(sep).join('/'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8').replaceAll('\r\n', '\n') }));
}

function moduleText() {
  const templates = filesEndingIn('.hbs').map(({ name, text }) => ({
    name: name.slice(0, -'.hbs'.length),
    spec: Handlebars.precompile(text, OPTIONS),
  }));
  const sources = filesEndingIn('.typ');
  const scripts = filesEndingIn('.js').map(({ name, text }) => ({
    name,
    script: { text, digest: `sha256-${createHash('sha256').update(text).digest('base64')}` },
  }));
  return [
    '// @ts-nocheck',
    '// Made by templates/precompile.mjs from the files of templates/.',
    `export type TemplateName = ${templates.map(({ name }) => `\n  | ${JSON.stringify(name)}`).join('') || 'never'};`,
    'export const templates: Readonly<Record<TemplateName, unknown>> = {',
    ...templates.map(({ name, spec }) => `${JSON.stringify(name)}: ${spec},`),
    '};',
    `export type SourceName = ${sources.map(({ name }) => `\n  | ${JSON.stringify(name)}`).join('') || 'never'};`,
    'export const sources: Readonly<Record<SourceName, string>> = {',
    ...sources.map(({ name, text }) => `${JSON.stringify(name)}: ${JSON.stringify(text)},`),
    '};',
    `export type ScriptName = ${scripts.map(({ name }) => `\n  | ${JSON.stringify(name)}`).join('') || 'never'};`,
    'export const scripts: Readonly<Record<ScriptName, { readonly text: string; readonly digest: string }>> = {',
    ...scripts.map(({ name, script }) => `${JSON.stringify(name)}: ${JSON.stringify(script)},`),
    '};',
    '',
  ].join('\n');
}

/** Writes the module, unless it is up to date. */
export function setup() {
  const text = moduleText();
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) writeFileSync(TARGET, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup();
