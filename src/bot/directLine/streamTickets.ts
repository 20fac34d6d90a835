import { randomBytes } from 'node:crypto';

/** What one WebSocket may show. */
export interface StreamTicket {
  readonly conversation: string;
  readonly watermark: number;
}

const LIFETIME_MS = 60_000;
/** Beyond it the oldest are forgotten: their pages ask for new ones. */
const MOST_TICKETS = 50_000;

/**
 * Credentials for opening one WebSocket within a minute. Held in memory and taken away when used: a client that opens
 * its old address again is refused, asks for a new one, and so does not get the whole history again.
 */
export function createStreamTickets(now: () => Date) {
  const open = new Map<string, StreamTicket & { readonly expires: number }>();

  const sweep = (time: number): void => {
    for (const [name, ticket] of open) {
      if (ticket.expires > time && open.size < MOST_TICKETS) return;
      open.delete(name);
    }
  };

  return {
    issue: (ticket: StreamTicket): string => {
      const time = now().getTime();
      sweep(time);
      const name = randomBytes(24).toString('base64url');
      open.set(name, { ...ticket, expires: time + LIFETIME_MS });
      return name;
    },
    redeem: (name: string): StreamTicket | undefined => {
      const ticket = open.get(name);
      open.delete(name);
      return ticket !== undefined && ticket.expires > now().getTime() ? ticket : undefined;
    },
  };
}

export type StreamTickets = ReturnType<typeof createStreamTickets>;
