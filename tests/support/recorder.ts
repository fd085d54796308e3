import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorder {
  /** For `--proxy-server`. */
  readonly address: string;
  /** `host:port` or URL of every request that tried to leave the machine, from any part of the browser. */
  readonly left: readonly string[];
  close(): void;
}

/**
 * A proxy that lets nothing through and notes everything. It sees the service worker too, without a debugger attached,
 * which would keep that worker alive.
 */
export async function startRecorder(): Promise<Recorder> {
  const left: string[] = [];
  const server = createServer((request, response) => {
    left.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    left.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    left,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
