// A web site of the tests' own, on the loopback address: a page is served by being handed in.
import { createServer } from 'node:http';

export interface Answer {
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Nothing is answered before this has come. */
  readonly after?: Promise<unknown>;
}

export interface Site {
  /** Serves a body from now on, and gives the address at which it stands. */
  readonly serve: (body: string | Uint8Array, answer?: Answer) => string;
  /** The same page at another site: another origin, another process. */
  readonly elsewhere: (address: string) => string;
  /** The paths that were asked for so far. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts the site. What was not served is answered with nothing, a favicon too. */
export const startSite = async (): Promise<Site> => {
  const pages: { readonly body: string | Uint8Array; readonly answer: Answer }[] = [];
  const requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    requests.push(url);
    const page = pages[Number(url.split('/')[1])];
    if (page === undefined || url === '/') {
      response.writeHead(204).end();
      return;
    }
    const {
      type = 'text/html; charset=utf-8',
      headers = {},
      after = Promise.resolve(),
    } = page.answer;
    void after.then(() => {
      response.writeHead(200, { 'content-type': type, ...headers }).end(page.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    serve: (body, answer = {}) => `${origin}/${pages.push({ body, answer }) - 1}/`,
    elsewhere: (page) => page.replace('127.0.0.1', 'localhost'),
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** A whole document around the content of its body. */
export const documentOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>${head}</head><body>${body}</body></html>`;
