import { expect, describe as group, it } from 'vitest';
import { say } from '../../../src/document/index.js';
import { figuresOf } from '../../../src/output/figures/index.js';
import { grove, team } from './scenes.js';

group('figures of a run', () => {
  it('have captions, sizes and texts in the order of the moments', () => {
    const captions = [say`after line 2`, say`after line 3`, say`after line 4`];
    const figures = figuresOf(team(), captions);
    expect(figures.map(({ caption }) => caption)).toEqual(captions);
    expect(new Set(figures.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    expect(figures[2]?.text).toContain('The name `squad` refers to list 2.');
    expect(figures[2]?.svg).toContain(`viewBox="0 0 ${figures[2]?.width} ${figures[2]?.height}"`);
  });

  it('give nothing away when they are to be completed', () => {
    const [figure] = figuresOf(grove().slice(2), [say`after line 12`], { blank: true });
    expect(figure?.text).not.toMatch(/freed|refers/);
    expect(figure?.svg).not.toMatch(/freed|refers/);
  });

  it('need a caption for each moment', () => {
    expect(() => figuresOf(team(), [])).toThrow(RangeError);
  });
});
