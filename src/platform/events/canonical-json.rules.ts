/**
 * The one way to write plain JSON data down (RFC 8785): keys sorted by their UTF-16 code units, no spaces, numbers and texts as
 * ECMAScript writes them. Members without a value are left out; what has a `toJSON`, such as a Date, is written as that says.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const { toJSON } = value as { toJSON?: () => unknown };
  if (typeof toJSON === 'function') return canonicalJson(toJSON.call(value));
  const fields = value as Record<string, unknown>;
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(fields[name])}`)
    .join(',')}}`;
}
