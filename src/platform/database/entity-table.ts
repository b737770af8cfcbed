import type { EntityMetadata, ObjectLiteral } from 'typeorm';

type ColumnMetadata = EntityMetadata['columns'][number];
type Values = Record<string, unknown>;
/** A statement with its parameters. */
export interface Bound {
  readonly sql: string;
  readonly parameters: unknown[];
}

/** How rows of an entity are read and written as plain SQL, out of what its decorators say. Made once for each entity. */
export class EntityTable<E extends ObjectLiteral> {
  private static readonly made = new WeakMap<EntityMetadata, EntityTable<ObjectLiteral>>();
  private readonly name: string;
  private readonly columns: string;

  private constructor(private readonly metadata: EntityMetadata) {
    this.name = quoted(metadata.tableName);
    this.columns = metadata.columns
      .filter((column) => column.isSelect)
      .map(shown)
      .join(', ');
  }

  static of<E extends ObjectLiteral>(metadata: EntityMetadata): EntityTable<E> {
    const table = EntityTable.made.get(metadata) ?? new EntityTable(metadata);
    EntityTable.made.set(metadata, table);
    return table as unknown as EntityTable<E>;
  }

  /** `rest` is what follows the table's name: `where …`. */
  select(rest: string): string {
    return `select ${this.columns} from ${this.name} ${rest}`;
  }

  entity(row: Values): E {
    return Object.assign(Object.create((this.metadata.target as Function).prototype as object) as E, row);
  }

  /** What is undefined in `row` is left to the table's defaults; answers those of the new row's properties that are named. */
  insert(row: Values, answered: readonly string[] = []): Bound {
    const given = this.given(row, (column) => column.isInsert);
    const names = given.map(({ databaseName }) => quoted(databaseName)).join(', ');
    const places = given.map((_, at) => `$${at + 1}`).join(', ');
    const returning = this.metadata.columns.filter(({ propertyName }) => answered.includes(propertyName)).map(shown);
    return {
      sql: `insert into ${this.name} (${names}) values (${places})${returning.length > 0 ? ` returning ${returning.join(', ')}` : ''}`,
      parameters: given.map((column) => valueOf(column, row)),
    };
  }

  /** Changes the row of this id, if it still is of this version, and counts its version up. */
  update(id: string, version: number, change: Values): Bound {
    const given = this.given(change, (column) => column.isUpdate && column.propertyName !== 'version');
    const sets = given.map(({ databaseName }, at) => `${quoted(databaseName)} = $${at + 3}`);
    return {
      sql: `update ${this.name} set ${[...sets, 'version = version + 1'].join(', ')} where id = $1 and version = $2`,
      parameters: [id, version, ...given.map((column) => valueOf(column, change))],
    };
  }

  private given(values: Values, may: (column: ColumnMetadata) => boolean): ColumnMetadata[] {
    return this.metadata.columns.filter((column) => may(column) && values[column.propertyName] !== undefined);
  }
}

const shown = ({ databaseName, propertyName }: ColumnMetadata): string =>
  `${quoted(databaseName)} as ${quoted(propertyName)}`;

function valueOf({ type, propertyName }: ColumnMetadata, values: Values): unknown {
  const value = values[propertyName];
  // The driver would write an array as PostgreSQL's own.
  return (type === 'jsonb' || type === 'json') && value !== null ? JSON.stringify(value) : value;
}

const quoted = (name: string): string => `"${name}"`;
