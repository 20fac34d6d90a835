import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyIdOf, privateKeyFrom, publicKeyFrom, SigningKeySchema } from '../../src/records/index.ts';
import { keyPair } from './keyPair.ts';

const ours = keyPair();
const pkcs8 = ours.privateKey.export({ type: 'pkcs8', format: 'der' });
const spki = ours.publicKey.export({ type: 'spki', format: 'der' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

describe('a key', () => {
  it.each([
    ['PEM', ours.privatePem],
    ['PEM on one line', ours.privatePem.replaceAll('\n', '\\n')],
    ['DER in base64', pkcs8.toString('base64')],
  ])('is read as %s', (_, text) => {
    expect(privateKeyFrom(text)?.equals(ours.privateKey)).toBe(true);
    expect(SigningKeySchema.safeParse(text).success).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['any words', 'a secret'],
    ['an RSA key', String(rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }))],
    ['its public half', ours.publicPem],
    [
      'an encrypted key',
      String(
        ours.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }),
      ),
    ],
  ])('that signs is not %s, and the refusal does not repeat it', (_, text) => {
    expect(privateKeyFrom(text)).toBeUndefined();
    const { error } = SigningKeySchema.safeParse(text);
    expect(error?.message).toContain('Ed25519 private key');
    expect(text !== '' && error?.message.includes(text)).toBe(false);
  });

  it('that checks is a public one: a private key in its place is refused', () => {
    expect(publicKeyFrom(ours.publicPem)?.equals(ours.publicKey)).toBe(true);
    expect(publicKeyFrom(spki.toString('base64'))?.equals(ours.publicKey)).toBe(true);
    expect(publicKeyFrom(ours.privatePem)).toBeUndefined();
    expect(publicKeyFrom(pkcs8.toString('base64'))).toBeUndefined();
    expect(publicKeyFrom(String(rsa.publicKey.export({ type: 'spki', format: 'pem' })))).toBeUndefined();
  });

  it('is named by 16 digits of the hash of its public half, whichever half is at hand', () => {
    const id = createHash('sha256').update(spki).digest('hex').slice(0, 16);
    expect([keyIdOf(ours.publicKey), keyIdOf(ours.privateKey)]).toEqual([id, id]);
  });
});
