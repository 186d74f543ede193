/** An element of a small, strictly read XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Reads elements, quoted attributes, text and the five entities; @throws on everything else. */
export function parseXml(source: string): Element {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(source);
  if (forbidden !== null) throw new SyntaxError(`forbidden letter at ${forbidden.index}`);
  let at = 0;
  const take = (pattern: RegExp, what: string): RegExpExecArray => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match === null) throw new SyntaxError(`${what} expected at ${at}: ${source.slice(at, at + 40)}`);
    at = pattern.lastIndex;
    return match;
  };
  const decode = (text: string): string => {
    if (text.includes('<') || text.includes(']]>')) throw new SyntaxError(`bare markup in ${text}`);
    return text.replace(/&([^;]*;?)/g, (_, name: string) => {
      const letter = name.endsWith(';') ? ENTITIES[name.slice(0, -1)] : undefined;
      if (letter === undefined) throw new SyntaxError(`unknown entity &${name}`);
      return letter;
    });
  };
  const element = (): Element => {
    const name = take(/<([A-Za-z][\w:-]*)/y, 'a start tag')[1] ?? '';
    const attributes = new Map<string, string>();
    for (;;) {
      const [, key, value, end] = take(/\s+([A-Za-z][\w:-]*)="([^"]*)"|(\/?>)/y, 'an attribute or >');
      if (end === '/>') return { name, attributes, children: [] };
      if (end === '>') break;
      if (key === undefined || value === undefined || attributes.has(key))
        throw new SyntaxError(`attribute ${key} twice`);
      attributes.set(key, decode(value));
    }
    const children: (Element | string)[] = [];
    while (!source.startsWith('</', at)) {
      if (source[at] === '<') children.push(element());
      else children.push(decode(take(/[^<]+/y, 'text or a tag')[0]));
    }
    take(new RegExp(`</${name}>`, 'y'), `</${name}>`);
    return { name, attributes, children };
  };
  const root = element();
  if (at !== source.length) throw new SyntaxError(`text after the root element at ${at}`);
  return root;
}

/** All elements below and including one. */
export function elementsIn(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child)))];
}

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
