import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const { compilerOptions } = ts.parseConfigFileTextToJson('tsconfig.json', fs.readFileSync('tsconfig.json', 'utf8')).config;

/** Writes the wording into a copy of dist/esm as TypeScript writes it, before its messages are compiled: in dist/esm they are. */
export function writeWording(folder) {
  for (const entry of fs.readdirSync('src/wording', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.relative('src', path.join(entry.parentPath, entry.name));
    const { outputText } = ts.transpileModule(fs.readFileSync(path.join('src', file), 'utf8'), { compilerOptions });
    fs.writeFileSync(path.join(folder, file.replace(/\.ts$/, '.js')), outputText);
  }
}
