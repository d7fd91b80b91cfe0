import { msg } from '@lit/localize';
import type { RegionId } from '../knowledge/regions.js';
import type { Sentence } from './sentence.js';

/** Names of the regions, for whoever chooses one: no element shows them to a reader. */
export const regionNames = {
  GB: () => msg('United Kingdom', { id: 'region.GB.name', desc: 'Name of a country or area.' }),
  IE: () => msg('Ireland', { id: 'region.IE.name', desc: 'Name of a country or area.' }),
  US: () => msg('United States', { id: 'region.US.name', desc: 'Name of a country or area.' }),
  CA: () => msg('Canada', { id: 'region.CA.name', desc: 'Name of a country or area.' }),
  AU: () => msg('Australia', { id: 'region.AU.name', desc: 'Name of a country or area.' }),
  NZ: () => msg('New Zealand', { id: 'region.NZ.name', desc: 'Name of a country or area.' }),
  IN: () => msg('India', { id: 'region.IN.name', desc: 'Name of a country or area.' }),
  ZA: () => msg('South Africa', { id: 'region.ZA.name', desc: 'Name of a country or area.' }),
  EU: () => msg('European Union (generic)', { id: 'region.EU.name', desc: 'Name of a country or area.' }),
  ES: () => msg('Spain', { id: 'region.ES.name', desc: 'Name of a country or area.' }),
  FR: () => msg('France', { id: 'region.FR.name', desc: 'Name of a country or area.' }),
  DE: () => msg('Germany', { id: 'region.DE.name', desc: 'Name of a country or area.' }),
  SA: () => msg('Saudi Arabia', { id: 'region.SA.name', desc: 'Name of a country or area.' }),
  AE: () => msg('United Arab Emirates', { id: 'region.AE.name', desc: 'Name of a country or area.' }),
  EG: () => msg('Egypt', { id: 'region.EG.name', desc: 'Name of a country or area.' }),
  PE: () => msg('Peru', { id: 'region.PE.name', desc: 'Name of a country or area.' }),
  MX: () => msg('Mexico', { id: 'region.MX.name', desc: 'Name of a country or area.' }),
  other: () => msg('Anywhere else', { id: 'region.other.name', desc: 'Name of a country or area.' }),
} as const satisfies Record<RegionId, Sentence>;
