import { expect, describe as group, it } from 'vitest';
import { describe, type HeapPicture, picturesOf, svgOf } from '../../../src/output/figures/index.js';
import { columnsOf } from '../../../src/output/figures/text.js';
import { grove, SCENES, team } from './scenes.js';
import { SmallHeap } from './small-heap.js';
import { elementsIn, parseXml, textOf } from './xml-check.js';

const HOSTILE = [
  "'<b>&amp; \"]]> --> <![CDATA['",
  "'\u0000\u0007\u000b\u001f\u007f\u0085'",
  "'\ud800 alone'",
  "'\ufffe\uffff'",
  "'\u202eright to left\u202c שלום'",
  "'🐍👩‍💻'",
  "'你好'",
  "'e\u0301\u0323'",
  `'${'long '.repeat(400)}'`,
  '$x {{y}} $a$ #set',
];

const textsOf = (svg: string): readonly string[] =>
  elementsIn(parseXml(svg))
    .filter(({ name }) => name === 'text')
    .map(textOf);

group('the SVG of a picture', () => {
  it('shows the number of references, the state and the values in words', () => {
    const [, eleventh] = picturesOf(grove()) as [HeapPicture, HeapPicture];
    const texts = textsOf(svgOf(eleventh));
    expect(texts.filter((text) => text === 'no name leads here')).toHaveLength(3);
    expect(texts).toEqual(expect.arrayContaining(['Node ash', 'freed, line 10', 'names', '1 reference']));
  });

  it('draws one dot and one head for each arrow', () => {
    for (const scene of Object.values(SCENES)) {
      for (const picture of picturesOf(scene())) {
        const elements = elementsIn(parseXml(svgOf(picture)));
        expect(elements.filter(({ name }) => name === 'circle')).toHaveLength(picture.arrows.length);
        const heads = elements.filter(({ name, attributes }) => name === 'path' && attributes.get('fill') === '#000');
        expect(heads).toHaveLength(picture.arrows.length);
      }
    }
  });

  it('carries its title and its text equivalent', () => {
    const [, third] = picturesOf(team()) as [HeapPicture, HeapPicture];
    const [title, description] = parseXml(svgOf(third)).children;
    expect(title).toMatchObject({ name: 'title', children: ['Memory after line 3'] });
    expect(description).toMatchObject({ name: 'desc', children: [describe(third)] });
  });

  it('keeps boxes where they are when it is to be completed', () => {
    const [second] = picturesOf(team()) as [HeapPicture];
    const borders = (svg: string): readonly string[] =>
      elementsIn(parseXml(svg)).flatMap(({ name, attributes }) =>
        name === 'rect' && attributes.get('stroke-width') === '1.25'
          ? [`${attributes.get('x')} ${attributes.get('y')}`]
          : [],
      );
    expect(borders(svgOf(second, { blank: true }))).toEqual(borders(svgOf(second)));
    expect(textsOf(svgOf(second, { blank: true }))).toEqual([
      'names',
      'team',
      'squad',
      'list 1',
      'references',
      '0',
      '1',
      '2',
    ]);
  });

  it.each(HOSTILE)('stays well-formed and inside its edges with %j', (text) => {
    const heap = new SmallHeap();
    heap.bind('x', text).bind(text.slice(0, 30), heap.list(text, text));
    heap
      .bind('y', heap.dict([text, heap.node(text)]))
      .call(text.slice(0, 9))
      .bind('z', heap.create('Node', heap.instance({ [text]: text })));
    const [picture] = picturesOf([heap.snapshot()]) as [HeapPicture];
    const { width } = picture;
    for (const { name, attributes, children } of elementsIn(parseXml(svgOf(picture)))) {
      if (name !== 'text' || attributes.get('font-family')?.includes('Sans')) continue;
      const [x, size] = [Number(attributes.get('x')), Number(attributes.get('font-size'))];
      const reach = columnsOf(children.join('')) * size * 0.6;
      if (attributes.get('text-anchor') === undefined) expect(x + reach).toBeLessThan(width);
    }
  });

  it('writes letters that cannot be seen as escapes', () => {
    const heap = new SmallHeap();
    heap.bind('x', "'a\u0007b\u202e'");
    expect(textsOf(svgOf(picturesOf([heap.snapshot()])[0] as HeapPicture))).toContain("'a\\x07b\\u202e'");
  });
});
