import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SRC = join(ROOT, 'src');
const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SRC, name));

const importsOf = (file: string): readonly Import[] => {
  const text = readFileSync(file, 'utf8');
  const fixed = [...text.matchAll(IMPORT)].map(([, type, to = '']) => ({
    from: file,
    to,
    isType: type !== undefined,
  }));
  const lazy = [...text.matchAll(DYNAMIC)].map(([, to = '']) => ({ from: file, to, isType: false }));
  return [...fixed, ...lazy];
};

const imports = files.flatMap(importsOf);
const nameOf = (file: string) => relative(SRC, file);
const roomOf = (file: string) => nameOf(file).split('/')[0] ?? '';
const targetOf = ({ from, to }: Import) => (to.startsWith('.') ? resolve(dirname(from), to) : undefined);
const shown = (one: Import) => `${nameOf(one.from)} imports ${one.to}`;

/** Which rooms a room may look into, and which packages it may bring. Arrows go down only. */
const HOUSE: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly RegExp[] }>
> = {
  engine: { rooms: [], packages: [] },
  book: { rooms: ['engine'], packages: [] },
  machine: { rooms: ['engine'], packages: [/^xstate$/, /^zod$/] },
  records: { rooms: ['machine', 'engine'], packages: [/^zod$/, /^node:(crypto|fs|path|url)$/] },
  dialogs: { rooms: ['machine', 'engine'], packages: [/^zod$/, /^damerau-levenshtein$/] },
  cli: { rooms: ['dialogs', 'records', 'machine', 'book', 'engine'], packages: [/^node:/] },
  bot: { rooms: ['dialogs', 'records', 'machine', 'book', 'engine'], packages: [/.*/] },
};
/** From outside, a lower room is entered by its face only. */
const FACED = ['engine', 'book', 'machine', 'records'];

const dependencies = (kind: (one: Import) => boolean): ReadonlyMap<string, readonly string[]> => {
  const graph = new Map<string, string[]>();
  for (const one of imports.filter(kind)) {
    const target = targetOf(one);
    if (target) graph.set(one.from, [...(graph.get(one.from) ?? []), target]);
  }
  return graph;
};

/** The first cycle in a graph of files, as names; empty if there is none. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].map(nameOf);
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('the house', () => {
  it('was read: every room has files and imports', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(Object.keys(HOUSE)));
    expect(imports.length).toBeGreaterThan(200);
  });

  it('has arrows only downward', () => {
    const upward = imports.filter((one) => {
      const target = targetOf(one);
      const room = roomOf(one.from);
      return target && roomOf(target) !== room && !HOUSE[room]?.rooms.includes(roomOf(target));
    });
    expect(upward.map(shown)).toEqual([]);
  });

  it('lets packages in only where they belong, and none into the engine', () => {
    const foreign = imports.filter(
      (one) =>
        !one.to.startsWith('.') && !HOUSE[roomOf(one.from)]?.packages.some((allowed) => allowed.test(one.to)),
    );
    expect(foreign.map(shown)).toEqual([]);
  });

  it('enters the engine and the machine by their faces', () => {
    const byTheWindow = imports.filter((one) => {
      const target = targetOf(one);
      return (
        target &&
        roomOf(target) !== roomOf(one.from) &&
        FACED.includes(roomOf(target)) &&
        !target.endsWith('/index.ts')
      );
    });
    expect(byTheWindow.map(shown)).toEqual([]);
  });

  it('has no cycles at run time', () => {
    expect(cycleIn(dependencies(({ isType }) => !isType))).toEqual([]);
  });

  it('has no default exports, no catch-all files and no classes outside the bot', () => {
    const offenders = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      const isCatchAll = /\/(utils?|helpers?|types|common|misc)\.ts$/.test(file);
      return (
        isCatchAll ||
        /^export default/m.test(text) ||
        (roomOf(file) !== 'bot' && /^\s*(export )?(abstract )?class /m.test(text))
      );
    });
    expect(offenders.map(nameOf)).toEqual([]);
  });

  it('judges a planted import from above as a breach', () => {
    const planted = { from: join(SRC, 'engine/assess.ts'), to: '../bot/server.ts', isType: false };
    const target = targetOf(planted);
    expect(target && HOUSE.engine?.rooms.includes(roomOf(target))).toBe(false);
  });
});
