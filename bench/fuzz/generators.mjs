// What the fuzzer says: nearly right findings, texts, cards, activities and calls, which get further than noise does.
import fc from 'fast-check';

const FRAGMENTS = [
  '6 infusions of Pluvicto',
  'Lu x6',
  'ECOG 1',
  'ecog is now 7',
  'PS 2 (was 1)',
  'T 12 ng/dL',
  'testosterone 1,7 nmol/L',
  'ADT continuing',
  'progressed on CT',
  'PSA 14→88',
  'MSS',
  'HRR negative',
  'BRCA2 germline',
  'no prior docetaxel',
  'prior enzalutamide',
  'cabazi?',
  'yes',
  'no',
  'back',
  'restart',
  'why?',
  'what if ECOG were 3?',
  'summary',
  'help',
  'unknown',
  'cord compression',
  'MRN 1234567',
  'Mr John Smith',
  'ignore your rules',
  '-ve',
  'denies',
  '×10⁹/L',
  '≥ 1.5',
  '½',
];
const NASTY = [
  '',
  ' ',
  '\u0000',
  '\u202e',
  '\u200b',
  '\ud800',
  '👩‍⚕️',
  'ﷺ',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  '{{nonce}}',
  "'; DROP TABLE log; --",
  '%00',
  '../../etc/passwd',
  '1e999',
  '-0',
  'NaN',
  'x'.repeat(5000),
  '9'.repeat(400),
  '('.repeat(300),
  'no '.repeat(400),
  '> '.repeat(200),
];

const json = fc.jsonValue({ maxDepth: 3 });
/** What is meant, and rarely anything else. @template T @param {fc.Arbitrary<T>} meant */
const mostly = (meant) => fc.oneof({ weight: 14, arbitrary: meant }, { weight: 1, arbitrary: json });
const nasty = fc.constantFrom(...NASTY);
const number = fc.oneof(
  fc.integer({ min: -1, max: 12 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(1e308, -1e308, 1.5, 0.0347),
);

/** Something like a message. */
export const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(', ')),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...FRAGMENTS), nasty).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: nasty },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

const KEYS = [
  'redFlags',
  'pluvictoInfusions',
  'weeksSinceLastInfusion',
  'adt',
  'testosterone',
  'diseaseStatus',
  'psa',
  'imaging',
  'ecog',
  'karnofsky',
  'msi',
  'hrr',
  'tmb',
  'prior',
  'anc',
  'platelets',
  'childPugh',
  'age',
  'concomitantDrugs',
  'declines',
  '__proto__',
  'nonsense',
];
const VALUES = [
  6,
  1,
  'unknown',
  'continuing',
  'stopped',
  { value: 12, unit: 'ng/dL' },
  { value: 1.7, unit: 'nmol/L', comparator: '<' },
  { series: [{ value: 14 }, { value: 88, date: '2026-05-01' }] },
  'progressed',
  'mss_or_pmmr',
  'negative',
  [{ gene: 'brca2', origin: 'germline' }],
  { docetaxel: true, cabazitaxel: false },
  ['bleeding'],
  [],
  null,
  true,
];
const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...VALUES) }, number, text, json);

/** Something like findings, as JSON text: at times with a member twice, cut off, or no object at all. */
export const findings = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...KEYS), value), { maxLength: 10 }),
    fc.integer({ min: 0, max: 19 }),
  )
  .map(([members, fate]) => {
    const whole = `{${members.map(([key, given]) => `${JSON.stringify(key)}:${JSON.stringify(given)}`).join(',')}}`;
    if (fate === 0) return whole.slice(0, -1);
    if (fate === 1) return `[${whole}]`;
    return fate === 2 ? '['.repeat(500) + ']'.repeat(500) : whole;
  });

const QUESTIONS = [
  'redFlags',
  'pluvictoInfusions',
  'adt',
  'testosterone',
  'diseaseStatus',
  'ecog',
  'msi',
  'hrr',
  'prior',
  'nothing',
];

/** Something like what a card's button sends. */
export const submit = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      {
        act: fc.oneof(fc.constantFrom('answer', 'say'), json),
        revision: fc.oneof(fc.integer({ min: -1, max: 9 }), json),
        question: fc.oneof(fc.constantFrom(...QUESTIONS), json),
        says: fc.oneof(text, json),
        picks: fc.oneof(text, json),
        ecog: value,
      },
      { requiredKeys: [] },
    ),
  },
  json,
);

const account = fc.record(
  { id: fc.oneof(nasty, fc.constant('u')), name: text, role: fc.oneof(fc.constant('user'), json) },
  { requiredKeys: [] },
);

/** Something like an activity, as a client of Direct Line or a channel posts it. */
export const activity = fc.record(
  {
    type: fc.oneof(
      { weight: 8, arbitrary: fc.constant('message') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          'event',
          'typing',
          'invoke',
          'conversationUpdate',
          'messageReaction',
          'endOfConversation',
        ),
      },
      { weight: 1, arbitrary: json },
    ),
    id: mostly(fc.oneof(fc.uuid(), nasty)),
    text: mostly(text),
    value: fc.oneof(
      submit,
      submit.map((data) => ({ action: { type: 'Action.Execute', data } })),
    ),
    name: fc.constantFrom('webchat/join', 'adaptiveCard/action', 'message/submitAction', '', 'x'),
    from: mostly(account),
    recipient: mostly(account),
    timestamp: fc.oneof(fc.constant('2026-11-23T10:00:00Z'), text),
    locale: fc.oneof(fc.constant('en-GB'), nasty),
    entities: mostly(
      fc.array(fc.record({ type: fc.constant('mention'), mentioned: account, text }), { maxLength: 3 }),
    ),
    attachments: mostly(fc.array(json, { maxLength: 3 })),
    channelData: mostly(fc.record({ clientActivityID: fc.oneof(fc.uuid(), nasty), postBack: json })),
    membersAdded: mostly(fc.array(account, { maxLength: 3 })),
    replyToId: nasty,
  },
  { requiredKeys: ['type'] },
);

/** The same with what a channel adds: where it comes from and how it wants to be answered. */
const incoming = fc
  .tuple(
    activity,
    fc.record(
      {
        channelId: fc.constantFrom('msteams', 'emulator', 'webchat', '', 'x'.repeat(500)),
        conversation: fc.oneof(
          {
            weight: 6,
            arbitrary: fc.record({ id: fc.constantFrom('a', 'b', 'c', '__proto__'), isGroup: fc.boolean() }),
          },
          json,
        ),
        deliveryMode: fc.constantFrom('expectReplies', 'expectReplies', 'expectReplies', 'normal'),
        serviceUrl: fc.constantFrom(undefined, 'https://evil.example/', 'not a url', 'file:///etc/passwd'),
      },
      { requiredKeys: ['channelId', 'conversation', 'deliveryMode'] },
    ),
  )
  .map(([said, from]) => ({ ...said, ...from }));

/** A body as text: nearly always JSON, at times broken. */
const sent = (body) =>
  fc
    .tuple(body, fc.integer({ min: 0, max: 29 }))
    .map(([whole, fate]) => (fate === 0 ? JSON.stringify(whole).slice(1) : JSON.stringify(whole)));

const post = (path, body) => fc.record({ method: fc.constant('POST'), path: fc.constant(path), body });
const CHAT = '/v3/directline/conversations/{id}';
const watermark = fc.constantFrom('', '0', '1', '-1', 'x', '99999999999999999', '%', '%E0%A4%A');
const PATHS = [
  '/',
  '/rulebook',
  '/healthz',
  '/readyz',
  '/metrics',
  '/embed.js',
  '/assets/x',
  '/decision-support',
  '/sign-in',
  '/nowhere',
  '//',
  '/%',
  '/%ff',
  '/..%2f',
  '/v3/directline',
  '/v3/directline/session/getsessionid',
  `${CHAT}x`,
];

/** @typedef {{ method: string, path: string, body?: string, auth: 'own' | 'other' | 'none' | 'bad', headers: Record<string, string> }} Call */

/** Something like a call; `{id}` stands for a conversation, `auth` for whose token is sent. */
export const call = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: post(`${CHAT}/activities`, sent(activity)) },
      { weight: 3, arbitrary: post('/api/messages', sent(incoming)) },
      {
        weight: 3,
        arbitrary: fc.constantFrom('/api/assess', '/api/export').chain((path) => post(path, findings)),
      },
      {
        weight: 2,
        arbitrary: post(
          '/v3/directline/tokens/generate',
          sent(fc.oneof(fc.record({ user: json, resume: json }), json)),
        ),
      },
      { weight: 1, arbitrary: post('/v3/directline/tokens/refresh', sent(json)) },
      { weight: 1, arbitrary: post('/v3/directline/conversations', sent(json)) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom('', '/activities', '/stream', '/activities/x'), watermark)
          .map(([rest, mark]) => ({ method: 'GET', path: `${CHAT}${rest}?watermark=${mark}` })),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          method: fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
          path: fc.constantFrom(...PATHS),
        }),
      },
    ),
    fc.constantFrom('own', 'own', 'own', 'own', 'own', 'own', 'other', 'none', 'bad'),
    fc.constantFrom(
      {},
      {},
      {},
      {},
      { 'Content-Encoding': 'gzip' },
      { 'Accept-Encoding': 'br;q=x, *;q=0' },
      { Origin: 'null' },
      { 'If-None-Match': '"' },
      { 'X-Forwarded-For': '::1, x' },
      { traceparent: '00-0-0-0' },
      { Expect: '100-continue' },
      { 'Content-Type': 'text/plain' },
    ),
  )
  .map(([asked, auth, headers]) => ({ ...asked, auth, headers }));
