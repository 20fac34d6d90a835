/**
 * Schemas this much newer than a program still serve it, so that two versions may run side by side while one replaces
 * the other. That holds because a step only adds: tables, indexes, and columns that are nullable or have a default.
 */
const NEWER_ALLOWED = 1;

/** Throws a sentence when a version too new for this one wrote the schema. */
export function refuseNewer(version: number, known: number): void {
  if (version > known + NEWER_ALLOWED)
    throw new Error(
      `The store has schema ${version}, written by a newer version; this one knows ${known} and works with ${known + NEWER_ALLOWED} at most. Start that version, or restore a backup.`,
    );
}
