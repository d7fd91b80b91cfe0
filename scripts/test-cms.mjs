/**
 * The widgets in content systems and editors: `npm run test:cms [-- wordpress editors drupal embed]`. Says what it installed, and loudly what
 * could not be had and was not run; the last line counts. `--no-build` takes dist as it is; `PICTURES=1` takes the pictures of docs anew.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';

const total = { passed: 0, failed: 0, notRun: 0 };

function notRun(what, count = 1) {
  total.notRun += count;
  console.log(`NOT RUN: ${what}`);
}

/** Runs a program, shows what it says while it says it, and ends it with all that it started when it takes too long. */
function run(command, options, { minutes = 5, isQuiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, options, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = () => process.kill(-child.pid);
    const stop = () => {
      end();
      process.exit(1);
    };
    for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop);
    let output = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      end();
    }, minutes * 60_000);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
        if (!isQuiet) process.stdout.write(data);
      });
    child.on('error', (error) => {
      output += error;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      for (const signal of ['SIGTERM', 'SIGINT']) process.off(signal, stop);
      resolve({ code, output, isLate });
    });
  });
}

/** Runs files of tests in Node and adds what they say to the total. */
async function runTests(what, files) {
  const there = files.filter((file) => fs.existsSync(file));
  for (const file of files) if (!there.includes(file)) notRun(`${what}: ${file} is not there`);
  if (!there.length) return;
  const { code, output, isLate } = await run('node', ['--test', '--test-reporter=tap', ...there], { isQuiet: true });
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  // A run that failed without a failed test could not run at all.
  const failed = count('fail') || (code ? 1 : 0);
  total.passed += count('pass');
  total.failed += failed;
  for (const [, text] of output.matchAll(/^# NOT RUN: (.*)$/gm)) notRun(text);
  console.log(`${failed ? 'FAILED' : 'passed'}  ${what}  ${count('pass')} passed, ${failed} failed`);
  if (isLate) console.log(`${what} took too long and was ended.`);
  if (failed)
    console.log(
      output
        .split('\n')
        .filter((line) => !/^\s*(ok |1\.\.|# Subtest|duration_ms|---|\.\.\.|type:)/.test(line))
        .slice(-80)
        .join('\n'),
    );
}

/** Installs Debian packages where that is allowed; what else would be needed is said by the tests themselves. */
function install(packages) {
  const missing = packages.filter((name) => spawnSync('dpkg', ['-s', name], { stdio: 'ignore' }).status !== 0);
  if (!missing.length) return;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) {
    console.log(`not installed: ${missing.join(', ')} (that takes root and apt-get)`);
    return;
  }
  const apt = (...options) =>
    execFileSync('apt-get', options, { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  const add = () => apt('install', '-y', '--no-install-recommends', ...missing);
  try {
    try {
      add();
    } catch {
      apt('update');
      add();
    }
    console.log(`installed ${missing.join(', ')}`);
  } catch (error) {
    console.log(`could not install ${missing.join(', ')}: ${String(error.stderr).trim().split('\n').at(-1)}`);
  }
}

const steps = {
  async wordpress() {
    const file = 'test/cms/wordpress.mjs';
    if (!fs.existsSync(file)) {
      notRun(`WordPress: ${file} is not there`);
      return;
    }
    const { code, output, isLate } = await run('node', [file], { minutes: 8 });
    const counts = /^WordPress: (\d+) passed, (\d+) failed, (\d+) not run$/m.exec(output);
    if (counts) {
      total.passed += Number(counts[1]);
      total.failed += Number(counts[2]);
      total.notRun += Number(counts[3]);
    } else if (isLate) notRun('WordPress: it took longer than 8 minutes and was ended');
    else if (code) total.failed++;
  },
  editors: () =>
    runTests('TinyMCE, CKEditor 5, the page for editors', [
      'test/integrations/editors.test.mjs',
      'test/integrations/editors-page.test.mjs',
    ]),
  async drupal() {
    // Whatever PHP is there will do, from Debian or not.
    install([...(spawnSync('php', ['-v']).status === 0 ? [] : ['php-cli']), 'php-twig']);
    const { code, output } = await run('node', ['integrations/drupal/build.mjs']);
    total[code ? 'failed' : 'passed']++;
    if (code) console.log(output);
    await runTests('the Drupal module', ['test/integrations/drupal.test.mjs']);
    notRun('Drupal itself: it cannot be had from npm or from Debian');
  },
  embed: () => runTests('the page for an iframe, the placeholder', ['test/hosts/embed.test.mjs', 'test/hosts/placeholder.test.mjs']),
};

const wanted = process.argv.slice(2).filter((word) => word !== '--no-build');
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length) {
  console.error(`test:cms: unknown ${unknown.join(', ')}; use some of: ${Object.keys(steps).join(', ')}`);
  process.exit(2);
}
if (!process.argv.includes('--no-build')) {
  const { code, output } = await run('npm', ['run', '--silent', 'build'], { isQuiet: true });
  if (code) {
    console.log(output);
    total.failed++;
  }
}
for (const [name, step] of Object.entries(steps)) if (!wanted.length || wanted.includes(name)) await step();
console.log(`${total.passed} passed, ${total.failed} failed, ${total.notRun} not run`);
process.exitCode = total.failed ? 1 : 0;
