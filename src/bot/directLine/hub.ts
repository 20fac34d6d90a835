import type { ActivityJson } from '../storage/store.ts';

/** A page that is listening to a conversation. */
export interface Listener {
  /** The log may have grown. */
  readonly wake: () => void;
  /** Shown and forgotten. */
  readonly ephemeral: (activity: ActivityJson) => void;
}

/** Who listens to which conversation on this node. Carries no activities but the ephemeral: listeners read the log. */
export interface Hub {
  listen(conversation: string, listener: Listener): () => void;
  wake(conversation: string): void;
  ephemeral(conversation: string, activity: ActivityJson): void;
  listeners(): number;
}

export function createHub(): Hub {
  const rooms = new Map<string, Set<Listener>>();

  const leave = (conversation: string, listener: Listener): void => {
    const room = rooms.get(conversation);
    room?.delete(listener);
    if (room?.size === 0) rooms.delete(conversation);
  };

  return {
    listen: (conversation, listener) => {
      const room = rooms.get(conversation) ?? new Set();
      rooms.set(conversation, room.add(listener));
      return () => leave(conversation, listener);
    },
    wake: (conversation) => {
      for (const listener of rooms.get(conversation) ?? []) listener.wake();
    },
    ephemeral: (conversation, activity) => {
      for (const listener of rooms.get(conversation) ?? []) listener.ephemeral(activity);
    },
    listeners: () => [...rooms.values()].reduce((sum, room) => sum + room.size, 0),
  };
}
