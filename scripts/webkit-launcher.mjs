/** WebKitGTK on a display of its own, by the W3C WebDriver protocol; and tests of @web/test-runner in it. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';

const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Shift: '\uE008',
};
const miniBrowsers = ['x86_64', 'aarch64'].flatMap((cpu) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function call(base, method, path, body) {
  const response = await fetch(base + path, { method, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit ${path}: ${value?.error} ${value?.message}`);
  return value;
}

/**
 * Starts WebKitGTK.
 *
 * @returns `say(method, path, body)` sends a command to its session; `stop()` ends all that was started.
 */
export async function startWebkit() {
  const processes = [];
  const environment = { ...process.env };
  if (!environment.DISPLAY) {
    const display = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    processes.push(display);
    environment.DISPLAY = `:${await new Promise((resolve, reject) => {
      display.stdio[3].once('data', (data) => resolve(String(data).trim()));
      display.once('error', reject);
    })}`;
  }
  const port = await freePort();
  processes.push(spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env: environment, stdio: 'ignore' }));
  const base = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(`${base}/status`);
      break;
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const binary = miniBrowsers.find((file) => fs.existsSync(file));
  const capabilities = {
    alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { ...(binary ? { binary } : {}), args: ['--automation'] } },
  };
  const session = `/session/${(await call(base, 'POST', '/session', { capabilities })).sessionId}`;
  return {
    say: (method, path, body) => call(base, method, session + path, body),
    async stop() {
      await call(base, 'DELETE', session).catch(() => {});
      for (const each of processes.reverse()) each.kill();
    },
  };
}

/** A launcher for @web/test-runner. */
export function webkitLauncher() {
  const urls = new Map();
  let ready;
  let queue = Promise.resolve();
  const inTurn = (work) => (queue = queue.then(work, work));
  const say = async (...command) => (await (ready ??= startWebkit())).say(...command);
  const act = (actions) => say('POST', '/actions', { actions });

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      urls.set(id, url);
      return inTurn(() => say('POST', '/url', { url }));
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      await inTurn(() => say('POST', '/url', { url: 'about:blank' }));
      urls.delete(id);
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debug session here');
    },
    async stop() {
      await (await ready)?.stop();
    },
    sendKeys: (_, pressed) =>
      act([
        {
          type: 'key',
          id: 'keys',
          actions: pressed.flatMap((key) => ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] ?? key }))),
        },
      ]),
    sendMouseMove: (_, x, y) => act([{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', duration: 0, x, y }] }]),
    sendMouseClick: (_, x, y) =>
      act([
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', duration: 0, x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]),
    resetMouse: () => act([{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', duration: 0, x: 0, y: 0 }] }]),
  };
}
