// What is seen on the screen, by its pixels.
import type { Box, Tab } from './tab';

interface Brightness {
  readonly least: number;
  readonly mean: number;
  readonly most: number;
}

/** How bright a part of a tab is, each from 0 to 255. */
export const brightnessOf = async (tab: Tab, clip: Box): Promise<Brightness> => {
  const picture = await tab.screenshot({ clip });
  return tab.evaluate(
    async (data) => {
      const bitmap = await createImageBitmap(await (await fetch(data)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas?.drawImage(bitmap, 0, 0);
      const pixels = canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      let [least, sum, most] = [255, 0, 0];
      for (let at = 1; at < pixels.length; at += 4) {
        const green = pixels[at] ?? 0;
        sum += green;
        least = Math.min(least, green);
        most = Math.max(most, green);
      }
      return { least, mean: (sum * 4) / pixels.length, most };
    },
    `data:image/png;base64,${Buffer.from(picture).toString('base64')}`,
  );
};
