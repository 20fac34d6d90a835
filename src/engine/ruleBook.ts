import { describe } from './conditions/describe.ts';
import { CITATIONS } from './evidence/citations.ts';
import { FIGURES } from './evidence/figures.ts';
import { REGISTER } from './evidence/register.ts';
import { fingerprint } from './fingerprint.ts';
import { RULES } from './rules/index.ts';
import { OFFERS } from './rules/offers.ts';
import { TIERS } from './rules/rule.ts';
import { PATHWAYS } from './vocabulary.ts';

/** Raised by hand when the rules change what they advise; the hash changes with every letter. */
export const RULE_BOOK_VERSION = '0.6.0';

export interface RuleBookId {
  readonly version: string;
  /**
   * SHA-256, in hexadecimal, over rules, offers, evidence and register, and over what is decided of fixed cases at every
   * edge: a threshold that stands in code moves it as one that stands in a rule.
   */
  readonly hash: string;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const readings = RULES.map(({ when }) => describe(when));

/** Which rule book speaks: its version, and the hash of everything an answer is made from. */
export const RULE_BOOK: RuleBookId = {
  version: RULE_BOOK_VERSION,
  hash: await sha256(
    JSON.stringify([
      RULE_BOOK_VERSION,
      RULES,
      readings,
      OFFERS,
      CITATIONS,
      FIGURES,
      REGISTER,
      PATHWAYS,
      TIERS,
      fingerprint(),
    ]),
  ),
};
