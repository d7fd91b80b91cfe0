import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { knowledge, treatments } from 'pinched-nerve-widgets/knowledge';
import { compareVersions, sayChanges } from '../scripts/rule-book/changes.mjs';
import { loadBook } from '../scripts/rule-book/load.mjs';
import { findingNames, questionNames } from '../scripts/rule-book/names.mjs';
import { makeRuleBook } from '../scripts/rule-book/page.mjs';
import { makeSentences } from '../scripts/rule-book/sentences.mjs';
import { withDroppedOption, withHidingSkip } from './support/faults.mjs';

const book = await loadBook();
const { page, counts, doubtful } = makeRuleBook(book);
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const idsIn = (prefix) => [...page.matchAll(new RegExp(` id="${prefix}-([^"]+)"`, 'g'))].map(([, id]) => id);

describe('the rule book', () => {
  it('has every question, finding, rule, pattern, treatment and vignette, each once', () => {
    deepEqual(idsIn('question').sort(), Object.keys(knowledge.questions).sort());
    deepEqual(idsIn('finding').sort(), Object.keys(knowledge.findings).sort());
    deepEqual(idsIn('rule').sort(), Object.keys(knowledge.rules).sort());
    deepEqual(idsIn('pattern').sort(), Object.keys(knowledge.patterns).sort());
    deepEqual(
      idsIn('treatment')
        .filter((id) => !id.startsWith('citation-'))
        .sort(),
      Object.keys(treatments.entries).sort(),
    );
    deepEqual(idsIn('vignette').sort(), book.vignettes.map(({ id }) => id).sort());
    deepEqual(idsIn('number').sort(), [...Object.keys(treatments.numbers), ...Object.keys(treatments.means)].sort());
  });

  it('has every publication with its address and how far it was read', () => {
    for (const [id, { reference, url }] of Object.entries(knowledge.citations)) {
      ok(page.includes(`id="citation-${id}"`), id);
      ok(page.includes(escaped(reference)), id);
      if (url) ok(page.includes(escaped(url)), id);
    }
    for (const [id, { reference }] of Object.entries(treatments.citations)) {
      ok(page.includes(`id="treatment-citation-${id}"`), id);
      ok(page.includes(escaped(reference)), id);
    }
  });

  it('says every question, its help, how to check oneself, every answer and every reason in the exact words of the reader', () => {
    const articles = new Map(page.split('<article id="').map((article) => [article.slice(0, article.indexOf('"')), article]));
    for (const [id, { text, why, help, selfCheck, options }] of Object.entries(book.words.questions))
      for (const sentence of [text, why, help, selfCheck, ...Object.values(options)])
        if (sentence) ok(articles.get(`question-${id}`).includes(escaped(sentence())), sentence());
    for (const [id, reason] of Object.entries(book.words.rules)) ok(articles.get(`rule-${id}`).includes(escaped(reason())), reason());
  });

  it('leads every link inside it to something that is there', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) ok(ids.has(target), target);
    equal(ids.size, [...page.matchAll(/ id="[^"]+"/g)].length);
  });

  it('counts on its first page what the data hold', () => {
    equal(counts.questions, Object.keys(knowledge.questions).length);
    equal(counts.rules, Object.keys(knowledge.rules).length);
    const rest = Object.values(knowledge.rules).filter(({ cites }) => cites.includes('own'));
    equal(doubtful['rules that cite own knowledge'], rest.length);
    const first = page.slice(0, page.indexOf('<nav'));
    for (const [what, many] of Object.entries({ ...counts, ...doubtful })) ok(first.includes(`<b>${many}</b>${what}`), what);
    ok(first.includes('No clinician has signed it yet'));
    ok(first.includes(book.hashes.knowledge));
    ok(first.includes(knowledge.contentDate));
  });

  it('marks every rule that cites own knowledge', () => {
    for (const [id, { cites }] of Object.entries(knowledge.rules))
      equal(page.includes(`<article id="rule-${id}" class="rests-on-own">`), cites.includes('own'), id);
  });

  it('needs nothing but itself: no script, no file of others', () => {
    equal(/<script|<link|<img|@import|url\(/.test(page), false);
    equal(/undefined|\[object/.test(page), false);
  });

  it('says when the proofs were not run, and when they are of another version', () => {
    ok(makeRuleBook({ ...book, proofs: undefined }).page.includes('The proofs have not been run'));
    // As dist/proofs.json would hold them.
    const current = { date: '2000-01-01', ...JSON.parse(JSON.stringify(book.proofSubject)) };
    const isSaidOf = (proofs) => makeRuleBook({ ...book, proofs }).page.includes('These proofs are of another version');
    equal(isSaidOf(current), false);
    for (const hash of ['knowledgeHash', 'treatmentsHash', 'programHash']) ok(isSaidOf({ ...current, [hash]: 'old' }), hash);
    const [first, ...others] = current.statements;
    ok(isSaidOf({ ...current, statements: others }));
    ok(isSaidOf({ ...current, statements: [{ ...first, name: 'Something else' }, ...others] }));
  });

  it('has a short name for every question and finding, and for nothing else', () => {
    deepEqual(Object.keys(questionNames), Object.keys(knowledge.questions));
    deepEqual(Object.keys(findingNames), Object.keys(knowledge.findings));
  });
});

describe('a rule in a sentence', () => {
  const { say } = makeSentences(book.words.questions);
  const saddle = { q: 'saddle', in: ['yes', 'not-sure'] };
  const { yes, 'not-sure': notSure } = book.words.questions.saddle.options;

  it('names the question and the answers as the reader sees them', () => {
    equal(say(saddle), `changed feeling between the legs is “${yes()}” or “${notSure()}”`);
  });

  it('keeps its parts apart by brackets', () => {
    const text = say({ all: [{ finding: 'ces-new' }, { any: [saddle, { not: { finding: 'child' } }] }] });
    equal(text, `[the changes are new, worse, or of unknown start] and (${say(saddle)} or not ([under 18]))`);
  });
});

describe('the changes between two versions', () => {
  const version = (changed) => ({ knowledge: changed, treatments, messages: { a: 'old' } });
  const rowsOf = (title, before, after) => compareVersions(before, after).find((each) => each.title === title).rows;

  it('are none between a version and itself', () => {
    ok(compareVersions(version(knowledge), version(knowledge)).every(({ rows }) => !rows.length));
  });

  it('name the rule and the part of it that changed', () => {
    const [row, ...more] = rowsOf('Rules', version(knowledge), version(withDroppedOption(knowledge)));
    equal(row.id, 'bladder-change');
    equal(more.length, 0);
    ok(row.details.every(({ path }) => path.startsWith('when')));
  });

  it('name a question that is asked otherwise', () => {
    deepEqual(
      rowsOf('Questions', version(knowledge), version(withHidingSkip(knowledge))).map(({ id, kind }) => `${kind} ${id}`),
      ['changed calf'],
    );
  });

  it('name a sentence that was said anew, a rule that was added and a treatment that was removed', () => {
    const { 'saddle-change': gone, ...rules } = knowledge.rules;
    ok(gone);
    const before = { ...version({ ...knowledge, rules }), messages: { a: 'old', b: 'same' } };
    const { heat, ...entries } = treatments.entries;
    ok(heat);
    const after = { knowledge, treatments: { ...treatments, entries }, messages: { a: 'new', b: 'same' } };
    const text = sayChanges(compareVersions(before, after)).join('\n');
    ok(text.includes('added saddle-change'));
    ok(text.includes('removed heat'));
    ok(text.includes('text: "old" → "new"'));
    equal(text.includes('"same"'), false);
  });
});

describe('an older version', () => {
  const root = path.resolve(import.meta.dirname, '..');
  let repository;
  let version;
  let leftBefore;
  const left = () => fs.readdirSync(os.tmpdir()).filter((name) => name.startsWith('rule-book-'));

  before(async () => {
    repository = fs.mkdtempSync(path.join(os.tmpdir(), 'repository-'));
    const git = (...words) =>
      execFileSync('git', ['-c', 'user.name=A test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false', ...words], {
        cwd: repository,
        env: { ...process.env, GIT_CONFIG_GLOBAL: os.devNull, GIT_CONFIG_NOSYSTEM: '1' },
        stdio: 'pipe',
      });
    for (const name of ['src', 'scripts', 'tsconfig.json', 'package.json'])
      fs.cpSync(path.join(root, name), path.join(repository, name), { recursive: true });
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(repository, 'node_modules'));
    const change = (file, before, after) => {
      const text = fs.readFileSync(path.join(repository, file), 'utf8');
      ok(text.includes(before), `${file}: ${before}`);
      fs.writeFileSync(path.join(repository, file), text.replace(before, after));
    };
    change('src/knowledge/index.ts', `version: '${knowledge.version}'`, "version: 'of old'");
    change('src/wording/levels.ts', "msg('Urgent'", "msg('Said of old'");
    git('init', '--quiet');
    git('add', 'src', 'scripts', 'tsconfig.json', 'package.json');
    git('commit', '--quiet', '--message', 'Of old');
    git('tag', 'of-old');
    // What stands in the folder now is another version, and one that cannot be read.
    git('rm', '--quiet', '-r', 'src/core', 'src/wording');
    git('commit', '--quiet', '--message', 'Lose the rules');
    leftBefore = left();
    const { versionAt } = await import(pathToFileURL(path.join(repository, 'scripts/rule-book/versions.mjs')).href);
    version = await versionAt('of-old');
  });
  after(() => {
    fs.rmSync(repository, { recursive: true, force: true });
  });

  it('is read from the commit that was named, with its rules, its treatments and its sentences', () => {
    equal(version.knowledge.version, 'of old');
    deepEqual(Object.keys(version.knowledge.rules), Object.keys(knowledge.rules));
    deepEqual(Object.keys(version.treatments.entries), Object.keys(treatments.entries));
    equal(version.messages['level.urgent.label'], 'Said of old');
  });

  it('is compared with the one of today: what was said otherwise is named', () => {
    const messages = { ...version.messages, 'level.urgent.label': 'Said today' };
    deepEqual(
      compareVersions(version, { ...version, messages }).flatMap(({ rows }) => rows.map(({ id, kind }) => `${kind} ${id}`)),
      ['changed level.urgent.label'],
    );
  });

  it('leaves nothing behind', () => {
    deepEqual(left(), leftBefore);
  });
});
