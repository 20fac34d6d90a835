import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chosenEncoding } from '../negotiation.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A text in one of the encodings that a client may take, with the tag that names these very bytes. */
export interface Form {
  readonly encoding: Encoding;
  readonly bytes: Buffer;
  readonly etag: string;
}

const BROTLI_QUALITY = 9;

/** Every form of a text. */
export interface Forms {
  /** Best first. */
  readonly compressed: readonly Form[];
  readonly plain: Form;
}

/** Makes every form of a text. Compression runs beside the event loop. */
export async function formsOf(text: string): Promise<Forms> {
  const plain = Buffer.from(text);
  const br = promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
    },
  });
  const zipped = promisify(gzip)(plain);
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  const form = (encoding: Encoding, bytes: Buffer): Form => ({
    encoding,
    bytes,
    etag: `"${digest}-${encoding}"`,
  });
  return {
    compressed: [form('br', await br), form('gzip', await zipped)],
    plain: form('identity', plain),
  };
}

/** The form that an Accept-Encoding header weighs most; plain for everyone else. */
export function chosen({ compressed, plain }: Forms, accepts: string): Form {
  const encoding = chosenEncoding(
    accepts,
    compressed.map((form) => form.encoding),
  );
  return compressed.find((form) => form.encoding === encoding) ?? plain;
}
