import type { ActivityJson, Nodes } from '../storage/store.ts';

/** A page that is listening to a conversation. */
export interface Listener {
  /** The log may have grown. */
  readonly wake: () => void;
  /** Shown and forgotten. */
  readonly ephemeral: (activity: ActivityJson) => void;
}

/** Who listens to which conversation. Carries no activities but the ephemeral: listeners read the log. */
export interface Hub {
  listen(conversation: string, listener: Listener): () => void;
  /** Its log has grown: wakes who listens, on every node. */
  wake(conversation: string): void;
  /** For the pages of this node alone. */
  ephemeral(conversation: string, activity: ActivityJson): void;
  listeners(): number;
}

/** `nodes`: the others, if there are any. */
export function createHub(nodes?: Nodes): Hub {
  const rooms = new Map<string, Set<Listener>>();

  const leave = (conversation: string, listener: Listener): void => {
    const room = rooms.get(conversation);
    room?.delete(listener);
    if (room?.size === 0) rooms.delete(conversation);
  };

  const wakeHere = (conversation: string): void => {
    for (const listener of rooms.get(conversation) ?? []) listener.wake();
  };

  nodes?.onNews((conversation) => {
    for (const room of conversation === undefined ? rooms.keys() : [conversation]) wakeHere(room);
  });

  return {
    listen: (conversation, listener) => {
      const room = rooms.get(conversation) ?? new Set();
      rooms.set(conversation, room.add(listener));
      return () => leave(conversation, listener);
    },
    wake: (conversation) => {
      wakeHere(conversation);
      nodes?.tell(conversation);
    },
    ephemeral: (conversation, activity) => {
      for (const listener of rooms.get(conversation) ?? []) listener.ephemeral(activity);
    },
    listeners: () => [...rooms.values()].reduce((sum, room) => sum + room.size, 0),
  };
}
