import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_A_PIXEL = 4;
const HEADER_BYTES = 13;
const DEPTH = 8;
const RGBA = 6;

/**
 * A chunk: length, type, data, and the CRC of type and data.
 * @param {string} type
 * @param {Uint8Array} data
 */
function chunk(type, data) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** @param {number} size */
function header(size) {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(size, 4);
  bytes.set([DEPTH, RGBA], 8);
  return bytes;
}

/** Each row is led by its filter: 0, none. @param {Image} image */
function rows({ size, pixels }) {
  const width = size * BYTES_A_PIXEL;
  const bytes = Buffer.alloc(size * (width + 1));
  for (let row = 0; row < size; row += 1)
    bytes.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  return bytes;
}

/**
 * A square image: `size` pixels each way; `pixels` row by row, four bytes each (red, green, blue, alpha).
 * @typedef {{ size: number, pixels: Uint8Array }} Image
 */

/**
 * The image as a PNG file, 8 bits a channel with alpha (PNG, third edition, sections 5 and 11).
 * @param {Image} image
 */
export function encodePng(image) {
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(image.size)),
    chunk('IDAT', deflateSync(rows(image), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
