import type { ActivityJson } from './storage/store.ts';

type Mask = (text: string) => string;

function maskDeep(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((each) => maskDeep(each, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskDeep(each, mask)]));
}

/** An activity in which whatever a person wrote has been masked; identity and routing stay as they are. */
export function maskActivity(activity: ActivityJson, mask: Mask | undefined): ActivityJson {
  if (mask === undefined) return activity;
  const written = ['text', 'value', 'attachments', 'summary', 'speak'].filter(
    (key) => activity[key] !== undefined,
  );
  return { ...activity, ...Object.fromEntries(written.map((key) => [key, maskDeep(activity[key], mask)])) };
}
