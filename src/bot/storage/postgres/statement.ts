import { type ClientBase, DatabaseError, type Pool } from 'pg';

/** An SQL statement. PostgreSQL reads it once per connection and knows it by its name from then on. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export interface Outcome<Row> {
  readonly rows: readonly Row[];
  /** Rows found or written. */
  readonly count: number;
}

/** Runs one statement. Rejects with PostgreSQL's error, or with the connection's. */
export type Ask = <Row = unknown>(
  statement: Statement,
  ...values: readonly unknown[]
) => Promise<Outcome<Row>>;

/** PostgreSQL's text holds every character but one, which a channel's ids may have. */
function storable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(storable);
  return typeof value === 'string' ? value.replaceAll('\0', '\u2400') : value;
}

export const askOn =
  (session: ClientBase | Pool): Ask =>
  async <Row>({ name, text }: Statement, ...values: readonly unknown[]) => {
    const { rows, rowCount } = await session.query({ name, text, values: values.map(storable) });
    return { rows: rows as readonly Row[], count: rowCount ?? 0 };
  };

/** Whether the server itself refused, over a connection that still works. */
export const isFromServer = (error: unknown): boolean => error instanceof DatabaseError;
