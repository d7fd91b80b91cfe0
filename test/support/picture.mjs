import fs from 'node:fs';
import path from 'node:path';

/** Takes a picture for the pages of docs: when it is missing, or when `PICTURES=1` asks for new ones, so that a test run changes no file. */
export async function takePicture(page, name, options = {}) {
  const file = `docs/pictures/${name}.png`;
  if (fs.existsSync(file) && process.env.PICTURES !== '1') return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, ...options });
}
