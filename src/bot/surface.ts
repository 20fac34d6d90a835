import { personOf, settingOf } from './normalise.ts';
import type { ActivityJson } from './storage/store.ts';

/** Where a reply will be read. */
export interface Surface {
  readonly channelId: string;
  readonly scope: 'personal' | 'groupChat' | 'channel';
  /** Whose case it is about; empty where only one person is there. */
  readonly person: string;
}

/** Where the answer to an activity will be read. */
export function surfaceOf(activity: ActivityJson): Surface {
  const { channelId, conversation } = activity;
  const type = (conversation as ActivityJson | undefined)?.conversationType;
  const group = type === 'channel' ? 'channel' : 'groupChat';
  return {
    channelId: typeof channelId === 'string' ? channelId : '',
    scope: settingOf(activity) === 'group' ? group : 'personal',
    person: personOf(activity),
  };
}
