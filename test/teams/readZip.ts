import { crc32 } from 'node:zlib';
import type { Entry } from './packaging.ts';

const END = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;

const demand = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`not a sound archive: ${what}`);
};

/** The stored entries of an archive without a comment, found from its end as unzip does; throws where anything disagrees. */
export function readZip(zip: Buffer): readonly Entry[] {
  const end = zip.length - END_BYTES;
  demand(zip.readUInt32LE(end) === END, 'no end record');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  demand(at + zip.readUInt32LE(end + 12) === end, 'the directory does not reach the end record');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    demand(zip.readUInt32LE(at) === CENTRAL_HEADER, 'no central header');
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push(entryAt(zip, at, zip.toString('utf8', at + 46, at + 46 + nameLength)));
    at += 46 + nameLength;
  }
  demand(at === end, 'the directory holds more');
  return entries;
}

function entryAt(zip: Buffer, central: number, name: string): Entry {
  const local = zip.readUInt32LE(central + 42);
  demand(zip.readUInt32LE(local) === LOCAL_HEADER, `${name}: no local header`);
  const [fromCentral, fromLocal] = [
    zip.subarray(central + 6, central + 32),
    zip.subarray(local + 4, local + 30),
  ];
  demand(fromCentral.subarray(0, 24).equals(fromLocal.subarray(0, 24)), `${name}: its headers differ`);
  demand(zip.readUInt16LE(central + 10) === 0, `${name}: not stored`);
  const size = zip.readUInt32LE(central + 24);
  demand(size === zip.readUInt32LE(central + 20), `${name}: its sizes differ`);
  const start = local + 30 + Buffer.byteLength(name);
  demand(zip.toString('utf8', local + 30, start) === name, `${name}: its names differ`);
  const bytes = zip.subarray(start, start + size);
  demand(crc32(bytes) === zip.readUInt32LE(central + 16), `${name}: its CRC is wrong`);
  return { name, bytes };
}
