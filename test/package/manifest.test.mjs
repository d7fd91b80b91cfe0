import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import zlib from 'node:zlib';

const { version, files } = JSON.parse(fs.readFileSync('dist/manifest.json', 'utf8'));

describe('dist/manifest.json', () => {
  it('lists every script, language file and page of dist that a host may load, and nothing else', () => {
    const inDist = (folder) =>
      fs.existsSync(path.join('dist', folder)) ? fs.readdirSync(path.join('dist', folder)).map((name) => `${folder}${name}`) : [];
    const loadable = ['', 'locales/', 'standalone/'].flatMap(inDist).filter((name) => /\.(js|html)$/.test(name) && !name.includes('en-XA'));
    assert.deepEqual(Object.keys(files), loadable.sort());
    for (const name of [
      'pinched-nerve-widgets.js',
      'symptom-checker.js',
      'alert.js',
      'treatment-options.js',
      'locales/es.js',
      'locales/ar.treatments.js',
    ])
      assert.ok(files[name], name);
    for (const name of Object.keys(files)) assert.doesNotMatch(name, /esm|en-XA|manifest|\.map$/);
  });

  it('gives the version of the package, and the size and hash of each file as it lies there', () => {
    assert.equal(version, JSON.parse(fs.readFileSync('package.json', 'utf8')).version);
    for (const [name, { bytes, brotli, integrity }] of Object.entries(files)) {
      const content = fs.readFileSync(path.join('dist', name));
      assert.equal(bytes, content.length, name);
      assert.equal(brotli, zlib.brotliCompressSync(content).length, name);
      assert.equal(integrity, `sha384-${crypto.createHash('sha384').update(content).digest('base64')}`, name);
    }
  });

  it('lists English scripts that hold no letter that would make a browser keep them in two bytes a letter', () => {
    const english = Object.keys(files).filter((name) => /^(standalone\/.*\.en|(?!embed)[^/]*)\.js$/.test(name));
    assert.equal(english.length, 5, english.join());
    for (const name of english) assert.doesNotMatch(fs.readFileSync(path.join('dist', name), 'utf8'), /[^\u0000-\u00ff]/, name);
  });
});
