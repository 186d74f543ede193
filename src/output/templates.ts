import Handlebars from 'handlebars/runtime.js';
import { type Markup, markup, type View } from './markup.js';
import {
  type ScriptName,
  type SourceName,
  scripts,
  sources,
  type TemplateName,
  templates,
} from './templates.generated.js';

export type { ScriptName, SourceName, TemplateName } from './templates.generated.js';

const environment = Handlebars.create();
const compiled = new Map<string, (view: object) => string>();

for (const [name, spec] of Object.entries(templates)) {
  const template = environment.template(spec);
  compiled.set(name, template);
  environment.partials[name] = template;
}

/**
 * A template filled in; `html/key` is the file `templates/html/key.hbs`, partials have such names too.
 * @throws Error when the view has no field that the template reads outside `{{#if}}` and `{{#each}}`.
 */
export function render<F extends string>(name: TemplateName, view: View<F>): Markup<F> {
  const template = compiled.get(name);
  if (template === undefined) throw new Error(`no template ${name}`);
  return markup(template(view));
}

/** A file of `templates/` that is used as it stands: `pdf/sheet.typ`. */
export const sourceOf = (name: SourceName): string => sources[name];

/** A script of `templates/` for a page, and the digest by which the page's content policy lets it run. */
export const scriptOf = (name: ScriptName): { readonly text: string; readonly digest: string } => scripts[name];
