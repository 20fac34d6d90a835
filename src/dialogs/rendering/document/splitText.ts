const PART_END = '\n\n';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * A long text in parts of at most `most` bytes of UTF-8, for channels that refuse a longer message. It is parted between
 * sections, else between lines; a single line is never cut, so one that is longer than `most` makes a part of its own.
 */
export function splitText(text: string, most: number): readonly string[] {
  const sections = text
    .split(PART_END)
    .flatMap((section) => (bytesOf(section) <= most ? [section] : lines(section, most)));
  return packed(sections, PART_END, most);
}

const lines = (section: string, most: number): readonly string[] => packed(section.split('\n'), '\n', most);

/** Neighbours joined as long as they fit. */
function packed(parts: readonly string[], glue: string, most: number): readonly string[] {
  const done: string[] = [];
  for (const part of parts) {
    const last = done.at(-1);
    const longer = `${last}${glue}${part}`;
    if (last !== undefined && bytesOf(longer) <= most) done[done.length - 1] = longer;
    else done.push(part);
  }
  return done;
}
