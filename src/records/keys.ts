import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';

const KEY_ID_LENGTH = 16;
const PEM = '-----BEGIN ';
const PUBLIC_PEM = '-----BEGIN PUBLIC KEY';

/** What a signing key may look like; follows "allowed:" where one is refused. */
export const SIGNING_KEY_ALLOWED =
  'an Ed25519 private key, unencrypted: PKCS#8 in PEM form (line ends may be written as \\n), or its DER in base64';

/** An Ed25519 private key from PKCS#8 PEM or base64 DER; undefined for anything else. Nothing is ever made here. */
export const privateKeyFrom = (text: string): KeyObject | undefined =>
  ed25519(() => {
    const key = text.replaceAll('\\n', '\n').trim();
    return key.startsWith(PEM)
      ? createPrivateKey(key)
      : createPrivateKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'pkcs8' });
  });

/** An Ed25519 public key from SPKI PEM or base64 DER; undefined for anything else, a private key among it. */
export const publicKeyFrom = (text: string): KeyObject | undefined =>
  ed25519(() => {
    const key = text.replaceAll('\\n', '\n').trim();
    return key.startsWith(PUBLIC_PEM)
      ? createPublicKey(key)
      : createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
  });

/** Which key: the first 16 hexadecimal digits of SHA-256 over the public key (SPKI, DER). Takes either half. */
export function keyIdOf(key: KeyObject): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const der = publicKey.export({ format: 'der', type: 'spki' });
  return createHash('sha256').update(der).digest('hex').slice(0, KEY_ID_LENGTH);
}

/** The same where the key is not in a file but is the value itself. */
export const SIGNING_KEY_TEXT_ALLOWED = `the key itself (PEM or base64), not a file name: ${SIGNING_KEY_ALLOWED}`;

/** Reads a signing key at a border, such as the environment. Its problem never holds the text. */
export const SigningKeySchema = z.string().transform((text, context) => {
  const key = privateKeyFrom(text);
  if (key !== undefined) return key;
  context.addIssue({ code: 'custom', message: SIGNING_KEY_TEXT_ALLOWED });
  return z.NEVER;
});

function ed25519(read: () => KeyObject): KeyObject | undefined {
  try {
    const key = read();
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}
