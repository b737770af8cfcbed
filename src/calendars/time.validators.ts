import { ValidateBy } from 'class-validator';
import { readInstant } from './instant.rules.js';
import { zoneOffsets } from './zone-offsets.rules.js';

/** The field names an IANA time zone. */
export const IsZone = (): PropertyDecorator =>
  fieldThat('isZone', zoneOffsets, 'is an IANA time zone such as Europe/Berlin');

/** The field is an RFC 3339 instant; its offset must stand in it. */
export const IsInstant = (): PropertyDecorator =>
  fieldThat('isInstant', readInstant, 'is an instant with its offset, such as 2026-04-04T10:00:00Z');

function fieldThat(name: string, read: (text: string) => unknown, problem: string): PropertyDecorator {
  return ValidateBy({
    name,
    validator: {
      validate: (value) => typeof value === 'string' && canRead(read, value),
      defaultMessage: () => problem,
    },
  });
}

function canRead(read: (text: string) => unknown, value: string): boolean {
  try {
    read(value);
    return true;
  } catch {
    return false;
  }
}
