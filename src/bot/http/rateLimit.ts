/** Keys that are remembered; the one that was silent longest is forgotten first. */
const MOST_KEYS = 10_000;

/** A token bucket for each key, which holds a minute's worth. */
export interface RateLimit {
  /** Takes one; 0 where it was there, else the whole seconds until it will be. */
  take(key: string): number;
}

interface Bucket {
  left: number;
  /** Milliseconds. */
  at: number;
}

/** `perMinute` may be Infinity: then nothing is remembered. `now` in milliseconds, and never running backwards. */
export function createRateLimit(
  perMinute: number,
  now: () => number = () => performance.now(),
  mostKeys: number = MOST_KEYS,
): RateLimit {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;

  const bucketOf = (key: string): Bucket => {
    const at = now();
    const last = buckets.get(key) ?? { left: perMinute, at };
    buckets.delete(key);
    const bucket = { left: Math.min(perMinute, last.left + (at - last.at) * perMs), at };
    buckets.set(key, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > mostKeys && oldest !== undefined) buckets.delete(oldest);
    return bucket;
  };

  return {
    take: (key) => {
      if (perMinute === Number.POSITIVE_INFINITY) return 0;
      const bucket = bucketOf(key);
      if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) / perMs / 1000));
      bucket.left -= 1;
      return 0;
    },
  };
}
