import type { ObjectId } from '../../machine/rules/rules.js';
import type { Moment, Snapshot } from '../../machine/trace/snapshot.js';
import { castOf } from './cast.js';
import { arrange } from './layout.js';
import { sceneOf } from './scene.js';

/** What a slot shows. */
export type Target =
  | { readonly kind: 'atom'; readonly text: string }
  | { readonly kind: 'reference'; readonly object: ObjectId }
  /** A reference to an object that is not in memory any more; only wrong machines make them. */
  | { readonly kind: 'dangling'; readonly object: ObjectId }
  /** A name that is not bound now, or a slot of a freed object. */
  | { readonly kind: 'unbound' }
  /** Left to whoever completes the picture. */
  | { readonly kind: 'open' };

/** One place that can refer to an object. `key` is what is printed before it: a name, an index, a dictionary key. */
export interface Slot {
  readonly place: 'name' | 'slot' | 'key' | 'value' | 'attribute' | 'member';
  readonly key: string;
  readonly target: Target;
}

/** The names of the module or of a running function. */
export interface PictureFrame {
  readonly kind: 'frame';
  readonly id: number;
  /** Function name; undefined for the module. */
  readonly name?: string;
  /** 0 for the module, 1 for the function it called, … */
  readonly depth: number;
  readonly slots: readonly Slot[];
}

/** Where an object is in its life; drawn by border and words, never by colour. */
export type ObjectState =
  | { readonly kind: 'live' }
  /** In memory, but no name leads to it. */
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'freed'; readonly line: number };

/** An object drawn as a box. */
export interface PictureObject {
  readonly kind: 'object';
  readonly id: ObjectId;
  /** `list 2`, numbered by creation; `Node oak` where a label tells instances apart. */
  readonly title: string;
  readonly content: 'sequence' | 'set' | 'mapping' | 'instance' | 'atom' | 'other';
  /** `cells`: side by side, no slot ever refers to a box; `rows`: one below the other. */
  readonly form: 'cells' | 'rows';
  /** Tuples and the like, drawn with a double border. */
  readonly immutable: boolean;
  readonly slots: readonly Slot[];
  /** Slots at the end that are left out; all of them are atoms. */
  readonly more: number;
  readonly state: ObjectState;
  /** References that can be seen: the number of arrowheads at the box. */
  readonly references: number;
}

/** What a picture shows, without places. */
export interface Scene {
  readonly moment: Moment;
  /** Running frames, the module first. */
  readonly frames: readonly PictureFrame[];
  /** In order of creation. */
  readonly objects: readonly PictureObject[];
}

/** In points, `y` downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a frame or an object is drawn, and its inner measures, all in points. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  /** Height of the head with the title. */
  readonly head: number;
  /** Width of the keys before the slots. */
  readonly keys: number;
}

/** One reference: from the dot in its slot to the side of the object. */
export interface Arrow {
  readonly from: PictureFrame | PictureObject;
  /** Index among the slots of `from`. */
  readonly slot: number;
  readonly to: ObjectId;
  /** Corners of the way, the tip last; each part is horizontal or vertical. */
  readonly points: readonly Point[];
}

/** The heap after one line, ready to be drawn. */
export interface HeapPicture extends Scene {
  readonly width: number;
  readonly height: number;
  /** Frames and objects by `boxKey`. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly arrows: readonly Arrow[];
  /** Titles stand above the number of references instead of beside it, to save width. */
  readonly stacked: boolean;
}

/** What is drawn as a box, and how wide a picture may be. */
export interface PictureOptions {
  /** Numbers, strings, None and truth values: written into the slot that refers to them (default), or boxes too. */
  readonly atoms?: 'in slots' | 'as boxes';
  /** Draws functions, classes and modules too; default: only those that keep a drawn object alive. */
  readonly definitions?: boolean;
  /** Names of the module that come first in its frame, in this order, also where they are not bound. */
  readonly names?: readonly string[];
  /** Leaves out what is freed. */
  readonly onlyLiving?: boolean;
  /** Wished width in points; default 235 (half a page) up to five objects, else 480. */
  readonly width?: number;
}

/**
 * Pictures of several moments of one run. They share one layout: what is drawn in several of them has the same place
 * in all, and all have the same size.
 */
export function picturesOf(snapshots: readonly Snapshot[], options: PictureOptions = {}): readonly HeapPicture[] {
  const cast = castOf(snapshots, options);
  return arrange(
    snapshots.map((snapshot) => sceneOf(snapshot, cast)),
    options.width,
  );
}
