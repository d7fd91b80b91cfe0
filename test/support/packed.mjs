import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A folder with the package in its node_modules as npm would install it: packed from this repository, unpacked, and beside it
 * what it depends on.
 *
 * @param beside - Further packages of this repository that the consumer has.
 * @returns The folder, what npm says about the tarball, and how to remove all of it.
 */
export function installPacked({ beside = [] } = {}) {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'pinched-nerve-consumer-')));
  const said = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [packed] = JSON.parse(said);
  const tarball = path.join(folder, packed.filename);
  const modules = path.join(folder, 'node_modules');
  const own = path.join(modules, 'pinched-nerve-widgets');
  fs.mkdirSync(own, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', own, '--strip-components', '1']);
  for (const name of ['lit', ...beside]) {
    fs.mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
    fs.symlinkSync(fs.realpathSync(path.join('node_modules', name)), path.join(modules, name), 'junction');
  }
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
  return { folder, packed, tarball, own, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}
