/** Builds, then serves a hospital's page with the widgets in it. `npm start`; `PORT=8080 npm start` for a fixed port. */
import { execFileSync } from 'node:child_process';
import { serve } from './serve.mjs';

console.log('Building …');
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
const { address } = await serve({ port: Number(process.env.PORT ?? 0) });
console.log(`\nThe hospital's page is at ${address}/  (Ctrl+C stops it)`);
