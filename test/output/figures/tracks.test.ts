import { expect, describe as group, it } from 'vitest';
import { type Hop, tracksOf } from '../../../src/output/figures/tracks.js';

const across = (from: number, to: number): Hop => ({
  channel: 0,
  enter: { side: 'left', y: from },
  leave: { side: 'right', y: to },
});
const back = (from: number, to: number): Hop => ({
  channel: 0,
  enter: { side: 'left', y: from },
  leave: { side: 'left', y: to },
});

group('tracks in a channel', () => {
  it('are not needed by straight lines', () => {
    expect(tracksOf([across(10, 10)])).toEqual([-1]);
  });

  it('are shared by lines that do not come near each other', () => {
    expect(tracksOf([across(0, 20), across(40, 60)])).toEqual([0, 0]);
  });

  it('let lines that all go down pass without crossing: the upper line turns last', () => {
    expect(tracksOf([across(0, 40), across(10, 50), across(20, 60)])).toEqual([2, 1, 0]);
  });

  it('nest lines that come back', () => {
    expect(tracksOf([back(60, 0), back(40, 10)])).toEqual([1, 0]);
  });
});
