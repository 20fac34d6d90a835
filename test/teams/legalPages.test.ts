import { describe, expect, it } from 'vitest';
import { DISCLAIMER } from '../../src/dialogs/rendering/index.ts';
import { start } from '../bot/harness.ts';
import { MANIFEST } from './packaging.ts';

const SECRET = { DIRECT_LINE_SECRET: 'a-secret-of-at-least-thirty-two-characters' };

async function page(path: string, env: Record<string, string> = {}) {
  const { origin } = await start({ env });
  const response = await fetch(`${origin}${path}`);
  return { response, html: await response.text() };
}

describe('the pages that the Teams package links to', () => {
  it.each(['privacyUrl', 'termsOfUseUrl'] as const)(
    '%s is served, under a policy that lets nothing run',
    async (link) => {
      const { response, html } = await page(new URL(MANIFEST.developer[link] ?? '').pathname);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors /,
      );
      expect(html).not.toMatch(/<script|\son\w+=|style="/);
      expect(html).toContain('hospital that runs After Six');
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, to] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
    },
  );
});

describe('GET /privacy', () => {
  it('says what is kept, where, for how long, who else gets it, and that masking can miss', async () => {
    const { html } = await page('/privacy');
    for (const part of [
      'Identities are masked',
      'can miss one',
      'What is stored',
      'Where',
      'For how long',
      'No third party',
    ])
      expect(html).toContain(part);
  });

  it.each([
    ['7', 'again for 7 days'],
    ['1', 'again for 1 day.'],
    ['0', 'only while its token is valid'],
  ])('tells how long a page may take up its conversation as configured: %s', async (set, said) => {
    expect((await page('/privacy', { DIRECT_LINE_RESUME_DAYS: set })).html).toContain(said);
  });
});

describe('GET /privacy, as this server is configured,', () => {
  it.each([
    [{}, 'nobody has touched for 365 days'],
    [{ RETENTION_DAYS: '1' }, 'nobody has touched for 1 day'],
    [{ RETENTION_DAYS: '0' }, 'deletes no conversation by itself'],
    [{ AUDIT_CONTENT_DAYS: '0' }, 'What the audit tells of answers is kept'],
    [{ HANDOFF_WEBHOOK: 'https://handoff.example.org/' }, 'own handoff address'],
    [{}, '“delete my data” erases it'],
  ])('says with %j: %s', async (settings, said) => {
    expect((await page('/privacy', settings)).html).toContain(said);
  });
});

describe('GET /terms', () => {
  it('opens with the review status, and carries the disclaimer', async () => {
    const { html } = await page('/terms');
    expect(html).toContain('<ul class="intro"><li>Submitted: rules not yet clinically reviewed.</li>');
    expect(html).toContain(DISCLAIMER.replaceAll("'", '&#39;'));
    expect(html).toContain('no liability is accepted');
  });

  it('names the local emergency route where there is one, as text', async () => {
    const { html } = await page('/terms', { ...SECRET, EMERGENCY_CONTACT: 'dial <2222> & say "oncology"' });
    expect(html).toContain(
      'Use the local emergency route now: dial &lt;2222&gt; &amp; say &quot;oncology&quot;',
    );
    expect((await page('/terms')).html).toContain('Use the local emergency route now.');
  });
});
