import fs from 'node:fs';
import path from 'node:path';

/**
 * Takes a picture for the pages of docs: when it is missing, or when `PICTURES=1` asks for new ones, so that a test run changes no file.
 *
 * @param name - Its path under docs/pictures, without the ending.
 * @param of - What to take, as a selector; all that is on screen without it.
 */
export async function takePicture(page, name, { of } = {}) {
  const file = `docs/pictures/${name}.png`;
  if (fs.existsSync(file) && process.env.PICTURES !== '1') return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await (of ? await page.$(of) : page).screenshot({ path: file });
}
