import { lookUp } from '../../core/knowledge-types.js';
import { regions, type RegionId } from '../../knowledge/regions.js';
import { leftToRight } from '../../localization/languages.js';
import { emergencyWords } from '../../wording/emergency.js';
import type { ServiceNames } from '../../wording/level-advice.js';
import { regionWords } from '../../wording/regions.js';
import { shorten, warn } from './warn.js';

/** A phone number of the host's own. */
export interface OwnNumber {
  readonly number: string;
  readonly label?: string;
}

/** The host's own numbers and links; each replaces what the region would show. */
export interface Services {
  readonly emergency?: OwnNumber;
  readonly advice?: OwnNumber;
  /** Shown beside the sign "the pain makes you feel that you cannot go on". */
  readonly crisis?: OwnNumber;
  readonly emergencyDepartment?: string;
  readonly familyDoctor?: string;
  readonly outOfHours?: string;
  readonly links?: readonly { readonly label: string; readonly url: string }[];
}

/** Whom to call, as it is shown. */
export interface Contacts extends ServiceNames {
  readonly emergency: readonly string[];
  readonly advice: { readonly name: string; readonly number: string; readonly isVerified: boolean } | undefined;
  readonly crisis: OwnNumber | undefined;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** The emergency numbers are checked, or there are none; otherwise the general wording stands beside them. */
  readonly isVerified: boolean;
}

const phoneNumber = /^\+?[0-9][0-9 ().-]{1,19}$/;

function numberOf(value: unknown): OwnNumber | undefined {
  if (typeof value !== 'object' || value === null || !('number' in value)) return undefined;
  const { number } = value;
  if (typeof number !== 'string' || !phoneNumber.test(number.trim())) return undefined;
  const label = 'label' in value && typeof value.label === 'string' ? value.label : undefined;
  return label === undefined ? { number: number.trim() } : { number: number.trim(), label };
}

function isSafeLink(value: unknown): value is { label: string; url: string } {
  if (typeof value !== 'object' || value === null || !('label' in value) || !('url' in value)) return false;
  if (typeof value.label !== 'string' || typeof value.url !== 'string') return false;
  return /^(https?:\/\/|\/(?!\/)|tel:|mailto:)/i.test(value.url.trim());
}

const checks: Readonly<Record<keyof Services, (value: unknown) => unknown>> = {
  emergency: numberOf,
  advice: numberOf,
  crisis: numberOf,
  emergencyDepartment: (value) => (typeof value === 'string' && value ? value : undefined),
  familyDoctor: (value) => (typeof value === 'string' && value ? value : undefined),
  outOfHours: (value) => (typeof value === 'string' && value ? value : undefined),
  links: (value) => (Array.isArray(value) && value.every(isSafeLink) ? value : undefined),
};

/**
 * Reads the host's own services from a property (object) or an attribute (JSON).
 *
 * @param tag - For messages.
 * @returns What was good; each bad part is left out, with a warning.
 */
export function parseServices(tag: string, input: unknown): Services {
  let value = input;
  if (typeof input === 'string') {
    if (!input.trim()) return {};
    try {
      value = JSON.parse(input);
    } catch {
      warn(
        `<${tag} services="${shorten(input)}">: broken JSON; use for example '{"advice":{"number":"111"}}'. Showing the numbers of the region.`,
      );
      return {};
    }
  }
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    warn(`<${tag}>: services is ${shorten(value)}; use an object. Showing the numbers of the region.`);
    return {};
  }
  const services: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    const check = lookUp<(value: unknown) => unknown>(checks, key);
    const good = check?.(given);
    if (good === undefined) {
      warn(
        `<${tag}>: services.${key} is ${shorten(given)}; use ${check ? '{"number":"111"}, a text, or links with http(s) addresses' : `one of: ${Object.keys(checks).join(', ')}`}. Left out.`,
      );
    } else services[key] = good;
  }
  return services;
}

/** The region that an attribute names, in any case; `other` (with a warning) when it does not exist. */
export function regionOf(tag: string, value: unknown): RegionId {
  const wanted = shorten(value ?? '').trim();
  if (!wanted) return 'other';
  const found = (Object.keys(regions) as RegionId[]).find((id) => id.toLowerCase() === wanted.toLowerCase());
  if (!found)
    warn(
      `<${tag} region="${shorten(wanted)}">: unknown region; use one of: ${Object.keys(regions).join(', ')}. Showing "your local emergency number".`,
    );
  return found ?? 'other';
}

/** The numbers and names to show: the host's own, else the region's. Call it inside `withLanguage`. */
export function contactsOf(region: RegionId, services: Services, direction: 'ltr' | 'rtl'): Contacts {
  const inOrder = (number: string): string => leftToRight(number, direction);
  const known = regions[region];
  const words = regionWords[region];
  const emergency = services.emergency ? [inOrder(services.emergency.number)] : known.emergency;
  const regionAdvice =
    known.advice && 'advice' in words
      ? { name: words.advice(), number: inOrder(known.advice.number), isVerified: known.advice.verified === true }
      : undefined;
  const [first, second] = emergency;
  return {
    emergency,
    emergencyNumber: first === undefined ? emergencyWords.localNumber() : second === undefined ? first : emergencyWords.or(first, second),
    emergencyDepartment: services.emergencyDepartment ?? words.emergencyDepartment(),
    familyDoctor: services.familyDoctor ?? words.familyDoctor(),
    outOfHours: services.outOfHours ?? words.outOfHours(),
    advice: services.advice
      ? { name: services.advice.label ?? regionAdvice?.name ?? '', number: inOrder(services.advice.number), isVerified: true }
      : regionAdvice,
    crisis: services.crisis && { ...services.crisis, number: inOrder(services.crisis.number) },
    links: services.links ?? [],
    isVerified: services.emergency !== undefined || known.verified === true || !emergency.length,
  };
}

/** What a `tel:` link holds: digits and a leading plus. */
export function telOf(number: string): string {
  return `tel:${number.replace(/[^+0-9]/g, '')}`;
}
