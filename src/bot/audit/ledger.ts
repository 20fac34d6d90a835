import { personOf, settingOf } from '../normalise.ts';
import type { Account, Whose } from '../storage/custody.ts';
import type { ActivityJson } from '../storage/store.ts';
import { eventOf, type Happened } from './auditEvents.ts';
import type { Pseudonyms } from './pseudonyms.ts';

/** Who acts in a turn, and where. */
export interface Actor {
  /** Pseudonyms, today's first. */
  readonly who: readonly string[];
  readonly where: readonly string[];
  readonly conversation: string;
  /** Whose case it is; empty where only one person is there. */
  readonly person: string;
  /** It is known who they are, and nobody else reads along: what is theirs elsewhere is theirs here. */
  readonly everywhere: boolean;
}

/** What came of a turn, for its account. */
export interface TurnAccount {
  readonly said: boolean;
  readonly happened: readonly Happened[];
  readonly erase: boolean;
}

export interface Ledger {
  /** `conversation` as the store names it. */
  actorOf(activity: ActivityJson, conversation: string): Actor;
  accountOf(actor: Actor, turn: TurnAccount): Account;
}

export interface LedgerParts {
  readonly pseudonyms: Pseudonyms;
  /** Whether people sign in to the web chat. */
  readonly signsIn: boolean;
  readonly now: () => Date;
}

/** The web chat's own conversations; a channel's have the channel's name before theirs. */
export const WEB_CHAT = 'web';
const TEAMS = 'msteams';

const isOwn = (activity: ActivityJson, conversation: string): boolean =>
  (activity.conversation as ActivityJson | undefined)?.id === conversation;

/** In Teams what the directory calls a person: that is what an operator knows. */
function senderOf({ from }: ActivityJson): string {
  const { aadObjectId, id } = (from ?? {}) as ActivityJson;
  return String(aadObjectId ?? id ?? '');
}

/** All that is stored of an actor, as far as this conversation may tell. */
export const whoseOf = ({ who, where, conversation, person, everywhere }: Actor): Whose => ({
  who,
  ...(!everywhere && { within: { conversation, where } }),
  also: { conversation, person },
});

/** Names who acts, and writes what happened into the account of a turn. */
export function createLedger({ pseudonyms, signsIn, now }: LedgerParts): Ledger {
  const actorOf = (activity: ActivityJson, conversation: string): Actor => {
    const own = isOwn(activity, conversation);
    const channel = own ? WEB_CHAT : String(activity.channelId ?? '');
    const isKnown = own ? signsIn : channel === TEAMS;
    return {
      who: pseudonyms.whoNames(channel, senderOf(activity)),
      where: pseudonyms.whereNames(conversation),
      conversation,
      person: personOf(activity),
      everywhere: isKnown && settingOf(activity) === 'personal',
    };
  };

  return {
    actorOf,
    accountOf: (actor, { said, happened, erase }) => {
      const {
        who: [who = ''],
        where: [where = ''],
        person,
      } = actor;
      const audit = happened.map((one) => eventOf(one, { who, where, at: now() }));
      return erase ? { audit, erase: whoseOf(actor) } : { audit, by: { who, person, said } };
    },
  };
}
