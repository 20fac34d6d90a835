import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A private key, and the certificate it belongs to where the file holds that too. */
export interface KeyFile {
  readonly privateKey: KeyObject;
  readonly certificate?: X509Certificate;
}

const MIN_BITS = 2048;

/** Throws where the text holds no unencrypted RSA private key of at least 2048 bits. */
function privateKeyOf(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa' || bits < MIN_BITS) throw new Error('Not an RSA key of 2048 bits.');
  return key;
}

/** Throws where the file cannot be read, holds no such key, or a certificate of another key. */
function keyFileAt(path: string): KeyFile {
  const pem = readFileSync(path, 'utf8');
  const privateKey = privateKeyOf(pem);
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) return { privateKey };
  const certificate = new X509Certificate(pem);
  if (!certificate.checkPrivateKey(privateKey)) throw new Error('The certificate is of another key.');
  return { privateKey, certificate };
}

/** Text through a function that throws where it is not allowed; what it says is not passed on: it may quote a key. */
const through = <T>(read: (text: string) => T): z.ZodType<T, string> =>
  z.string().transform((text, context) => {
    try {
      return read(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'not allowed' });
      return z.NEVER;
    }
  });

/** PEM text, with line ends written as they are or as `\n`. */
export const PrivateKeySchema = through((text) => privateKeyOf(text.replaceAll('\\n', '\n')));
/** The path of a PEM file, read at once. */
export const KeyFileSchema = through(keyFileAt);

/** SHA-1 (40 digits) and SHA-256 (64 digits) of a certificate, as portals show them but without colons. */
export const thumbprintsOf = ({ fingerprint, fingerprint256 }: X509Certificate): readonly string[] =>
  [fingerprint, fingerprint256].map((text) => text.replaceAll(':', ''));
