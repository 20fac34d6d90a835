import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/bot/config/config.ts';
import { RULE_BOOK } from '../../src/engine/index.ts';
import { attributes, layOutAttributes, parseRecord, verified } from '../../src/records/index.ts';
import { CASE } from '../records/cases.ts';
import { keyPair } from '../records/keyPair.ts';
import { bearer, post, start } from './harness.ts';

const ours = keyPair();
const SECRET = 'a-secret-of-at-least-thirty-two-characters';

describe('POST /api/export', () => {
  it('answers findings with a record that verifies, signed with the configured key', async () => {
    const { origin } = await start({ env: { EXPORT_SIGNING_KEY: ours.privatePem } });
    const { status, body } = await post(`${origin}/api/export`, CASE);
    expect(status).toBe(200);
    const parsed = parseRecord(body);
    if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
    expect(verified(body, parsed.value, ours.publicKey)).toMatchObject({
      signature: { kind: 'valid' },
      answer: { kind: 'identical' },
    });
    expect(parsed.value.assessedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('says that nobody signed where no key is configured', async () => {
    const { origin } = await start();
    const { body } = await post(`${origin}/api/export`, CASE);
    expect(body).toMatchObject({ signature: null, findings: CASE, ruleBook: RULE_BOOK });
  });

  it('answers wrong findings with 422 and a line for each problem, and nothing with 400', async () => {
    const { origin } = await start();
    const wrong = await post(`${origin}/api/export`, { ecog: 7 });
    expect([wrong.status, wrong.body.problems]).toEqual([422, [expect.stringMatching(/^ecog: got 7/)]]);
    expect((await post(`${origin}/api/export`, '')).status).toBe(400);
  });

  it('asks for what /api/assess asks for where others can reach the server', async () => {
    const { origin } = await start({
      env: {
        PUBLIC_URL: 'http://after-six.example.org',
        DIRECT_LINE_SECRET: SECRET,
        EMERGENCY_CONTACT: 'on call',
      },
    });
    const [assessed, refused, allowed] = await Promise.all([
      post(`${origin}/api/assess`, { ecog: 1 }),
      post(`${origin}/api/export`, CASE),
      post(`${origin}/api/export`, CASE, bearer(SECRET)),
    ]);
    expect([assessed.status, refused.status, allowed.status]).toEqual([401, 401, 200]);
  });

  it('starts with no key that is none: the variable is named, the value is not', () => {
    const result = loadConfig({ EXPORT_SIGNING_KEY: 'a secret of mine' });
    const problems = result.ok ? [] : result.problems;
    expect(problems).toEqual([
      expect.stringMatching(/^EXPORT_SIGNING_KEY: a hidden value of 16 characters .* Ed25519 private key/),
    ]);
    expect(problems.join()).not.toContain('a secret of mine');
  });
});

describe('GET /decision-support', () => {
  it('shows the review status and every source attribute, under a policy that lets nothing run', async () => {
    const { origin } = await start();
    const response = await fetch(`${origin}/decision-support`);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+';/);
    expect(html).not.toContain('<script');
    expect(html).toContain('Submitted: rules not yet clinically reviewed.');
    expect(html).toContain(RULE_BOOK.hash);
    const shown = html
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    for (const { lines } of layOutAttributes(attributes()).sections)
      for (const line of lines) expect(shown.replaceAll('&amp;', '&')).toContain(`<li>${line}</li>`);
  });
});
