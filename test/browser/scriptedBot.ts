/** What the stand-in bot says: fixed messages that put the page to its tests. Nothing here is advice. */

export interface Said {
  readonly text: string;
  readonly card?: object;
  readonly suggestions?: readonly string[];
  readonly data?: object;
}

type Run = string | { text: string; bold?: true; colour?: string; subtle?: true };

const richText = (runs: readonly Run[], more: object = {}) => ({
  type: 'RichTextBlock',
  inlines: runs.map((run) =>
    typeof run === 'string'
      ? { type: 'TextRun', text: run }
      : {
          type: 'TextRun',
          text: run.text,
          ...(run.bold && { weight: 'Bolder' }),
          ...(run.colour && { color: run.colour }),
          ...(run.subtle && { isSubtle: true }),
        },
  ),
  ...more,
});
const heading = (text: string, more: object = {}) => ({
  type: 'TextBlock',
  style: 'heading',
  wrap: true,
  text,
  ...more,
});
const container = (style: string, items: readonly object[], more: object = {}) => ({
  type: 'Container',
  style,
  spacing: 'Medium',
  items,
  ...more,
});
const card = (body: readonly object[], actions: readonly object[] = []) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body,
  actions,
});
const submit = (title: string, data: object) => ({ type: 'Action.Submit', title, data });

/** A button that unfolds lines, as the dialogs write it. */
const fold = (id: string, title: string, lines: readonly string[]) => [
  { type: 'ActionSet', actions: [{ type: 'Action.ToggleVisibility', title, targetElements: [id] }] },
  { type: 'Container', id, isVisible: false, items: lines.map((line) => richText([line])) },
];

const GREETING: Said = {
  text: 'Who is asking?\n\nOne tap, and it can be changed later. Typing a case instead is taken as a health professional’s.',
  suggestions: ['Oncologist', 'Other physician', 'Nurse or pharmacist', 'Trainee', 'Patient or family'],
};

const QUESTION_CARD = card(
  [
    richText([{ text: 'Stage 4 of 6 · Performance status', subtle: true }], { spacing: 'None' }),
    heading('What is the ECOG performance status?'),
    richText([
      'Asked because chemotherapy is offered at ECOG 0 to 2, and at ECOG 3 to 4 the plan changes. ',
      { text: 'Typing works too: “ECOG 1”, “PS 2”, “don’t know”.', subtle: true },
    ]),
  ],
  [
    submit('0 · Fully active', { says: 'ECOG 0' }),
    submit('1 · Restricted in strenuous activity', { says: 'ECOG 1' }),
    submit('2 · Up and about more than half the day', { says: 'ECOG 2' }),
    submit('3 · In bed or chair more than half the day', { says: 'ECOG 3' }),
    submit('4 · Completely disabled', { says: 'ECOG 4' }),
    submit('Not available', { says: 'not available' }),
  ],
);

const FORM_CARD = card(
  [
    heading('Which of these were given before?'),
    {
      type: 'Input.ChoiceSet',
      id: 'prior',
      label: 'Prior treatments',
      style: 'expanded',
      isMultiSelect: true,
      choices: ['Docetaxel', 'Cabazitaxel', 'Abiraterone', 'Enzalutamide'].map((title) => ({
        title,
        value: title.toLowerCase(),
      })),
    },
    { type: 'Input.Text', id: 'testosterone', label: 'Testosterone, with its unit', placeholder: '14 ng/dL' },
    { type: 'Input.Number', id: 'infusions', label: 'Infusions completed', min: 0, max: 12 },
  ],
  [{ ...submit('Send', {}), style: 'positive' }, submit('Not available', {})],
);

/** The example of the first screen, in the order in which it is read: pathway, options, what not to do, what is missing. */
const ANSWER_CARD = card(
  [
    container(
      'warning',
      [
        richText([
          { text: 'Rules not clinically reviewed. ', bold: true },
          'US labels. Options to weigh, not orders.',
        ]),
      ],
      { spacing: 'None' },
    ),
    heading('Chemotherapy next', { spacing: 'Medium', size: 'Large' }),
    richText(['Progressed, castrate, ECOG 1.'], { spacing: 'None' }),
    container('attention', [
      richText([
        { text: 'Not asked: ', bold: true, colour: 'Attention' },
        'cord symptoms, fever, bleeding, obstruction?',
      ]),
    ]),
    container('accent', [
      richText([{ text: '1  Cabazitaxel + prednisone', bold: true }, '  [1]']),
      richText([{ text: 'Recommended', colour: 'Good', bold: true }, ' · applies now'], { spacing: 'None' }),
      richText(['Check first: blood count, bilirubin after the last infusion; G-CSF.'], { spacing: 'Small' }),
      richText(
        [
          {
            text: 'Why: CARD, OS 13.6 v 11.0 months, HR 0.64 (0.46–0.89), none had Lu-PSMA; after Lu one series of 28, poorer [1, 2]',
            subtle: true,
          },
        ],
        { spacing: 'Small' },
      ),
    ]),
    container('emphasis', [
      richText([{ text: '2  Abiraterone', bold: true }, '  [3]']),
      richText(
        [{ text: 'Provisional', colour: 'Warning', bold: true }, ' · unused, but weak after enzalutamide'],
        {
          spacing: 'None',
        },
      ),
      richText(['PSA response 4%.'], { spacing: 'Small' }),
    ]),
    richText([{ text: 'Trial: ', bold: true }, 'ask now.']),
    richText([
      { text: 'Don’t: ', bold: true, colour: 'Attention' },
      'stop ADT; repeat Pluvicto outside a trial or MDT; resume enzalutamide.',
    ]),
    {
      type: 'FactSet',
      separator: true,
      facts: [
        { title: 'Missing', value: 'neuropathy, pace of visceral disease' },
        {
          title: 'Would change this',
          value: 'ANC ≤ 1.5 (hold), ECOG 3, transformation, a BRCA or MSI finding',
        },
      ],
    },
    ...fold('reasons', 'Reasons for each option', [
      'Docetaxel given; cabazitaxel never; ECOG 1 is at most 2.',
    ]),
    ...fold('sources', 'Sources', ['[1] CARD. ', '[2] A series of 28. ', '[3] A crossover trial.']),
  ],
  [submit('What if ECOG were 3?', { says: 'what if ECOG were 3?' })],
);

const ANSWER: Said = {
  text: [
    'Chemotherapy next: progressed, castrate, ECOG 1. Rules not clinically reviewed; US labels.',
    'Not asked: cord symptoms, fever, bleeding, obstruction?',
    '1. Cabazitaxel + prednisone; check first: blood count, bilirubin after the last infusion; G-CSF [1]',
    '2. Abiraterone: unused, but weak after enzalutamide: PSA response 4% [3]',
    'Don’t: stop ADT; repeat Pluvicto outside a trial or MDT; resume enzalutamide.',
  ].join('\n'),
  card: ANSWER_CARD,
  suggestions: ['Why?', 'Evidence', 'What if ECOG were 3?', 'Summary to carry', 'New case'],
  data: {
    stage: 'advice',
    revision: 9,
    assessment: {
      ruleBook: { version: '2026.11', hash: 'a1b2c3d4' },
      reviewStatus: 'Not clinically reviewed.',
    },
  },
};

/** Text that Markdown, a typographer, HTML or emoji would change. */
export const FRAGILE = [
  'ANC ≥ 1.5, platelets >= 100, Hb <8, PSA <3, PSA > 5',
  '2*5*3 mg and 4*2 mg; a_b_c; `code`; ~~no~~',
  '+- 5, 1 -- 2, (c) 2026, "quoted", ... and 5 mg',
  '<img src=x onerror=alert(1)> & <b>bold</b> &lt; [link](https://example.org)',
  '1. first',
  '2. second',
  '7. seventh',
  '- minus one',
  '# not a heading',
  ':) 8) <3 (:',
] as const;

const plainly = (text: string, more: Partial<Said> = {}): Said => ({ text, ...more });

const REPLIES: Readonly<Record<string, Said>> = {
  question: plainly('What is the ECOG performance status?', { card: QUESTION_CARD }),
  form: plainly('Which of these were given before?', { card: FORM_CARD }),
  answer: ANSWER,
  fragile: plainly(FRAGILE.join('\n')),
  'fragile card': plainly(FRAGILE.join('\n'), {
    card: card([
      ...FRAGILE.map((line) => richText([line])),
      ...FRAGILE.map((text) => ({ type: 'TextBlock', wrap: true, text })),
    ]),
  }),
  link: plainly('Label: https://example.org/label?a=1&b=2.'),
  restart: plainly('A new case. Who is asking?', { suggestions: GREETING.suggestions ?? [] }),
};

/** What the bot says to a message, or to an event's name. */
export function reply(heard: string): Said | null {
  if (heard === 'webchat/join') return GREETING;
  return REPLIES[heard.toLowerCase()] ?? { text: `You said: ${heard}` };
}
