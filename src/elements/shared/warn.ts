import { show } from '../../core/show-value.js';

const said = new Set<string>();

/** Tells the developer, once a message, what was wrong, where, what would be right, and what we did meanwhile. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** What a host gave, short enough for a message. */
export function shorten(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 60) : show(value);
}
