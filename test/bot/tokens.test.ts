import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createTokens, type Grant } from '../../src/bot/directLine/tokens.ts';
import { bearer, call, openChat, post, start } from './harness.ts';

const ROOT = '/v3/directline';
const SECRET = 'a-secret-of-at-least-thirty-two-characters';
const NEXT = 'another-secret-of-thirty-two-characters-or-more';
const key = (fill: number): Uint8Array => new Uint8Array(32).fill(fill);
const grant: Grant = { conversation: 'c', user: 'dl_u', since: 1_000_000 };
const at = (seconds: number) => () => new Date((grant.since + seconds) * 1000);
const LIFETIMES = { token: 1800, resume: 86_400 };

describe('a Direct Line token', () => {
  it('is bound to its conversation and user, and holds for its time and not a second more', async () => {
    const token = await createTokens([key(1)], LIFETIMES, at(0)).issue(grant);
    expect(await createTokens([key(1)], LIFETIMES, at(1799)).verify(token)).toEqual(grant);
    const late = createTokens([key(1)], LIFETIMES, at(1800)).verify(token);
    await expect(late).rejects.toMatchObject({ status: 403, code: 'TokenExpired' });
  });

  it('of the key before is verified and renewed; it signs nothing, and after the change is over it is nothing', async () => {
    const old = await createTokens([key(1)], LIFETIMES, at(0)).issue(grant);
    const during = createTokens([key(2), key(1)], LIFETIMES, at(60));
    const after = createTokens([key(2)], LIFETIMES, at(60));
    expect(await during.verify(old)).toEqual(grant);
    expect(await during.renewable(old)).toEqual(grant);
    const fresh = await during.issue(grant);
    expect(await after.verify(fresh)).toEqual(grant);
    await expect(after.verify(old)).rejects.toMatchObject({ status: 401 });
    expect(await after.renewable(old)).toBeUndefined();
    const expired = createTokens([key(2), key(1)], LIFETIMES, at(1800)).verify(old);
    await expect(expired).rejects.toMatchObject({ status: 403 });
  });

  it('with one letter changed anywhere is refused', async () => {
    const tokens = createTokens([key(1)], LIFETIMES, at(0));
    const token = await tokens.issue(grant);
    for (let index = 0; index < token.length - 1; index += 1) {
      if (token[index] === '.') continue;
      const other = token[index] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, index) + other + token.slice(index + 1);
      await expect(tokens.verify(changed)).rejects.toMatchObject({ status: 401 });
    }
  });

  it.each([
    ['of another issuer', { iss: 'someone' }],
    ['for another audience', { aud: 'directline stream' }],
    ['that never expires', { exp: undefined }],
    ['without a conversation', { conv: undefined }],
    ['without a user', { user: 7 }],
  ])('%s is refused, though signed with our key', async (_what, claims) => {
    const payload = {
      iss: 'after-six',
      aud: 'directline',
      exp: grant.since + 60,
      conv: 'c',
      user: 'dl_u',
      auth_time: grant.since,
      ...claims,
    };
    const token = await new SignJWT(payload as Record<string, unknown>)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(key(1));
    const verified = createTokens([key(1)], LIFETIMES, at(0)).verify(token);
    await expect(verified).rejects.toMatchObject({ status: 401 });
  });
});

describe('a change of DIRECT_LINE_SECRET', () => {
  it('leaves open pages alone while the secret before is known, and its holder makes no tokens any more', async () => {
    const before = await start({ env: { DIRECT_LINE_SECRET: SECRET } });
    const chat = await openChat(before.origin);
    await before.stop();
    const env = {
      DIRECT_LINE_SECRET: NEXT,
      DIRECT_LINE_SECRET_PREVIOUS: SECRET,
      PUBLIC_URL: 'http://bot.example.org',
      EMERGENCY_CONTACT: 'x',
    };
    const { origin } = await start({ env, dataDir: before.folder });
    const url = `${origin}${ROOT}/conversations/${chat.id}/activities`;
    expect((await call(url, { headers: bearer(chat.token) })).status).toBe(200);
    const renewed = await post(`${origin}${ROOT}/tokens/refresh`, '', bearer(chat.token));
    expect(renewed.status).toBe(200);
    expect((await post(`${origin}${ROOT}/tokens/generate`, '', bearer(SECRET))).status).toBe(401);
    expect((await post(`${origin}${ROOT}/tokens/generate`, '', bearer(NEXT))).status).toBe(200);
  });
});
