import { z } from 'zod';
import { lineSchema as line } from '../line.ts';
import { type ChainKind, hash, numbered, SIGNED } from './chain.ts';

const SourceCheckSchema = z.strictObject({
  /** Which source, and the hash of what this program says of it: said anew, it has to be checked anew. */
  source: z.strictObject({ id: line, hash }),
  ...SIGNED,
});

/** A mark that a named person has checked a source, signed by that person. */
export type SourceCheck = Readonly<z.infer<typeof SourceCheckSchema>>;

/**
 * The checks of all sources: "sources/0001.json". The number alone is the name, so that two people who check at the same
 * time meet in one file, and not in a chain that forks.
 */
export const SOURCE_CHECKS: ChainKind<SourceCheck> = {
  folder: 'sources',
  schema: SourceCheckSchema,
  fileName: (place) => `${numbered(place)}.json`,
  whyNotNext: (before, check) =>
    before.some((other) => isSame(other, check))
      ? `${check.by} has checked ${check.source.id} on ${check.on} already`
      : undefined,
};

const isSame = (one: SourceCheck, other: SourceCheck): boolean =>
  one.source.id === other.source.id &&
  one.source.hash === other.source.hash &&
  one.by === other.by &&
  one.on === other.on;
