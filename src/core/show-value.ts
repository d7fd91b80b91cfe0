/** What came from a host, short enough for a message, and without ever throwing. */
export function show(value: unknown): string {
  try {
    return ((JSON.stringify(value) as string | undefined) ?? String(value)).slice(0, 80);
  } catch {
    return typeof value;
  }
}
