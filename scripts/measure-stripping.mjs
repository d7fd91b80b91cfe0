/**
 * What it saves to strip the translators' notes and to turn the ids of the messages into numbers: `node scripts/measure-stripping.mjs`,
 * after `npm run build`.
 *
 * The one script, three times: as `@lit/localize` alone would ship it; with the messages compiled and nothing else changed; and as it is
 * shipped, where sentences and tables are packed too. The packing reads compiled modules, so the first two go without it.
 */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { rollup } from 'rollup';
import scripts from '../rollup.config.mjs';
import { writeWording } from './write-wording.mjs';

const shipped = 'dist/pinched-nerve-widgets.js';
const { plugins, output } = scripts.find((script) => script.output.file === shipped);
const unpacked = plugins.filter(({ name }) => !['slim-modules', 'pack-modules'].includes(name));

/** Bytes of the one script made from a folder of modules. */
async function sizeOf(folder) {
  const bundle = await rollup({ input: path.join(folder, 'entries', 'one-script.js'), plugins: unpacked });
  const { output: chunks } = await bundle.generate(output);
  await bundle.close();
  return bytesOf(Buffer.from(chunks[0].code));
}

const bytesOf = (content) => ({ plain: content.length, brotli: zlib.brotliCompressSync(content).length });

const aside = path.resolve(`dist/.stripping-${process.pid}`);
try {
  const folder = path.join(aside, 'dist', 'esm');
  fs.cpSync('dist/esm', folder, { recursive: true });
  fs.copyFileSync('package.json', path.join(aside, 'package.json'));
  writeWording(folder);
  // Without a language to look up by id, the minifier would see that nothing reads ids and notes, and strip them itself.
  fs.appendFileSync(
    path.join(folder, 'entries', 'one-script.js'),
    `import { _installMsgImplementation } from '@lit/localize/init/install.js';
_installMsgImplementation((text, { id }) => globalThis.texts?.[id] ?? (text.strTag ? String.raw({ raw: text.strings }, ...text.values) : text));\n`,
  );
  const withNotes = await sizeOf(folder);
  const compiled = await sizeOf(path.resolve('dist/esm'));
  const rows = {
    'with notes and ids': withNotes,
    'without notes, numbers for ids': compiled,
    saved: { plain: withNotes.plain - compiled.plain, brotli: withNotes.brotli - compiled.brotli },
    'as shipped, packed too': bytesOf(fs.readFileSync(shipped)),
  };
  for (const [name, { plain, brotli }] of Object.entries(rows)) console.log(`${name}: ${plain} bytes, ${brotli} in brotli`);
} finally {
  fs.rmSync(aside, { recursive: true, force: true });
}
