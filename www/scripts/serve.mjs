// SPDX-License-Identifier: MPL-2.0
// Serves dist/ on loopback, with the headers that a municipality's server should send.
//
// node www/scripts/serve.mjs    runs until interrupted; PORT=n sets the port, otherwise a free one is used
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Standalone pages with a policy of their own; a site-wide policy would block their inline scripts. */
const OWN_POLICY = /\/(anonym|sag)\.html$/;

const DIST = new URL('../../dist/', import.meta.url);

/** @param {string | undefined} target */
const pathOf = (target) => new URL(target ?? '/', 'http://localhost').pathname;

/**
 * The file for a request, or undefined when it is outside the folder.
 * @param {URL} dir @param {string} target
 */
function fileFor(dir, target) {
  // The URL parser resolves every `..`, even an encoded one, before we prepend the folder.
  const pathname = pathOf(target);
  const file = new URL(`.${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`, dir);
  return file.href.startsWith(dir.href) ? file : undefined;
}

/**
 * Starts the server.
 * @param {{ dir?: URL, port?: number, csp?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ dir = DIST, port = 0, csp = CSP } = {}) {
  const server = createServer(async (request, response) => {
    response.setHeader('content-security-policy', OWN_POLICY.test(pathOf(request.url)) ? "frame-ancestors 'self'" : csp);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('cache-control', 'no-store');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    try {
      const file = fileFor(dir, request.url ?? '/');
      if (!file) throw new Error('outside the folder');
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file.pathname)] ?? 'application/octet-stream' });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      resolve({
        url: `http://127.0.0.1:${bound}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 0);
  try {
    const { url, close } = await serve({ port });
    console.log(`    ${url}  (interrupt with Ctrl-C)`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
  } catch (error) {
    console.error(`Failed: the page could not be served: ${error instanceof Error ? error.message : error}`);
    console.error('To mend it: choose another port, for example PORT=8101 make run');
    process.exitCode = 1;
  }
}
