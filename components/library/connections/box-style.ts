// A box of a drawing as styles.
import type { Box } from './neighbour-layout';

/** Puts an element where a layout wants it. */
export const boxStyle = ({ x, y, width, height }: Box): Readonly<Record<string, string>> => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});
