import { type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { canonical } from './canonical.ts';
import { keyIdOf } from './keys.ts';

/** Only the one spelling of 64 bytes in base64 counts, so that not even an unused bit can be altered. */
const isSpelling = (text: string): boolean => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 64 && bytes.toString('base64') === text;
};

export const SignatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519', { error: '"Ed25519"' }),
  keyId: z.string().regex(/^[0-9a-f]{16}$/, { error: '16 hexadecimal digits' }),
  value: z.string().refine(isSpelling, { error: '64 bytes in base64' }),
});

/** Ed25519 over the canonical text of what is signed; `value` in base64. */
export type Signature = Readonly<z.infer<typeof SignatureSchema>>;

/** Signs a JSON value. Ed25519 is deterministic: the same value under the same key gives the same bytes. */
export function signatureOf(content: unknown, privateKey: KeyObject): Signature {
  const value = sign(null, Buffer.from(canonical(content), 'utf8'), privateKey).toString('base64');
  return { algorithm: 'Ed25519', keyId: keyIdOf(privateKey), value };
}

/** Whether a signature is that key's for that very content; `keyId` says which key to take and proves nothing. */
export const isGenuine = ({ value }: Signature, content: unknown, publicKey: KeyObject): boolean =>
  verify(null, Buffer.from(canonical(content), 'utf8'), publicKey, Buffer.from(value, 'base64'));
