// A proxy that lets loopback through, refuses all else, and notes every host that was asked for.
import { createServer, request } from 'node:http';
import { connect } from 'node:net';

export interface LoggingProxy {
  readonly port: number;
  /** What was asked for so far, as `host:port`, each time anew. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === 'localhost';

/** Starts the proxy on the loopback address. */
export const startLoggingProxy = async (): Promise<LoggingProxy> => {
  const asked: string[] = [];
  const server = createServer((incoming, answer) => {
    const { host, hostname, port, pathname, search } = new URL(incoming.url ?? '', 'http://none');
    asked.push(host);
    if (!isLoopback(hostname)) {
      answer.writeHead(502).end();
      return;
    }
    const { method, headers } = incoming;
    const forwarded = request(
      { hostname, port, path: pathname + search, method, headers },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      },
    );
    forwarded.on('error', () => answer.destroy());
    incoming.pipe(forwarded);
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    const [host = '', port] = url.split(':');
    if (!isLoopback(host)) {
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const through = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
