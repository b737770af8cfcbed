/** `promise` rests on `on`. */
export interface Edge {
  promise: string;
  on: string;
}

/**
 * The circle that would close if `edge` were added: promises from the one it starts with to itself, each resting on the next; undefined
 * when there is none. A promise and the ones that took or are to take its place count as one, because they hand on what they rest on and
 * what rests on them: `successions` are pairs of such.
 */
export function circleClosedBy(
  edge: Edge,
  edges: readonly Edge[],
  successions: readonly (readonly [string, string])[],
): string[] | undefined {
  const kin = familiesOf(successions);
  const goal = kin(edge.promise);
  const ways: string[][] = [[edge.on]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const family = kin(way.at(-1)!);
    if (family === goal) return [edge.promise, ...way.slice(0, -1), edge.promise];
    if (seen.has(family)) continue;
    seen.add(family);
    for (const next of edges) if (kin(next.promise) === family) ways.push([...way, next.on]);
  }
  return undefined;
}

/** Names each promise's family by one of its members. */
function familiesOf(successions: readonly (readonly [string, string])[]): (id: string) => string {
  const head = new Map<string, string>();
  const find = (id: string): string => {
    const above = head.get(id);
    return above === undefined ? id : find(above);
  };
  for (const [one, other] of successions) {
    const [a, b] = [find(one), find(other)];
    if (a !== b) head.set(a, b);
  }
  return find;
}
