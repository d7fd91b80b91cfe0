import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { idsOf } from '../../core/knowledge-types.js';
import { bodyZones, type BodyZoneId } from '../../knowledge/body-zones.js';
import { bodyZoneWords } from '../../wording/body-zones.js';
import { checkerWords } from '../../wording/checker.js';
import { show } from '../shared/show.js';
import { bodyOutline, bodyShapes, bodyViewBox, sideAtStart } from './body-shapes.js';

type View = 'front' | 'back';
type Side = 'left' | 'right' | 'middle';

const width = Number(bodyViewBox.split(' ')[2]);
const mirror = `translate(${width},0) scale(-1,1)`;

/** A place on the map that can be chosen, or that is only shown. */
interface Place {
  readonly isMarked: boolean;
  /** Absent where the place is only shown. */
  readonly toggle?: () => void;
}

export interface BodyMapView {
  /** The place that a zone is on a side; `undefined` when it has nothing to do with what is on screen. */
  readonly placeOf: (zone: BodyZoneId, side: Side) => Place | undefined;
  /** Tapping the saddle area leads to its own question. */
  readonly goToSaddle?: () => void;
}

/** A zone in words, with the reader's own side. */
function nameOf(zone: BodyZoneId, side: Side): string {
  const name = bodyZoneWords[zone]();
  return side === 'left' ? checkerWords.placeLeft(name) : side === 'right' ? checkerWords.placeRight(name) : name;
}

/** Zones have a side only when both are drawn; the shape at the start of the picture is the drawn one. */
function renderPlace(zone: BodyZoneId, side: Side, view: View, { placeOf, goToSaddle }: BodyMapView, isFirst: boolean): SVGTemplateResult {
  const isSaddle = zone === 'saddle';
  const place = isSaddle && goToSaddle ? { isMarked: false, toggle: goToSaddle } : placeOf(zone, side);
  const shape = bodyShapes[zone].shape;
  const transform = side === 'middle' || side === sideAtStart[view] ? nothing : mirror;
  if (!place?.toggle) return svg`<path class="zone ${place?.isMarked ? 'marked' : 'idle'}" d=${shape} transform=${transform} />`;
  const label = isSaddle ? checkerWords.placeSaddle() : nameOf(zone, side);
  const { toggle, isMarked } = place;
  return svg`<path class="zone choice ${isMarked ? 'marked' : ''}" d=${shape} transform=${transform} tabindex=${isFirst ? 0 : -1}
    role=${isSaddle ? 'link' : 'checkbox'} aria-checked=${isSaddle ? nothing : String(isMarked)} aria-label=${label}
    @click=${toggle}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      toggle();
    }}><title>${label}</title></path>`;
}

/** One tab stop a picture: the arrow keys go to the nearest place in their direction. */
function moveFocus(event: KeyboardEvent): void {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const { target, currentTarget } = event;
  if (!direction || !(target instanceof SVGElement) || !(currentTarget instanceof SVGElement)) return;
  event.preventDefault();
  const [dx = 0, dy = 0] = direction;
  const centre = (element: Element): readonly [number, number] => {
    const { x, y, width: w, height: h } = element.getBoundingClientRect();
    return [x + w / 2, y + h / 2];
  };
  const [x, y] = centre(target);
  let nearest: SVGElement | undefined;
  let least = Infinity;
  for (const other of currentTarget.querySelectorAll<SVGElement>('.choice')) {
    const [ox, oy] = centre(other);
    const along = (ox - x) * dx + (oy - y) * dy;
    const aside = Math.abs((ox - x) * dy) + Math.abs((oy - y) * dx);
    if (other === target || along <= 1 || along + 2 * aside >= least) continue;
    nearest = other;
    least = along + 2 * aside;
  }
  nearest?.focus();
}

function renderView(view: View, map: BodyMapView): TemplateResult {
  const atStart = sideAtStart[view] === 'left' ? checkerWords.yourLeft : checkerWords.yourRight;
  const atEnd = sideAtStart[view] === 'left' ? checkerWords.yourRight : checkerWords.yourLeft;
  const places = idsOf(bodyZones)
    .filter((zone) => bodyZones[zone].view === view)
    .flatMap((zone) => bodyZones[zone].sides.map((side) => ({ zone, side, place: map.placeOf(zone, side) })));
  const first = places.find(({ place }) => place?.toggle);
  const marked = places.filter(({ place }) => place?.isMarked).map(({ zone, side }) => nameOf(zone, side));
  const words = view === 'front' ? checkerWords.front : checkerWords.backView;
  // A picture that is only shown says what is marked in it; one with nothing marked has nothing to say.
  const label = map.goToSaddle ? words() : marked.join('; ');
  return html`<figure class="body-view" aria-hidden=${label ? nothing : 'true'}>
    <figcaption>${show(words)}</figcaption>
    <div class="body-sides" dir="ltr" aria-hidden="true"><span>${show(atStart)}</span><span>${show(atEnd)}</span></div>
    <svg @keydown=${moveFocus} viewBox=${bodyViewBox} role="group" aria-label=${label}>
      <path class="outline" d=${bodyOutline[view]} />
      ${places.map((each) => renderPlace(each.zone, each.side, view, map, each === first))}
      <path class="outline line" d=${bodyOutline[view]} />
    </svg>
  </figure>`;
}

/** The body from the front and from behind, in the order of reading. Left and right are the reader's own, whichever way the page is written. */
export function renderBodyMap(map: BodyMapView): TemplateResult {
  return html`<div class="body-map" part="body-map">${renderView('front', map)}${renderView('back', map)}</div>`;
}
