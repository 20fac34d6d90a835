import { encodePng } from './png.mjs';

/**
 * The product's mark: dots on a ground, in a square of `view` units; `radius` and `centres` in those units.
 * @typedef {{ view: number, background: string, dots: string, radius: number, centres: readonly (readonly number[])[] }} Mark
 */

/**
 * Dots in pixels.
 * @typedef {{ radius: number, centres: readonly (readonly number[])[] }} Dots
 */

/** Microsoft's sizes: Teams crops the colour icon to a hexagon, so that its symbol keeps to the middle half. */
const COLOUR = { size: 192, symbol: 96 };
const OUTLINE = { size: 32, symbol: 32 };
/** Each pixel is looked at in this many places each way. */
const SAMPLES = 4;
const WHITE = [255, 255, 255];
const OPAQUE = 255;

/** @param {string} hex such as #0b5570 */
const rgb = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/**
 * The mark's dots, as wide together as the icon's symbol, in the middle of the icon.
 * @param {Mark} mark
 * @param {{ size: number, symbol: number }} icon
 * @returns {Dots}
 */
function dotsIn({ view, radius, centres }, { size, symbol }) {
  const xs = centres.map(([x]) => x);
  const scale = symbol / (Math.max(...xs) - Math.min(...xs) + 2 * radius);
  const place = (/** @type {number} */ at) => size / 2 + (at - view / 2) * scale;
  return { radius: radius * scale, centres: centres.map((centre) => centre.map(place)) };
}

/** @param {Dots} dots @param {number} x @param {number} y */
const isInDot = ({ radius, centres }, x, y) =>
  centres.some(([cx, cy]) => (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2);

/** How much of a pixel the dots cover: 0 to 1. @param {Dots} dots @param {number} column @param {number} row */
function coverage(dots, column, row) {
  let inside = 0;
  for (let at = 0; at < SAMPLES * SAMPLES; at += 1) {
    const x = column + ((at % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(at / SAMPLES) + 0.5) / SAMPLES;
    if (isInDot(dots, x, y)) inside += 1;
  }
  return inside / (SAMPLES * SAMPLES);
}

/**
 * @param {number} size
 * @param {(column: number, row: number) => readonly number[]} pixel red, green, blue, alpha
 */
function painted(size, pixel) {
  const pixels = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at += 1) pixels.set(pixel(at % size, Math.floor(at / size)), at * 4);
  return encodePng({ size, pixels });
}

/** The colour icon, 192 × 192: the ground reaches every edge, because Teams rounds the corners itself. @param {Mark} mark */
export function colourIcon(mark) {
  const dots = dotsIn(mark, COLOUR);
  const [ground, ink] = [rgb(mark.background), rgb(mark.dots)];
  return painted(COLOUR.size, (column, row) => {
    const covered = coverage(dots, column, row);
    return [...ground.map((value, channel) => Math.round(value + (ink[channel] - value) * covered)), OPAQUE];
  });
}

/**
 * The outline icon, 32 × 32: every pixel is either white or wholly transparent, which is all that Teams allows, and so the
 * dots keep to whole pixels.
 * @param {Mark} mark
 */
export function outlineIcon(mark) {
  const { radius, centres } = dotsIn(mark, OUTLINE);
  const dots = { radius: Math.round(radius), centres: centres.map((centre) => centre.map(Math.round)) };
  return painted(OUTLINE.size, (column, row) => [...WHITE, coverage(dots, column, row) >= 0.5 ? OPAQUE : 0]);
}
