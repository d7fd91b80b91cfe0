/**
 * A real WordPress without Docker, Apache or MySQL: Debian's packages, unpacked and not installed; SQLite for a database;
 * PHP's own web server. Downloads are kept in `CMS_CACHE`, or ~/.cache/pinched-nerve-widgets/cms.
 *
 * `node scripts/cms/wordpress-site.mjs 6.8` starts one to look at, with the plugin of dist.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const zip = fileURLToPath(new URL('../../dist/pinched-nerve-widgets-wordpress.zip', import.meta.url));

/** Where downloads are kept from one run to the next. */
export const cache = path.resolve(process.env.CMS_CACHE ?? path.join(os.homedir(), '.cache', 'pinched-nerve-widgets', 'cms'));

/**
 * The WordPress versions that Debian has, newest first. A drop-in that lets WordPress use SQLite comes inside an npm package;
 * WordPress 6.1 needs an older one.
 */
export const sources = {
  7.1: {
    suite: 'sid',
    theme: 'twentytwentyfive',
    dropIn: { package: '@wp-playground/cli@3.1.56', file: 'package/sqlite-database-integration.zip' },
  },
  6.8: {
    suite: 'trixie',
    theme: 'twentytwentyfive',
    dropIn: { package: '@wp-playground/cli@3.1.56', file: 'package/sqlite-database-integration.zip' },
  },
  6.1: {
    suite: 'bookworm',
    theme: 'twentytwentythree',
    dropIn: {
      package: '@wp-playground/wordpress-builds@0.9.19',
      file: 'package/src/sqlite-database-integration/sqlite-database-integration.zip',
    },
  },
};

const extensions = ['pdo_sqlite', 'mbstring', 'dom', 'gd', 'curl', 'zip'];
const packagesOfPhp = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-gd', 'php-curl', 'php-zip', 'php-codesniffer'];

/** What of PHP is missing; empty when all is there. */
function missingOfPhp() {
  try {
    const modules = execFileSync('php', ['-m'], { encoding: 'utf8' }).toLowerCase().split('\n');
    return extensions.filter((extension) => !modules.includes(extension));
  } catch {
    return ['php'];
  }
}

/**
 * Makes sure that PHP and Debian's tools are there; installs PHP where it may (as root, on Debian or Ubuntu).
 *
 * @returns What could not be had; undefined when all is there.
 */
export async function prepareTools(log) {
  for (const tool of ['apt-get', 'dpkg-deb', 'npm', 'tar'])
    if (!(process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, tool))))
      return `${tool} is not here; WordPress comes out of Debian's packages`;
  if (!missingOfPhp().length) return undefined;
  const command = `apt-get install -y --no-install-recommends ${packagesOfPhp.join(' ')}`;
  if (process.getuid?.() !== 0) return `PHP lacks ${missingOfPhp().join(', ')}; install it: sudo ${command}`;
  try {
    await run('apt-get', ['update']).catch(() => undefined);
    await run('apt-get', command.split(' ').slice(1), { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 1e8 });
    log(`installed ${packagesOfPhp.join(', ')}`);
  } catch (error) {
    return `PHP could not be installed: ${String(error.message).split('\n')[0]}`;
  }
  const missing = missingOfPhp();
  return missing.length ? `PHP lacks ${missing.join(', ')}` : undefined;
}

/** An apt of its own, which knows three releases of Debian and changes nothing on this machine. */
async function privateApt() {
  const root = path.join(cache, 'apt');
  for (const folder of ['state', 'lists/partial', 'archives/partial', 'none', 'debs'])
    fs.mkdirSync(path.join(root, folder), { recursive: true });
  fs.writeFileSync(path.join(root, 'status'), '');
  const suites = [...new Set(Object.values(sources).map(({ suite }) => suite))];
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  const mirror = process.env.CMS_DEBIAN_MIRROR ?? 'http://deb.debian.org/debian';
  fs.writeFileSync(path.join(root, 'sources.list'), suites.map((suite) => `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`).join(''));
  const settings = {
    'Dir::State': `${root}/state`,
    'Dir::State::lists': `${root}/lists`,
    'Dir::State::status': `${root}/status`,
    'Dir::Cache': `${root}/cache`,
    'Dir::Cache::archives': `${root}/archives`,
    'Dir::Etc::SourceList': `${root}/sources.list`,
    'Dir::Etc::SourceParts': `${root}/none`,
    'Dir::Etc::Parts': `${root}/none`,
    'APT::Architecture': 'amd64',
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
    // A mirror may lag behind; its signature is checked all the same.
    'Acquire::Check-Valid-Until': 'false',
  };
  const file = path.join(root, 'apt.conf');
  fs.writeFileSync(
    file,
    Object.entries(settings)
      .map(([name, value]) => `${name} "${value}";\n`)
      .join(''),
  );
  const env = { ...process.env, APT_CONFIG: file };
  const apt = (tool, options, cwd = root) => run(tool, options, { env, cwd, maxBuffer: 1e8 });
  return { apt, debs: path.join(root, 'debs') };
}

/** Unpacks a zip; leaves out the first folder of each path. */
function unzipTo(file, folder, { without = 0 } = {}) {
  for (const [name, content] of Object.entries(unzipSync(fs.readFileSync(file)))) {
    const target = path.join(folder, name.split('/').slice(without).join('/'));
    if (name.endsWith('/')) continue;
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, content);
  }
}

/** The drop-in of an npm package, fetched once. */
async function dropInOf({ package: name, file }) {
  const target = path.join(cache, `${name.replace(/[^a-z0-9.]+/gi, '-')}.zip`);
  if (fs.existsSync(target)) return target;
  const aside = fs.mkdtempSync(path.join(cache, 'npm-'));
  try {
    await run('npm', ['pack', name, '--silent', '--pack-destination', aside], { maxBuffer: 1e8 });
    const [archive] = fs.readdirSync(aside);
    await run('tar', ['xzf', path.join(aside, archive), '-C', aside, file]);
    fs.copyFileSync(path.join(aside, file), target);
  } finally {
    fs.rmSync(aside, { recursive: true });
  }
  return target;
}

/** The packages that hold WordPress and what its links point at, of one release of Debian. */
const debianPackages = (theme) => [
  'wordpress',
  `wordpress-theme-${theme}`,
  'php-getid3',
  'libphp-phpmailer',
  'libjs-underscore',
  'libjs-cropper',
  'libjs-prototype',
  'libjs-scriptaculous',
  'libjs-jquery-ui',
  'libjs-lodash',
];

/**
 * The files of a WordPress, unpacked once: no symbolic links, with the SQLite drop-in.
 *
 * @returns Folder, the version that Debian has, and whether it was downloaded now.
 */
export async function wordpressFiles(series) {
  const { suite, theme, dropIn } = sources[series];
  const known = path.join(cache, `wordpress-${series}.json`);
  if (fs.existsSync(known)) {
    const found = JSON.parse(fs.readFileSync(known, 'utf8'));
    if (fs.existsSync(found.folder)) return { ...found, isNew: false };
  }
  fs.mkdirSync(cache, { recursive: true });
  const { apt, debs } = await privateApt();
  // Otherwise apt only warns of a mirror that does not answer.
  await apt('apt-get', ['update', '-o', 'APT::Update::Error-Mode=any']);
  const { stdout } = await apt('apt-get', ['download', '--print-uris', ...debianPackages(theme).map((name) => `${name}/${suite}`)]);
  const files = [...stdout.matchAll(/^'[^']+' (\S+)/gm)].map(([, file]) => file);
  const version = decodeURIComponent(/^wordpress_([^_]+)_/m.exec(files.find((file) => file.startsWith('wordpress_')))[1]).split('+')[0];
  if (!version.startsWith(`${series}.`))
    throw new Error(`Debian ${suite} has WordPress ${version}, not ${series}; say so in scripts/cms/wordpress-site.mjs`);
  await apt('apt-get', ['download', ...debianPackages(theme).map((name) => `${name}/${suite}`)], debs);

  const aside = fs.mkdtempSync(path.join(cache, 'unpack-'));
  for (const file of files) await run('dpkg-deb', ['-x', path.join(debs, file), aside]);
  const folder = path.join(cache, `wordpress-${version}`);
  fs.rmSync(folder, { recursive: true, force: true });
  // Links into /etc are of no use here: the files that they point at are written below, or not needed.
  for (const link of ['.htaccess', 'wp-config.php']) fs.rmSync(path.join(aside, 'usr/share/wordpress', link), { force: true });
  const certificates = path.join(aside, 'usr/share/wordpress/wp-includes/certificates/ca-bundle.crt');
  if (!fs.existsSync(certificates)) {
    fs.rmSync(certificates, { force: true });
    fs.writeFileSync(certificates, '');
  }
  await run('cp', ['-rL', path.join(aside, 'usr/share/wordpress'), folder]);
  const content = path.join(folder, 'wp-content');
  if (fs.existsSync(path.join(aside, 'var/lib/wordpress/wp-content')))
    await run('cp', ['-rLn', `${aside}/var/lib/wordpress/wp-content/.`, content]).catch(() => undefined);
  fs.rmSync(path.join(content, 'plugins'), { recursive: true, force: true });
  fs.mkdirSync(path.join(content, 'plugins'));
  fs.rmSync(aside, { recursive: true });

  const database = path.join(content, 'sqlite-database-integration');
  unzipTo(await dropInOf(dropIn), database, { without: 1 });
  const copy = fs
    .readFileSync(path.join(database, 'db.copy'), 'utf8')
    .replaceAll("'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", "__DIR__ . '/sqlite-database-integration'")
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  fs.writeFileSync(path.join(content, 'db.php'), copy);
  fs.copyFileSync(path.join(here, 'wordpress-router.php'), path.join(folder, 'router.php'));
  fs.writeFileSync(known, JSON.stringify({ folder, version, theme }));
  return { folder, version, theme, isNew: true };
}

/** A port that nobody uses. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const configuration = (address) => `<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', '' ); define( 'DB_PASSWORD', '' ); define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' ); define( 'WP_SITEURL', '${address}' );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', true ); define( 'SCRIPT_DEBUG', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
${['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'].map((name) => `define( '${name}', '${crypto.randomBytes(24).toString('hex')}' );`).join('\n')}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require_once ABSPATH . 'wp-settings.php';
`;

/** What a test needs of its site: no mail, no emoji from elsewhere, and a language by address. */
const testPlugin = `<?php
add_filter( 'pre_wp_mail', '__return_true' );
add_action( 'init', function () { remove_action( 'wp_head', 'print_emoji_detection_script', 7 ); remove_action( 'admin_print_scripts', 'print_emoji_detection_script' ); } );
add_filter( 'locale', function ( $locale ) { return isset( $_GET['test_locale'] ) ? preg_replace( '/[^A-Za-z_]/', '', $_GET['test_locale'] ) : $locale; } );
add_filter( 'determine_locale', function ( $locale ) { return isset( $_GET['test_locale'] ) ? preg_replace( '/[^A-Za-z_]/', '', $_GET['test_locale'] ) : $locale; } );
`;

/**
 * Starts a fresh WordPress with the plugin of dist.
 *
 * @param series - One of `sources`.
 * @returns Its address, `php` (runs a line of PHP inside it, returns what it echoes), `log` (what PHP complained of), and `stop`.
 */
export async function startWordpress(series) {
  const { folder: files, version, theme } = await wordpressFiles(series);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `wordpress-${version}-`));
  // Links instead of copies: nothing below changes a file of WordPress.
  await run('cp', ['-rlT', files, folder]).catch(() => run('cp', ['-rT', files, folder]));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  fs.writeFileSync(path.join(folder, 'wp-config.php'), configuration(address));
  fs.mkdirSync(path.join(folder, 'wp-content/mu-plugins'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'wp-content/mu-plugins/test.php'), testPlugin);
  unzipTo(zip, path.join(folder, 'wp-content/plugins'));
  await run('php', [path.join(here, 'wordpress-install.php'), folder, theme]).catch((error) => {
    const said = fs.readFileSync(path.join(folder, 'wp-content/debug.log'), { encoding: 'utf8', flag: 'a+' });
    fs.rmSync(folder, { recursive: true, force: true });
    throw new Error(`WordPress ${version} could not be set up: ${error.stderr || said.split('\n')[0] || error.message}`);
  });

  // Its own group of processes, because the workers would outlive it.
  const server = spawn('php', ['-d', 'memory_limit=256M', '-S', `127.0.0.1:${port}`, '-t', folder, path.join(folder, 'router.php')], {
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
  });
  const stop = async () => {
    process.removeListener('exit', end);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    end();
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  const end = () => {
    try {
      process.kill(-server.pid);
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', end);
  for (let tries = 0; ; tries++) {
    const isUp = await new Promise((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isUp) break;
    if (tries > 100) throw new Error(`PHP's server does not answer at ${address}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    version,
    folder,
    php: async (code) =>
      (
        await run(
          'php',
          ['-r', `$_SERVER['HTTP_HOST']='127.0.0.1'; $_SERVER['REQUEST_URI']='/'; require '${folder}/wp-load.php'; ${code}`],
          { maxBuffer: 1e8 },
        )
      ).stdout,
    log: () => {
      const file = path.join(folder, 'wp-content/debug.log');
      return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    },
    stop,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = await prepareTools(console.log);
  if (problem) throw new Error(problem);
  const site = await startWordpress(process.argv[2] ?? Object.keys(sources).sort().at(-1));
  console.log(
    `WordPress ${site.version}: ${site.address}/wp-admin/ (administrator, editor, author, contributor: the name is the password). Ctrl+C ends it.`,
  );
  process.once('SIGINT', () => void site.stop().then(() => process.exit()));
}
