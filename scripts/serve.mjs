import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.map': 'application/json',
};

/**
 * Serves files of this folder on the loopback address.
 *
 * @param port - 0 for any free port.
 * @param respond - May answer a request itself: return `true` when it did.
 * @returns The address and how to stop.
 */
export async function serve({ port = 0, headers = {}, index = '/docs/start-page/', respond = () => false } = {}) {
  const server = http.createServer(async (request, response) => {
    if (await respond(request, response)) return;
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (pathname === '/') {
      response.writeHead(302, { location: index + search }).end();
      return;
    }
    const file = path.join(root, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!file.startsWith(root) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
      ...headers,
    });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        // A browser opens connections in advance: one that it never used would be waited for, for minutes.
        server.closeAllConnections();
      }),
  };
}
