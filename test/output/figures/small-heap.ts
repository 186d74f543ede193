import type { HeapView, ObjectId } from '../../../src/machine/rules/rules.js';
import type { Content, FrameView, ObjectView, Snapshot } from '../../../src/machine/trace/snapshot.js';

/** An object's number, or the text of an atom. */
export type Value = ObjectId | string;

/** Snapshots written down by hand: objects and names are set, nothing is simulated. */
export class SmallHeap {
  readonly #objects = new Map<ObjectId, ObjectView>();
  readonly #atoms = new Map<string, ObjectId>();
  readonly #frames: { id: number; name?: string; names: Map<string, ObjectId> }[] = [{ id: 0, names: new Map() }];
  #line = 1;
  #calls = 0;

  line(line: number): this {
    this.#line = line;
    return this;
  }

  create(type: string, content: Content, createdOn = this.#line): ObjectId {
    const id = this.#objects.size + 1;
    this.#objects.set(id, { id, type, content, createdOn });
    return id;
  }

  atom(text: string): ObjectId {
    const known = this.#atoms.get(text);
    if (known !== undefined) return known;
    const type = /^['"]/.test(text) ? 'str' : text === 'None' ? 'NoneType' : 'int';
    const id = this.create(type, { kind: 'atom', text });
    this.#atoms.set(text, id);
    return id;
  }

  value(value: Value): ObjectId {
    return typeof value === 'number' ? value : this.atom(value);
  }

  sequence(...items: Value[]): Content {
    return { kind: 'sequence', items: items.map((item) => this.value(item)) };
  }

  mapping(entries: readonly (readonly [Value, Value])[]): Content {
    return { kind: 'mapping', entries: entries.map(([key, value]) => [this.value(key), this.value(value)]) };
  }

  instance(attributes: Readonly<Record<string, Value>>): Content {
    return {
      kind: 'instance',
      attributes: Object.entries(attributes).map(([name, value]) => [name, this.value(value)]),
    };
  }

  list(...items: Value[]): ObjectId {
    return this.create('list', this.sequence(...items));
  }

  tuple(...items: Value[]): ObjectId {
    return this.create('tuple', this.sequence(...items));
  }

  dict(...entries: (readonly [Value, Value])[]): ObjectId {
    return this.create('dict', this.mapping(entries));
  }

  set(...items: Value[]): ObjectId {
    return this.create('set', { kind: 'set', items: items.map((item) => this.value(item)) });
  }

  node(label: string, attributes: Readonly<Record<string, Value>> = {}): ObjectId {
    return this.create('Node', this.instance({ label: `'${label}'`, ...attributes }));
  }

  change(id: ObjectId, content: Content): this {
    this.#objects.set(id, { ...this.view(id), content });
    return this;
  }

  bind(name: string, value: Value): this {
    this.#frames.at(-1)?.names.set(name, this.value(value));
    return this;
  }

  unbind(...names: string[]): this {
    for (const name of names) this.#frames.at(-1)?.names.delete(name);
    return this;
  }

  call(name: string): this {
    this.#frames.push({ id: ++this.#calls, name, names: new Map() });
    return this;
  }

  leave(): this {
    this.#frames.pop();
    return this;
  }

  free(...ids: ObjectId[]): this {
    for (const id of ids) this.#objects.set(id, { ...this.view(id), freedOn: this.#line });
    return this;
  }

  view(id: ObjectId): ObjectView {
    const view = this.#objects.get(id);
    if (view === undefined) throw new RangeError(`no object ${id}`);
    return view;
  }

  snapshot(): Snapshot {
    const objects = new Map(this.#objects);
    const frames: FrameView[] = this.#frames.map((frame) => ({ ...frame, names: new Map(frame.names) }));
    const held = ({ content }: ObjectView): readonly ObjectId[] => {
      if (content.kind === 'sequence' || content.kind === 'set') return content.items;
      if (content.kind === 'mapping') return content.entries.flat();
      if (content.kind === 'instance') return content.attributes.map(([, value]) => value);
      return content.kind === 'other' ? content.holds : [];
    };
    const object = (id: ObjectId): ObjectView => {
      const view = objects.get(id);
      if (view === undefined) throw new RangeError(`no object ${id}`);
      return view;
    };
    const reached = new Set<ObjectId>();
    const reach = (id: ObjectId): void => {
      if (reached.has(id) || object(id).freedOn !== undefined) return;
      reached.add(id);
      for (const next of held(object(id))) reach(next);
    };
    for (const { names } of frames) for (const id of names.values()) reach(id);
    const view: HeapView = {
      holders: () => [],
      references: (id) => held(object(id)),
      refcount: () => 0,
      type: (id) => object(id).type,
      generation: () => 0,
    };
    return {
      ...view,
      moment: { line: this.#line, visit: 1 },
      frames,
      objects: [...objects.values()],
      object,
      isUnreachable: (id) => object(id).freedOn === undefined && !reached.has(id),
    };
  }
}
