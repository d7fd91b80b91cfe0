import crypto from 'node:crypto';

/** JSON with sorted keys and no spaces. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object')
    return `{${Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
      .join(',')}}`;
  return JSON.stringify(value);
}

/** The knowledge hash: SHA-256, in hex, over its JSON with sorted keys and no spaces. */
export function hashOf(knowledge) {
  return crypto.createHash('sha256').update(canonical(knowledge)).digest('hex');
}
