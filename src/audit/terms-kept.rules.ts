import { Temporal } from 'temporal-polyfill';

export interface StoredTerms {
  localStart: string | null;
  localEnd: string | null;
  zone: string | null;
  startsAt: Date | null;
  dueAt: Date;
}

/** What is wrong with terms whose instants should be what the clocks of their zone show. */
export function wrongWindow({ localStart, localEnd, zone, startsAt, dueAt }: StoredTerms): string | undefined {
  if (!localStart || !localEnd || !zone) return undefined;
  return wrongInstant('starts', localStart, zone, startsAt) ?? wrongInstant('ends', localEnd, zone, dueAt);
}

function wrongInstant(what: string, local: string, zone: string, stored: Date | null): string | undefined {
  const instants = instantsOf(local, zone);
  if (instants.length !== 1)
    return `${what} ${local} ${zone}, which the clocks show ${instants.length === 0 ? 'never' : 'twice'}`;
  if (stored?.getTime() === instants[0]) return undefined;
  return `${what} ${local} ${zone}, which is ${new Date(instants[0]!).toISOString()}, not ${stored?.toISOString() ?? 'nothing'}`;
}

/** Every instant at which the clocks of the zone show it; an offset behind it chooses. */
function instantsOf(local: string, zone: string): number[] {
  const [, shown, offset] = /^(.*T[\d:.]+)([+-]\d\d:\d\d)?$/.exec(local) ?? [];
  if (!shown) return [];
  const clock = Temporal.PlainDateTime.from(shown);
  const found = (['earlier', 'later'] as const)
    .map((disambiguation) => clock.toZonedDateTime(zone, { disambiguation }))
    .filter((zoned) => zoned.toPlainDateTime().equals(clock) && (offset === undefined || zoned.offset === offset))
    .map((zoned) => zoned.epochMilliseconds);
  return [...new Set(found)];
}
