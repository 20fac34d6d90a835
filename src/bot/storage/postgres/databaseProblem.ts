import { isFromServer } from './statement.ts';

/** Where a database is, without who enters it. */
function placeOf(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'the local socket'}:${port || 5432}${pathname}`;
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return isFromServer(error) ? String(message) : String(code ?? message);
};

/** A sentence for whoever starts the program when the database could not be used. */
export const databaseProblem = (error: unknown, url: string): Error =>
  new Error(
    `DATABASE_URL: the PostgreSQL database at ${placeOf(url)} cannot be used (${reasonOf(error)}). Check that it runs and can be reached from here, its name, the user and the password, and that the user may create tables.`,
  );
