import type { PolicyRow } from '../../../policies/table/policy-table.rules.js';
import { readTable } from '../../../policies/table/read-table.rules.js';
import type { FieldFault } from '../../../policies/table/row-shape.rules.js';

/** A policy as it lies in a file: what `POST /policies` takes, of which a rehearsal needs the rows. */
export interface PolicyFile {
  readonly name: string;
  readonly currency: string | null;
  readonly rows: PolicyRow[];
}

const KNOWN = ['name', 'purpose', 'remedies', 'currency', 'weights', 'rows', 'tests', 'changeNote', 'ownerId'];

/** What a policy file says, or everything that is wrong with it. */
export function readPolicyFile(text: string): { policy: PolicyFile | null; faults: FieldFault[] } {
  const written = parsed(text);
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    return { policy: null, faults: [{ field: 'the file', problem: 'is no JSON object with rows' }] };
  const { name, currency, rows: given, ...others } = written as Record<string, unknown>;
  const isCurrency = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
  const { rows, faults } = readTable({ rows: given }, isCurrency ? currency : undefined);
  const all = [
    ...Object.keys(others)
      .filter((field) => !KNOWN.includes(field))
      .map((field) => ({ field, problem: 'is not known here' })),
    ...(typeof name === 'string' && name.trim() !== '' ? [] : [{ field: 'name', problem: 'is a name' }]),
    ...(currency === undefined || isCurrency ? [] : [{ field: 'currency', problem: 'is a currency, such as EUR' }]),
    ...faults,
  ];
  if (all.length > 0) return { policy: null, faults: all };
  return { policy: { name: name as string, currency: (currency as string | undefined) ?? null, rows }, faults: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
