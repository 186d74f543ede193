import type { ItemRecord } from './engine.js';

/** Fields of an item that tell the key, or what leads to it. */
const TELLING: ReadonlySet<string> = new Set([
  ...['expected', 'accept', 'feedback', 'solution', 'proof', 'features', 'key', 'keys', 'reasons', 'pairs', 'given'],
]);

/** The item as a learner may see it. */
export function withoutKey(item: ItemRecord): ItemRecord {
  const { id, stem, interaction, ...rest } = item;
  const { kind, options, ...details } = interaction;
  const texts = options?.map(({ text }) => ({ text }));
  return { ...kept(rest), id, stem, interaction: { ...kept(details), kind, ...(texts && { options: texts }) } };
}

function kept(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !TELLING.has(name)));
}

/** The item in Markdown; with its key as far as the record tells it. */
export function itemText({ title, program, stem, lookup, task, interaction, feedback }: ItemRecord): string {
  const { options = [], key } = interaction;
  const source = [program?.prelude, program?.source].filter((part) => part !== undefined && part !== '').join('\n');
  const parts = [
    title === undefined ? '' : `## ${title}`,
    source === '' ? '' : `\`\`\`python\n${source.trimEnd()}\n\`\`\``,
    [stem, task].filter((part) => part !== undefined).join(' '),
    lookup === undefined ? '' : tableText(lookup),
    options.map((option, index) => optionText(option, String.fromCharCode(97 + index))).join('\n'),
    key === undefined ? '' : `**Key:** ${Array.isArray(key) ? key.join(' · ') : String(key)}`,
    feedback ?? '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The table that belongs to the question; its first row are the headings. */
function tableText([head, ...rows]: NonNullable<ItemRecord['lookup']>): string {
  return [head ?? ['', ''], ['---', '---'], ...rows].map(([what, value]) => `| ${what} | ${value} |`).join('\n');
}

function optionText(option: NonNullable<ItemRecord['interaction']['options']>[number], letter: string): string {
  const mark = option.key === true ? ' **← key**' : '';
  const feedback = option.feedback === undefined ? '' : `\n   ${option.feedback}`;
  if (!option.text.startsWith('```')) return `${letter}. ${option.text}${mark}${feedback}`;
  const text = option.text.trimEnd().replaceAll('\n', '\n   ');
  return `${letter}.${mark}\n\n   ${text}\n${feedback}`;
}
