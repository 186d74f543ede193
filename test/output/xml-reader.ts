/** An element of an XML document; text is in `children` as strings, entities decoded, CDATA joined. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&([^;]*;?)/g, (whole, body: string) => {
    const name = body.slice(0, -1);
    const found = /^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : ENTITIES[name];
    if (found === undefined) throw new Error(`unknown entity ${whole}`);
    return found;
  });
}

/** Parses a document as strictly as libxml2 would; throws on anything that is not well-formed. */
export function parseXml(document: string): XmlElement {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(document)) throw new Error('control character');
  if (/\p{Surrogate}/u.test(document)) throw new Error('lone surrogate');
  const token =
    /<\?xml[^?]*\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  const top: (XmlElement | string)[] = [];
  const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = [];
  while (token.lastIndex < document.length) {
    const at = token.lastIndex;
    const match = token.exec(document);
    if (match === null) throw new Error(`not well-formed at ${at}: ${document.slice(at, at + 60)}`);
    const [, cdata, closing, opening, attributes = '', empty, text] = match;
    const parent = open.at(-1)?.children ?? top;
    if (text?.includes(']]>')) throw new Error(']]> in text');
    if (cdata !== undefined || text !== undefined) {
      const value = cdata ?? decode(text ?? '');
      if (typeof parent.at(-1) === 'string') parent[parent.length - 1] = `${parent.at(-1)}${value}`;
      else parent.push(value);
    } else if (opening !== undefined) {
      const element = { name: opening, attributes: attributesOf(attributes), children: [] };
      parent.push(element);
      if (empty === '') open.push(element);
    } else if (closing !== undefined && open.pop()?.name !== closing) throw new Error(`</${closing}> closes nothing`);
  }
  const root = top.find((child) => typeof child !== 'string');
  if (open.length > 0 || root === undefined || typeof root === 'string') throw new Error('unfinished document');
  return root;
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]),
  );

/** Child elements of that name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** The text of an element that must hold nothing but text. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  if (element.children.some((child) => typeof child !== 'string')) throw new Error('string expected (use CDATA?)');
  return element.children.join('');
}
