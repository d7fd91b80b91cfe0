import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asDialled, sentencesFrom, speaking } from '../../dist/esm/localization/message.js';
import { formatDate, formatNumber, numberTagOf, restyleNumbers, sayPlural } from '../../dist/esm/localization/numbers.js';

const plural = Object.fromEntries(
  ['zero', 'one', 'two', 'few', 'many', 'other'].map((category) => [category, (count) => `${category} ${count}`]),
);

test('a count is said in the plural form of its language: all six of Arabic, two of English', () => {
  const said = (language) => [0, 1, 2, 3, 11, 100].map((count) => sayPlural(plural, count, language));
  assert.deepEqual(said('ar'), ['zero 0', 'one 1', 'two 2', 'few 3', 'many 11', 'other 100']);
  assert.deepEqual(said('en'), ['other 0', 'one 1', 'other 2', 'other 3', 'other 11', 'other 100']);
});

test('numbers and dates are written as in the region of the reader', () => {
  assert.equal(formatNumber(7, 'ar-EG'), '٧');
  assert.equal(formatNumber(2.8, 'es'), '2,8');
  assert.equal(formatNumber(2.8, 'es-MX'), '2.8');
  assert.match(formatDate('2026-11-21', 'ar-EG'), /٢٠٢٦/);
  assert.equal(formatDate('2026-11-21', 'es-PE'), '21 de noviembre de 2026');
});

test('the region of a tag counts only where its language is spoken, and a broken tag does no harm', () => {
  assert.equal(numberTagOf('ar-eg', 'ar'), 'ar-EG');
  assert.equal(numberTagOf('ar-EG', 'en'), 'en');
  assert.equal(numberTagOf('ar_EG', 'ar'), 'ar');
  assert.equal(numberTagOf('ar-!', 'ar'), 'ar');
  assert.equal(numberTagOf('', 'es'), 'es');
});

test('numbers inside sentences follow the region; names of nerves, vitamins and places of values stay', () => {
  const egyptian = restyleNumbers('ar-EG', 'ar');
  assert.equal(egyptian('7 من كل 100'), '٧ من كل ١٠٠');
  assert.equal(egyptian('2.8 مقابل 1,785'), '٢٫٨ مقابل ١٬٧٨٥');
  assert.equal(egyptian('1.0'), '١٫٠');
  assert.equal(egyptian('L5 وB12 و(HLA-B27) {0}'), 'L5 وB12 و(HLA-B27) {0}');
  const mexican = restyleNumbers('es-MX', 'es');
  assert.equal(mexican('1,06 mejor (de 0,68 a 1,45), 258 personas'), '1.06 mejor (de 0.68 a 1.45), 258 personas');
});

test('numbers to dial stay as the keys show them, in whatever is said as dialled', () => {
  const sentence = sentencesFrom(0)('Call 15');
  const restyled = restyleNumbers('ar-EG', 'ar');
  assert.deepEqual(
    speaking(['اتصل على 15'], () => [sentence(), asDialled(sentence), sentence()], restyled),
    ['اتصل على ١٥', 'اتصل على 15', 'اتصل على ١٥'],
  );
});

test('nothing is rewritten where the region writes numbers as the language does, nor in English', () => {
  assert.equal(restyleNumbers('ar-u-nu-latn', 'ar'), undefined);
  assert.equal(restyleNumbers('ar-AE', 'ar'), undefined);
  assert.equal(restyleNumbers('es-ES', 'es'), undefined);
  assert.equal(restyleNumbers('en-ZA', 'en'), undefined);
});
