/**
 * Writes dist/esm/.npmignore: the modules and types that nothing in package.json's `exports` leads to stay out of the package,
 * whether they are the scripts' own entries, notes for the rule book, or types of what is private.
 */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = 'dist/esm';
const { exports } = JSON.parse(fs.readFileSync('package.json', 'utf8'));

/** Files that are reached from an export by one of its conditions; of a module its `.js`, of types its `.d.ts`. */
function reachedBy(condition, extension) {
  const reached = new Set();
  const read = (file) => {
    // The language files, which the modules load, are there only after the modules.
    if (reached.has(file) || !file.startsWith(path.join(root, path.sep))) return;
    reached.add(file);
    for (const { fileName } of ts.preProcessFile(fs.readFileSync(file, 'utf8')).importedFiles)
      if (fileName.startsWith('.')) read(path.join(path.dirname(file), fileName.replace(/\.js$/, extension)));
  };
  for (const entry of Object.values(exports)) if (entry[condition]) read(path.normalize(entry[condition]));
  return reached;
}

const reached = new Set([...reachedBy('default', '.js'), ...reachedBy('types', '.d.ts')]);
const leftOut = fs
  .readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
  .filter((file) => !reached.has(file))
  .map((file) => `/${path.relative(root, file).split(path.sep).join('/')}`);
fs.writeFileSync(path.join(root, '.npmignore'), `${leftOut.sort().join('\n')}\n`);
