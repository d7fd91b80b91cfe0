import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { translationFiles } from '../../scripts/cms/wordpress-strings.mjs';

const { languageNames } = await import('../../dist/esm/localization/languages.js');

const hasPhp = spawnSync('php', ['-v']).status === 0;
if (!hasPhp) console.log('NOT RUN: php is not installed; which catalogue the WordPress plugin takes is not checked.');

describe('the catalogues of the WordPress plugin', () => {
  it('are there for every language', () => {
    const there = [...translationFiles().keys()].map((locale) => locale.split('_')[0]);
    assert.deepEqual(there.sort(), Object.keys(languageNames).slice(1).sort());
  });

  if (hasPhp)
    describe('when WordPress asks for the language of a country', () => {
      let plugin;
      before(() => {
        plugin = fs.mkdtempSync(path.join(os.tmpdir(), 'wordpress-catalogues-'));
        for (const folder of ['includes', 'languages']) fs.mkdirSync(path.join(plugin, folder));
        fs.copyFileSync('integrations/wordpress/includes/translations.php', path.join(plugin, 'includes', 'translations.php'));
        for (const name of ['es_ES.mo', 'es_ES-editor.json', 'ar.mo', 'fr.mo'])
          fs.writeFileSync(path.join(plugin, 'languages', `pinched-nerve-widgets-${name}`), '');
      });
      after(() => fs.rmSync(plugin, { recursive: true }));

      for (const [asked, given] of [
        ['es_PE.mo', 'es_ES.mo'],
        ['es_PE-editor.json', 'es_ES-editor.json'],
        ['fr_CA.mo', 'fr.mo'],
        ['ar.mo', 'ar.mo'],
        ['de_DE.mo', 'de_DE.mo'],
      ])
        it(`gives ${given} for ${asked}`, () => {
          const code = `define('ABSPATH', '/'); function add_action() {} function add_filter() {}
            require '${plugin}/includes/translations.php';
            echo basename(pinched_nerve_widgets_nearest_file('${plugin}/languages/pinched-nerve-widgets-${asked}'));`;
          assert.equal(execFileSync('php', ['-r', code], { encoding: 'utf8' }), `pinched-nerve-widgets-${given}`);
        });
    });
});
