import { crc32 } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF_8 = 0x0800;
/** 1980-01-01, the first day that the format knows: the same files make the same archive on any day. */
const DAY = 0x0021;

/**
 * A file in the archive.
 * @typedef {{ name: string, bytes: Uint8Array }} Entry
 */

/** What the local and the central header of an entry share, from the version on. @param {Entry} entry */
function facts({ name, bytes }) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF_8, 2);
  fields.writeUInt16LE(DAY, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

/** @param {number} value */
function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** @param {Entry} entry */
const local = (entry) =>
  Buffer.concat([uint32(LOCAL_HEADER), facts(entry), Buffer.from(entry.name), entry.bytes]);

/** @param {Entry} entry @param {number} offset of its local header */
function central(entry, offset) {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(VERSION);
  // No comment, one disk, no attributes.
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([uint32(CENTRAL_HEADER), made, facts(entry), rest, Buffer.from(entry.name)]);
}

/** @param {number} count @param {number} size of the central directory @param {number} offset */
function end(count, size, offset) {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(END, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

/**
 * The files as a ZIP archive, in the order given, stored and not compressed, so that no version of a compressor shows in
 * its bytes (APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16). For a few small files: no ZIP64.
 * @param {readonly Entry[]} entries
 */
export function zipOf(entries) {
  const locals = entries.map(local);
  const offsets = locals.map((_, index) =>
    locals.slice(0, index).reduce((sum, bytes) => sum + bytes.length, 0),
  );
  const directory = Buffer.concat(entries.map((entry, index) => central(entry, offsets[index])));
  const start = locals.reduce((sum, bytes) => sum + bytes.length, 0);
  return Buffer.concat([...locals, directory, end(entries.length, directory.length, start)]);
}
