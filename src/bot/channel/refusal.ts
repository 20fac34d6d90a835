/** Why a channel did not take an activity, whichever kit says so. Without a status nothing came back at all. */
export interface ChannelRefusal {
  readonly status?: number;
  /** The channel's own word for it. */
  readonly code?: string;
  /** How long the channel asks to wait, in milliseconds. */
  readonly waitMs?: number;
}

type Loose = Readonly<Record<string, unknown>>;
const looseOf = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};

const headerOf = (headers: unknown, name: string): string | undefined => {
  const get = looseOf(headers).get;
  const value = typeof get === 'function' ? (get.call(headers, name) as unknown) : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** Retry-After: seconds, or a date. */
function waitIn(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Reads the errors of both kits: botbuilder's RestError and agents-hosting's HttpError. `now` is in milliseconds. */
export function refusalIn(error: unknown, now: number): ChannelRefusal {
  const { statusCode, status = statusCode, response, details } = looseOf(error);
  const { headers, data } = looseOf(response);
  const { code } = looseOf(looseOf(data ?? details).error);
  const waitMs = waitIn(headerOf(headers, 'retry-after'), now);
  return {
    ...(typeof status === 'number' && { status }),
    ...(typeof code === 'string' && { code }),
    ...(waitMs !== undefined && { waitMs }),
  };
}

/** Microsoft asks to try these again, with a growing pause. Source: "Rate limiting for bots", handle rate limits. */
const SOON: readonly number[] = [412, 429, 502, 504];
/** Refusals of a request that says nothing of the message: the bot's token, or a slow line. */
const OF_THE_REQUEST: readonly number[] = [401, 408];

/** `soon`: the same again after a pause. `later`: not within this turn. `never`: sending again would change nothing. */
export function verdictOn({ status }: ChannelRefusal): 'soon' | 'later' | 'never' {
  if (status !== undefined && SOON.includes(status)) return 'soon';
  const isFinal = status !== undefined && status >= 400 && status < 500 && !OF_THE_REQUEST.includes(status);
  return isFinal ? 'never' : 'later';
}

const GONE: readonly string[] = [
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'BotDisabledByAdmin',
];

/** Whether the bot may say nothing more in this conversation. */
export const isShutOut = ({ status, code }: ChannelRefusal): boolean =>
  status === 403 && code !== undefined && GONE.includes(code);
