// Serves pages that are made up as they are asked for, from the loopback address.
import { createServer } from 'node:http';

export interface PageServer {
  /** The address at which the page of this number is served. */
  readonly addressOf: (nth: number) => string;
  readonly close: () => Promise<void>;
}

/** Serves the HTML of pages, each under its number. */
export const servePages = async (pages: readonly string[]): Promise<PageServer> => {
  const server = createServer(({ url = '' }, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages[Number(url.slice(1))] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    addressOf: (nth) => `http://127.0.0.1:${address.port}/${nth}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open for what may come.
        server.closeAllConnections();
      }),
  };
};
