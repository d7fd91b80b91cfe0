/** A phone number is dialled from left to right, in every language. */
import '../../dist/esm/index.js';
import { requestMessages } from '../../dist/esm/localization/load.js';
import { html, mount } from '../support/page.js';

/** Where a part of a text stands on screen. */
function leftOf(node, part) {
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(part));
  range.setEnd(node, node.data.indexOf(part) + part.length);
  return range.getBoundingClientRect().left;
}

function textNodeWith(root, text) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.data.includes(text)) return walker.currentNode;
  throw new Error(`"${text}" is not on screen`);
}

describe('a phone number in Arabic', () => {
  before(() => requestMessages('ar', 'base'));

  for (const [whose, region, services, groups] of [
    ['of the region', 'AU', undefined, ['1800', '022', '222']],
    ["of the host's own", 'SA', { advice: { number: '+44 1632 960 001', label: 'خط العمود الفقري' } }, ['+', '44', '1632', '960', '001']],
  ])
    it(`keeps its groups in the order in which they are dialled: ${whose}`, async () => {
      const place = await mount(
        html`<pinched-nerve-red-flag-alert level="urgent" region=${region} .services=${services}></pinched-nerve-red-flag-alert>`,
        { lang: 'ar', dir: 'rtl' },
      );
      const { shadowRoot } = place.firstElementChild;
      const node = textNodeWith(shadowRoot, groups.join(' ').replace('+ ', '+'));
      const places = groups.map((group) => leftOf(node, group));
      const inOrder = [...places].sort((one, other) => one - other);
      if (places.join() !== inOrder.join()) throw new Error(`${groups.join(' ')} stand at ${places.join(', ')}`);
      const dialled = node.parentElement.closest('a').getAttribute('href');
      if (!/^tel:\+?\d+$/.test(dialled)) throw new Error(dialled);
    });
});
