import { msg } from '@lit/localize';
import type { BodyZoneId } from '../knowledge/body-zones.js';
import type { Sentence } from './sentence.js';

/** Names of the places on the body map. */
export const bodyZoneWords = {
  'neck-back': () => msg('Neck', { id: 'zone.neck-back', desc: 'Name of a place on the body map.' }),
  'neck-front': () => msg('Front of the neck', { id: 'zone.neck-front', desc: 'Name of a place on the body map.' }),
  shoulder: () => msg('Shoulder', { id: 'zone.shoulder', desc: 'Name of a place on the body map.' }),
  'upper-arm': () => msg('Outer upper arm', { id: 'zone.upper-arm', desc: 'Name of a place on the body map.' }),
  'hand-thumb': () => msg('Thumb and index finger', { id: 'zone.hand-thumb', desc: 'Name of a place on the body map.' }),
  'hand-middle': () => msg('Middle finger', { id: 'zone.hand-middle', desc: 'Name of a place on the body map.' }),
  'hand-little': () => msg('Ring and little finger', { id: 'zone.hand-little', desc: 'Name of a place on the body map.' }),
  'upper-back': () => msg('Between the shoulder blades', { id: 'zone.upper-back', desc: 'Name of a place on the body map.' }),
  'mid-back': () => msg('Middle of the back', { id: 'zone.mid-back', desc: 'Name of a place on the body map.' }),
  band: () => msg('Band round the chest or tummy', { id: 'zone.band', desc: 'Name of a place on the body map.' }),
  'low-back': () => msg('Lower back', { id: 'zone.low-back', desc: 'Name of a place on the body map.' }),
  'si-dimple': () => msg('Dimple beside the base of the spine', { id: 'zone.si-dimple', desc: 'Name of a place on the body map.' }),
  buttock: () => msg('Buttock', { id: 'zone.buttock', desc: 'Name of a place on the body map.' }),
  saddle: () => msg('Genitals, bottom and inner thighs (saddle)', { id: 'zone.saddle', desc: 'Name of a place on the body map.' }),
  groin: () => msg('Groin', { id: 'zone.groin', desc: 'Name of a place on the body map.' }),
  'hip-outer': () => msg('Outer side of the hip', { id: 'zone.hip-outer', desc: 'Name of a place on the body map.' }),
  'thigh-front-upper': () => msg('Upper front of the thigh', { id: 'zone.thigh-front-upper', desc: 'Name of a place on the body map.' }),
  'thigh-front-lower': () =>
    msg('Lower front of the thigh and knee', { id: 'zone.thigh-front-lower', desc: 'Name of a place on the body map.' }),
  'thigh-outer': () => msg('Outer thigh', { id: 'zone.thigh-outer', desc: 'Name of a place on the body map.' }),
  'thigh-back': () => msg('Back of the thigh', { id: 'zone.thigh-back', desc: 'Name of a place on the body map.' }),
  'shin-inner': () => msg('Inner shin and inner ankle', { id: 'zone.shin-inner', desc: 'Name of a place on the body map.' }),
  'shin-outer': () => msg('Outer shin', { id: 'zone.shin-outer', desc: 'Name of a place on the body map.' }),
  calf: () => msg('Calf', { id: 'zone.calf', desc: 'Name of a place on the body map.' }),
  'foot-top': () => msg('Top of the foot', { id: 'zone.foot-top', desc: 'Name of a place on the body map.' }),
  'big-toe': () => msg('Big toe', { id: 'zone.big-toe', desc: 'Name of a place on the body map.' }),
  'foot-outer': () => msg('Outer edge of the foot and little toe', { id: 'zone.foot-outer', desc: 'Name of a place on the body map.' }),
  sole: () => msg('Sole and heel', { id: 'zone.sole', desc: 'Name of a place on the body map.' }),
  flank: () => msg('Side, or ribs at the back', { id: 'zone.flank', desc: 'Name of a place on the body map.' }),
  'belly-pelvis': () => msg('Tummy or pelvis', { id: 'zone.belly-pelvis', desc: 'Name of a place on the body map.' }),
  'thigh-inner': () => msg('Inner thigh (pain)', { id: 'zone.thigh-inner', desc: 'Name of a place on the body map.' }),
  'knee-back': () => msg('Back of the knee', { id: 'zone.knee-back', desc: 'Name of a place on the body map.' }),
} as const satisfies Record<BodyZoneId, Sentence>;
