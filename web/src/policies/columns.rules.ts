/** The facts that any row asks about, in the order of the catalogue; unknown ones last. */
export function columnsOf(rows: readonly Readonly<Record<string, unknown>>[], order: readonly string[]): string[] {
  const asked = new Set(rows.flatMap((cells) => Object.keys(cells)));
  return [...order.filter((name) => asked.has(name)), ...[...asked].filter((name) => !order.includes(name))];
}
