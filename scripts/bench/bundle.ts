// Makes one script of what a bench runs inside a page.
import path from 'node:path';
import { build } from 'vite';

/** The code of an entry beside this file. */
export const bundle = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: path.join(import.meta.dirname, entry),
        formats: ['iife'],
        name: 'newsglossBundle',
      },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('The bench bundle is empty.');
  return first.output[0].code;
};
