import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bodyZones } from '../../dist/esm/knowledge/body-zones.js';
import { bodyZoneWords } from '../../dist/esm/wording/body-zones.js';
import { checkerWords } from '../../dist/esm/wording/checker.js';
import { hospitalPage } from '../support/hospital-page.mjs';
import { browserNames, startHost } from '../support/hosts.mjs';

const page = hospitalPage({ body: '<pinched-nerve-symptom-checker></pinched-nerve-symptom-checker>' });
/** Each question that has a map, what has to be answered before it applies, and a place of it that lies on both sides. */
const questions = [
  { question: 'pain-where', answers: {}, zone: 'calf', field: 'painWhere' },
  { question: 'numb-zones', answers: { feeling: ['numb'] }, zone: 'foot-top', field: 'numbZones' },
  { question: 'arm-zones', answers: { 'pain-where': ['neck'], arm: 'one' }, zone: 'hand-thumb', field: 'armZones' },
];

/** In the page: where a finger meets a place, with that place in the middle of the screen. */
function pointOf(name) {
  const { shadowRoot } = document.querySelector('pinched-nerve-symptom-checker');
  const path = shadowRoot.querySelector(`[role="checkbox"][aria-label="${name}"]`);
  path.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = path.getBoundingClientRect();
  const steps = [0.5, 0.3, 0.7, 0.2, 0.8];
  return steps
    .flatMap((x) => steps.map((y) => ({ x: left + x * width, y: top + y * height })))
    .find(({ x, y }) => path.contains(shadowRoot.elementFromPoint(x, y)));
}
/** In the page: what is marked on the map, and what is ticked in the list. */
function seen(question) {
  const { shadowRoot } = document.querySelector('pinched-nerve-symptom-checker');
  return {
    marked: [...shadowRoot.querySelectorAll('.choice.marked[aria-checked="true"]')].map((path) => path.getAttribute('aria-label')),
    ticked: [...shadowRoot.querySelectorAll(`input[name="${question}"]:checked`)].map(({ value }) => value),
  };
}

// The driver of WebKit makes a mouse of a finger; what a mouse does there is tested in test/elements/symptom-checker.test.js.
for (const name of browserNames.filter((each) => each !== 'WebKit'))
  describe(`a finger on the body map of a phone, in ${name}`, () => {
    let host;
    before(async () => {
      host = await startHost(name);
    });
    after(() => host.stop());

    for (const { question, answers, zone, field } of questions)
      it(`ticks a place in the list, on either side, and takes it back: ${question}`, async () => {
        const opened = await host.open(page, {
          prepare: (each) => each.setViewport({ width: 360, height: 740, ...(name === 'Chromium' ? { hasTouch: true } : {}) }),
        });
        await opened.until(() => customElements.get('pinched-nerve-symptom-checker'));
        await opened.run(
          async (asked, given) => {
            const checker = document.querySelector('pinched-nerve-symptom-checker');
            checker.answers = { now: ['none'], ...given };
            checker.goTo(asked);
            await checker.updateComplete;
            globalThis.taps = [];
            checker.shadowRoot.addEventListener('click', ({ pointerType }) => globalThis.taps.push(pointerType));
          },
          question,
          answers,
        );
        const sides = [checkerWords.placeLeft, checkerWords.placeRight].map((say) => say(bodyZoneWords[zone]()));
        const chosen = { marked: sides, ticked: bodyZones[zone][field] };
        let taps = 0;
        for (const side of sides)
          for (const wanted of [chosen, { marked: [], ticked: [] }]) {
            const { x, y } = await opened.run(pointOf, side);
            await opened.page.touchscreen.tap(x, y);
            await opened.until((count) => globalThis.taps.length === count, ++taps);
            await opened.ask('settled');
            const { marked, ticked } = await opened.run(seen, question);
            assert.deepEqual({ marked: marked.sort(), ticked }, { marked: [...wanted.marked].sort(), ticked: wanted.ticked }, side);
          }
        assert.deepEqual(await opened.run(() => [...new Set(globalThis.taps)]), ['touch']);
        assert.deepEqual((await opened.heard()).errors, []);
        await opened.close();
      });
  });
