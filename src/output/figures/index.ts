export { type DescribeOptions, describe } from './describe.js';
export { figuresOf } from './figure.js';
export {
  type Arrow,
  type Box,
  type HeapPicture,
  type ObjectState,
  type PictureFrame,
  type PictureObject,
  type PictureOptions,
  type Point,
  picturesOf,
  type Scene,
  type Slot,
  type Target,
} from './picture.js';
export { type Sketch, sketchOf } from './sketch.js';
export { type DrawOptions, svgOf } from './svg.js';
