// Loaded into a desk before it starts: tells the parent process every transaction made for our staff, statement by statement.
import pg from 'pg';

/** A statement as it was handed to the driver. */
export interface Statement {
  readonly text: string;
  readonly values?: unknown[];
  readonly name?: string;
}

type Query = (this: object, ...words: unknown[]) => unknown;
const prototype = pg.Client.prototype as unknown as { query: Query };
const original = prototype.query;
const open = new Map<object, Statement[]>();

prototype.query = function (this: object, ...words) {
  note(this, statementIn(words));
  return original.apply(this, words);
};

function statementIn([first, second]: unknown[]): Statement {
  const values = Array.isArray(second) ? { values: second } : {};
  return typeof first === 'string' ? { text: first, ...values } : { ...(first as Statement), ...values };
}

/** The desk's own transactions, its relay's and its duties', say that they are made for the system. */
function note(connection: object, statement: Statement): void {
  if (/^(START TRANSACTION|BEGIN)\b/i.test(statement.text)) {
    if (/'staff'/.test(statement.text)) open.set(connection, []);
  }
  const statements = open.get(connection);
  statements?.push({ ...statement, ...(statement.values ? { values: statement.values.map(written) } : {}) });
  if (!statements || !/^(COMMIT|ROLLBACK)\b/i.test(statement.text)) return;
  open.delete(connection);
  process.send?.({ transaction: statements });
}

/** As JSON can carry it, and `read` in captured.ts finds it again. */
function written(value: unknown): unknown {
  if (value instanceof Date) return { date: value.toISOString() };
  return Buffer.isBuffer(value) ? { hex: value.toString('hex') } : value;
}
