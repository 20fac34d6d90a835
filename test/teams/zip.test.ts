import { describe, expect, it } from 'vitest';
import { filesOf, MANIFEST, zipOf } from './packaging.ts';
import { readZip } from './readZip.ts';

const entry = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

describe('the archive', () => {
  it('gives back every file with its name, bytes and CRC', () => {
    const entries = [entry('a.txt', 'hello'), entry('empty', ''), entry('ümlaut.txt', 'ä'.repeat(70_000))];
    const read = readZip(zipOf(entries));
    expect(read.map(({ name }) => name)).toEqual(['a.txt', 'empty', 'ümlaut.txt']);
    expect(read.every(({ bytes }, index) => entries[index]?.bytes.equals(bytes))).toBe(true);
  });

  it('carries the published CRC of a known text', () => {
    expect(zipOf([entry('check', '123456789')]).readUInt32LE(14)).toBe(0xcbf43926);
  });

  it('is refused by the reader of these tests once a byte is altered', () => {
    const zip = zipOf([entry('a.txt', 'hello')]);
    zip.writeUInt8(zip.readUInt8(36) ^ 1, 36);
    expect(() => readZip(zip)).toThrow('CRC');
  });

  it('is flat: the manifest and its two icons, and nothing else', () => {
    const names = readZip(zipOf(filesOf(MANIFEST))).map(({ name }) => name);
    expect(names).toEqual(['manifest.json', MANIFEST.icons.color, MANIFEST.icons.outline]);
  });

  it('holds the manifest as it was judged, and is the same bytes every time', () => {
    const zip = zipOf(filesOf(MANIFEST));
    expect(JSON.parse(String(readZip(zip)[0]?.bytes))).toEqual(MANIFEST);
    expect(zipOf(filesOf(structuredClone(MANIFEST))).equals(zip)).toBe(true);
  });
});
