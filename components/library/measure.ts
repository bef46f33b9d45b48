// How wide a text is before it is drawn.

/** Measures texts in the font of the library, in a size of so many pixels. */
export const textMeasure = (size: number, weight = 400): ((text: string) => number) => {
  const context = document.createElement('canvas').getContext('2d');
  // A browser without a canvas gets a guess that is rather too wide.
  if (context === null) return (text) => text.length * size * 0.6;
  const { fontFamily } = getComputedStyle(document.querySelector('.library') ?? document.body);
  context.font = `${weight} ${size}px ${fontFamily}`;
  return (text) => Math.ceil(context.measureText(text).width) + 2;
};
