import { readFileSync } from 'node:fs';
import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng, filesOf, MANIFEST, ROOT } from './packaging.ts';

type Pixel = readonly number[];

/** A PNG as this project makes them (RGBA, no filter); throws where a chunk's CRC is wrong. */
function readPng(png: Buffer) {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at);
    if (crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) throw new Error('a wrong CRC');
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, end));
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const bytes = inflateSync(Buffer.concat(data));
  const pixel = (x: number, y: number): Pixel => [
    ...bytes.subarray(y * (width * 4 + 1) + 1 + x * 4).subarray(0, 4),
  ];
  const all = Array.from({ length: width * height }, (_, at) => ({
    x: at % width,
    y: Math.floor(at / width),
    rgba: pixel(at % width, Math.floor(at / width)),
  }));
  return { width, height, kind: [...png.subarray(24, 26)], all };
}

const icon = (name: string) => {
  const file = filesOf(MANIFEST).find((each) => each.name === name);
  if (file === undefined) throw new Error(`${name} is not in the package`);
  return readPng(file.bytes);
};
const GROUND = [0x0b, 0x55, 0x70, 255];
const WHITE = [255, 255, 255, 255];
const CLEAR = [255, 255, 255, 0];
const same = (one: Pixel, other: Pixel): boolean => one.join() === other.join();

/** Patches of pixels that touch: dots, if the icon shows dots. */
function patches(pixels: readonly { x: number; y: number }[]): number {
  const left = new Set(pixels.map(({ x, y }) => `${x},${y}`));
  const spread = (x: number, y: number): void => {
    if (!left.delete(`${x},${y}`)) return;
    for (const [nextX, nextY] of [
      [x + 1, y],
      [x - 1, y],
      [x, y + 1],
      [x, y - 1],
    ] as const)
      spread(nextX, nextY);
  };
  let count = 0;
  for (const { x, y } of pixels)
    if (left.has(`${x},${y}`)) {
      count += 1;
      spread(x, y);
    }
  return count;
}

describe('the colour icon', () => {
  const { width, height, kind, all } = icon(MANIFEST.icons.color);

  it('is 192 by 192 and opaque, and its ground reaches every corner', () => {
    expect([width, height, kind]).toEqual([192, 192, [8, 6]]);
    expect(all.every(({ rgba }) => rgba[3] === 255)).toBe(true);
    for (const at of [0, 191, 192 * 191, 192 * 192 - 1]) expect(all[at]?.rgba).toEqual(GROUND);
  });

  it('shows six dots within the middle 96 pixels, which no crop of Teams reaches', () => {
    expect(patches(all.filter(({ rgba }) => same(rgba, WHITE)))).toBe(6);
    const inked = all.filter(({ rgba }) => !same(rgba, GROUND));
    const xs = inked.map(({ x }) => x);
    const ys = inked.map(({ y }) => y);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([48, 143]);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(48);
    expect(Math.max(...ys)).toBeLessThan(144);
  });
});

describe('the outline icon', () => {
  const { width, height, all } = icon(MANIFEST.icons.outline);

  it('is 32 by 32, and white or wholly transparent in every pixel', () => {
    expect([width, height]).toEqual([32, 32]);
    expect(all.every(({ rgba }) => same(rgba, WHITE) || same(rgba, CLEAR))).toBe(true);
  });

  it('shows six dots of one shape, to both sides without padding', () => {
    const white = all.filter(({ rgba }) => same(rgba, WHITE));
    expect(patches(white)).toBe(6);
    expect(white.length % 6).toBe(0);
    expect([Math.min(...white.map(({ x }) => x)), Math.max(...white.map(({ x }) => x))]).toEqual([0, 31]);
  });
});

describe('the mark', () => {
  it('is the page’s: its dots, their size and its ground', () => {
    const mark = JSON.parse(readFileSync(`${ROOT}teams/mark.json`, 'utf8'));
    const page = readFileSync(`${ROOT}web/index.html`, 'utf8');
    const drawn = /<svg class="mark" viewBox="0 0 (\d+) \1"[\s\S]*?<\/svg>/.exec(page);
    const circles = [...(drawn?.[0] ?? '').matchAll(/<circle cx="(\d+)" cy="(\d+)" r="([\d.]+)"/g)];
    expect(Number(drawn?.[1])).toBe(mark.view);
    expect(circles.map(([, x, y]) => [Number(x), Number(y)])).toEqual(mark.centres);
    expect(new Set(circles.map(([, , , radius]) => Number(radius)))).toEqual(new Set([mark.radius]));
    expect(page).toContain(`fill='%23${mark.background.slice(1)}'`);
    expect(MANIFEST.accentColor).toBe(mark.background);
  });

  it('is drawn by an encoder that keeps every pixel', () => {
    const pixels = Uint8Array.from({ length: 16 }, (_, at) => at * 15);
    const { width, all } = readPng(encodePng({ size: 2, pixels }));
    expect(width).toBe(2);
    expect(all.flatMap(({ rgba }) => rgba)).toEqual([...pixels]);
  });
});
