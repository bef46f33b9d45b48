// Serves saved pages from the loopback address, so that none of their scripts run and none of their
// requests go out.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
};

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; frame-src data:";

export interface FileServer {
  /** The address at which a file is served. */
  readonly addressOf: (file: string) => string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the files named, and nothing else. */
export const serveFiles = async (files: readonly string[]): Promise<FileServer> => {
  const server = createServer((request, response) => {
    const [, index = ''] = /^\/(\d+)\//.exec(request.url ?? '') ?? [];
    const file = files[Number(index)];
    if (index === '' || file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The file server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    addressOf: (file) =>
      `${origin}/${files.indexOf(file)}/${encodeURIComponent(path.basename(file))}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open for what may come, for a minute and longer.
        server.closeAllConnections();
      }),
  };
};
