import { execFile, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const customizations = new URL('orca-customizations.py', import.meta.url);

/** Program to the Debian package that has it. */
const programs = {
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  'dbus-daemon': 'dbus',
  'dbus-send': 'dbus',
  orca: 'orca',
};

/** Debian packages that have to be installed before a desktop can be started. */
export function missingPackages() {
  const isThere = (program) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
  return [...new Set(Object.entries(programs).flatMap(([program, name]) => (isThere(program) ? [] : [name])))];
}

/** Resolves to what `find` finds, as soon as it does. */
export async function waitFor(find, { what, seconds = 15 }) {
  for (const end = Date.now() + seconds * 1000; ;) {
    const found = await find();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Sends a signal to every process that was started with a value in its environment, since what D-Bus starts has other parents. Returns how many there were. */
function endAllWith(variable, signal) {
  let count = 0;
  for (const id of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      if (!fs.readFileSync(`/proc/${id}/environ`, 'utf8').split('\0').includes(variable)) continue;
      process.kill(Number(id), signal);
      count++;
    } catch {
      // It has ended, or is somebody else's.
    }
  return count;
}

/**
 * A screen without a monitor, with Orca on it that writes all it says to a file; it needs no voice. Nothing of it is shared with the desktop of whoever runs it.
 *
 * @returns `env` for the browser, `press` (a key, as xdotool names it), `focusWindow`, `said` (rows of what was said so far) and `stop`.
 */
export async function startDesktop() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'speech-'));
  const file = path.join(home, 'said.jsonl');
  fs.writeFileSync(file, '');
  fs.mkdirSync(path.join(home, '.local/share/orca'), { recursive: true });
  fs.copyFileSync(customizations, path.join(home, '.local/share/orca/orca-customizations.py'));
  const own = `XDG_RUNTIME_DIR=${home}`;
  const env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_RUNTIME_DIR: home,
    SPEECH_FILE: file,
    PYTHONDONTWRITEBYTECODE: '1',
    NO_AT_BRIDGE: '0',
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
    MOZ_CRASHREPORTER_DISABLE: '1',
  };
  const begin = (command, options, stdio = 'ignore') => {
    const child = spawn(command, options, { env, stdio, detached: true });
    child.on('error', () => undefined);
    return child;
  };
  const firstLineOf = (stream) => new Promise((resolve) => stream.once('data', (data) => resolve(String(data).trim())));
  const stop = async () => {
    process.removeListener('exit', end);
    endAllWith(own, 'SIGTERM');
    await waitFor(() => !endAllWith(own, 0), { what: 'the end of all', seconds: 5 }).catch(end);
    fs.rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  const end = () => endAllWith(own, 'SIGKILL');
  process.once('exit', end);
  try {
    const screen = begin(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
      ['ignore', 'ignore', 'ignore', 'pipe'],
    );
    env.DISPLAY = `:${await firstLineOf(screen.stdio[3])}`;
    const bus = begin('dbus-daemon', ['--session', '--nofork', '--print-address=1'], ['ignore', 'pipe', 'ignore']);
    env.DBUS_SESSION_BUS_ADDRESS = await firstLineOf(bus.stdout);
    for (const property of ['IsEnabled', 'ScreenReaderEnabled'])
      await run(
        'dbus-send',
        [
          '--session',
          '--print-reply',
          '--dest=org.a11y.Bus',
          '/org/a11y/bus',
          'org.freedesktop.DBus.Properties.Set',
          'string:org.a11y.Status',
          `string:${property}`,
          'variant:boolean:true',
        ],
        { env },
      );
    begin('orca', []);
    const said = () =>
      fs
        .readFileSync(file, 'utf8')
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line));
    await waitFor(() => said().some(({ text }) => text), { what: 'the first word of Orca', seconds: 60 });
    const xdotool = (...options) => run('xdotool', options, { env });
    return {
      env,
      said,
      stop,
      press: (key) => xdotool('key', '--clearmodifiers', key),
      focusWindow: async (title) => {
        const find = async () =>
          (await xdotool('search', '--onlyvisible', '--name', title).catch(() => ({ stdout: '' }))).stdout.trim().split('\n').at(-1);
        await xdotool('windowfocus', '--sync', await waitFor(find, { what: `a window "${title}"`, seconds: 30 }));
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
