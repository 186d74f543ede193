import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import {
  type Arrow,
  type Box,
  describe,
  type HeapPicture,
  type Point,
  picturesOf,
  svgOf,
} from '../../../src/output/figures/index.js';
import { boxKey, SIZE } from '../../../src/output/figures/shape.js';
import { randomRun } from './random-heap.js';
import { elementsIn, parseXml } from './xml-check.js';

const law = (check: (pictures: readonly HeapPicture[]) => void, numRuns = 400): void =>
  fc.assert(
    fc.property(randomRun, fc.constantFrom(235, 480, 1000), (snapshots, width) =>
      check(picturesOf(snapshots, { width })),
    ),
    { numRuns, seed: 20 },
  );

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const areaOf = ({ x, y, width, height }: Box): Area => ({ left: x, right: x + width, top: y, bottom: y + height });

const meet = (one: Area, other: Area, apart = 0): boolean =>
  one.left < other.right + apart &&
  other.left < one.right + apart &&
  one.top < other.bottom + apart &&
  other.top < one.bottom + apart;

function partsOf({ points }: Arrow): readonly Area[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] as Point;
    expect(from.x === to.x || from.y === to.y, 'parts are level or upright').toBe(true);
    return {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y),
    };
  });
}

function boxOf(picture: HeapPicture, boxed: { readonly kind: 'frame' | 'object'; readonly id: number }): Box {
  const box = picture.boxes.get(boxKey(boxed));
  if (box === undefined) throw new Error('no box');
  return box;
}

group('pictures of random heaps', () => {
  it('show as many arrowheads at an object as its number of references says', () =>
    law((pictures) => {
      for (const { objects, arrows } of pictures) {
        for (const { id, references, state } of objects) {
          expect(arrows.filter(({ to }) => to === id)).toHaveLength(references);
          if (state.kind === 'freed') {
            expect(references).toBe(0);
            expect(arrows.filter(({ from }) => from.kind === 'object' && from.id === id)).toEqual([]);
          }
        }
      }
    }));

  it('end every arrow on a side of its object, apart from the other heads', () =>
    law((pictures) => {
      for (const picture of pictures) {
        const tips = new Map<string, number[]>();
        for (const { to, points } of picture.arrows) {
          const box = boxOf(picture, { kind: 'object', id: to });
          const tip = points.at(-1) as Point;
          const side = tip.x === box.x ? 'left' : 'right';
          expect(side === 'left' || tip.x === box.x + box.width).toBe(true);
          expect(tip.y > box.y + 2 && tip.y < box.y + box.height - 2).toBe(true);
          const before = points.at(-2) as Point;
          expect(side === 'left' ? tip.x - before.x : before.x - tip.x).toBeGreaterThanOrEqual(6);
          const key = `${to} ${side}`;
          tips.set(key, [...(tips.get(key) ?? []), tip.y]);
        }
        for (const heights of tips.values()) {
          heights.sort((one, other) => one - other);
          const apart = heights.slice(1).map((y, index) => y - (heights[index] as number));
          expect(Math.min(9, ...apart)).toBeGreaterThanOrEqual(5);
        }
      }
    }));

  it('keep boxes and their notes apart', () =>
    law((pictures) => {
      for (const picture of pictures) {
        const areas = [...picture.frames, ...picture.objects].map((boxed) => {
          const area = areaOf(boxOf(picture, boxed));
          const noted = boxed.kind === 'object' && boxed.state.kind === 'unreachable';
          return noted ? { ...area, bottom: area.bottom + SIZE.note } : area;
        });
        areas.forEach((one, index) => {
          for (const other of areas.slice(index + 1)) expect(meet(one, other, 4)).toBe(false);
        });
      }
    }));

  it('lead no arrow through a box or a note, but out of its own slot', () =>
    law((pictures) => {
      for (const picture of pictures) {
        for (const boxed of [...picture.frames, ...picture.objects]) {
          const area = areaOf(boxOf(picture, boxed));
          const noted = boxed.kind === 'object' && boxed.state.kind === 'unreachable';
          for (const arrow of picture.arrows) {
            partsOf(arrow).forEach((part, index) => {
              if (index === 0 && boxKey(arrow.from) === boxKey(boxed)) {
                expect(
                  part.top - area.top - SIZE.row / 2 - (boxOf(picture, boxed).head + SIZE.row * arrow.slot),
                ).toBeCloseTo(0);
                return;
              }
              expect(meet(part, { ...area, left: area.left + 0.01, right: area.right - 0.01 })).toBe(false);
              if (noted) expect(meet(part, { ...area, top: area.bottom, bottom: area.bottom + SIZE.note })).toBe(false);
            });
          }
        }
      }
    }));

  it('never lay two arrows on each other', () =>
    law((pictures) => {
      for (const { arrows } of pictures) {
        const parts = arrows.map(partsOf);
        parts.forEach((ones, index) => {
          for (const others of parts.slice(index + 1)) {
            for (const one of ones) {
              for (const other of others) {
                const level =
                  one.top === one.bottom &&
                  other.top === other.bottom &&
                  one.left !== one.right &&
                  other.left !== other.right;
                const upright = one.left === one.right && other.left === other.right;
                if (level)
                  expect(Math.abs(one.top - other.top) < 0.5 && one.left < other.right && other.left < one.right).toBe(
                    false,
                  );
                if (upright)
                  expect(Math.abs(one.left - other.left) < 2 && one.top < other.bottom && other.top < one.bottom).toBe(
                    false,
                  );
              }
            }
          }
        });
      }
    }));

  it('keep everything in its place from moment to moment', () =>
    law((pictures) => {
      const places = new Map<string, string>();
      for (const { boxes, width, height } of pictures) {
        expect([width, height]).toEqual([pictures[0]?.width, pictures[0]?.height]);
        for (const [key, { x, y, width }] of boxes) {
          const place = `${x} ${y} ${width}`;
          expect(places.get(key) ?? place).toBe(place);
          places.set(key, place);
        }
      }
    }));

  it('stay inside their edges', () =>
    law((pictures) => {
      for (const { boxes, arrows, width, height } of pictures) {
        const edge: Area = { left: 1, top: 1, right: width - 1, bottom: height - 1 };
        for (const area of [...[...boxes.values()].map(areaOf), ...arrows.flatMap(partsOf)]) {
          expect(
            area.left >= edge.left && area.top >= edge.top && area.right <= edge.right && area.bottom <= edge.bottom,
          ).toBe(true);
        }
      }
    }));

  it('give nothing away while they are to be completed', () =>
    law((pictures) => {
      for (const picture of pictures) {
        const hidden: HeapPicture = {
          ...picture,
          arrows: [],
          frames: picture.frames.map((frame) => ({
            ...frame,
            slots: frame.slots.map((slot) => ({ ...slot, target: { kind: 'unbound' } })),
          })),
          objects: picture.objects.map((object) => ({ ...object, state: { kind: 'live' }, references: 0 })),
        };
        expect(svgOf(picture, { blank: true })).toBe(svgOf(hidden, { blank: true }));
        const text = describe(picture, { blank: true });
        expect(text).not.toMatch(/refers|reference|freed|leads|tea|None|-12\.5|empty/);
        expect(svgOf(picture, { blank: true })).not.toMatch(
          /refers|freed|leads|tea|None|-12\.5|empty|circle|dasharray/,
        );
      }
    }));

  it('are well-formed XML without style sheets, ids, links or foreign objects', () =>
    law((pictures) => {
      for (const picture of pictures) {
        for (const element of elementsIn(parseXml(svgOf(picture)))) {
          expect(['svg', 'title', 'desc', 'rect', 'path', 'circle', 'text']).toContain(element.name);
          for (const key of element.attributes.keys()) expect(key).not.toMatch(/^(id|class|style|href|on.*)$/);
          const stroke = element.attributes.get('stroke-width');
          if (stroke !== undefined) expect(Number(stroke)).toBeGreaterThanOrEqual(0.75);
        }
      }
    }, 120));

  it('are the same every time', () =>
    fc.assert(
      fc.property(randomRun, (snapshots) => {
        expect(picturesOf(snapshots).map((picture) => svgOf(picture))).toEqual(
          picturesOf(snapshots).map((picture) => svgOf(picture)),
        );
      }),
      { numRuns: 50, seed: 20 },
    ));
});
