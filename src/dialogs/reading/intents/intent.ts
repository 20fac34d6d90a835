import { wholly } from '../answers/short.ts';
import { finder, type Phrases } from '../pattern/index.ts';
import type { Intent } from '../reading.ts';

const says = (intent: Intent, ...patterns: readonly string[]): Phrases<Intent> => ({
  patterns,
  meaning: intent,
});

/** Said with the whole message. */
export const COMMANDS: readonly (readonly [
  Intent,
  (tokens: Parameters<ReturnType<typeof wholly>>[0]) => boolean,
])[] = [
  [
    'restart',
    wholly(
      '(restart|reset|start again|start over|new case|new patient|begin again|start afresh|clear)',
      'start (a|the) (new|fresh) (case|patient|assessment)',
    ),
  ],
  ['start', wholly('(start|begin|started|lets go|get started|go)', 'start (assessment|case|the assessment)')],
  [
    'help',
    wholly(
      '(help|menu|options|repeat)',
      'help me',
      'what can you do',
      'repeat [the|that]* question',
      'how does this work',
    ),
  ],
  ['back', wholly('(back|previous|undo|go back|previous question|step back)')],
  [
    'summary',
    wholly(
      '(summary|summarise|summarize|recap|where am i|show summary|what have you got)',
      '(summary|recap) (so far|please|of the case)',
    ),
  ],
  [
    'why',
    wholly(
      'why',
      'why (do|are) you (ask|asking) [(that|this)]',
      'why (that|this|do you need (that|this|it|to know))',
    ),
  ],
  [
    'evidence',
    wholly(
      '(evidence|references|sources|citations)',
      'show [me] [the] (evidence|references|sources|citations)',
    ),
  ],
  [
    'greeting',
    wholly('(hi|hello|hey|hiya|good morning|good afternoon|good evening|morning|hi there|hello there)'),
  ],
  ['thanks', wholly('(thanks|thank you|ta|cheers|many thanks|thanks a lot|much appreciated)')],
  ['stop', wholly('(stopped|stop|cancel|quit|exit|end|bye|goodbye|enough)')],
  [
    'handoff',
    wholly('(talk|speak) to (a|an|the) (human|person|doctor|oncologist|specialist|someone)', 'handoff'),
  ],
];

export const ANYWHERE: readonly Phrases<Intent>[] = [
  says('what_if', 'what if', 'suppose', 'supposing', 'hypothetically', 'imagine'),
  says(
    'prompt_injection',
    '(ignore|disregard|forget) [(all|your|the|any|my)]* [previous] (instructions|rules|prompt|guidelines|restrictions)',
    'you are now',
    'system prompt',
  ),
  says('correct_answer', '^ [no] (actually|correction|sorry)', 'i meant', 'correction'),
  says('why', 'why not'),
];
export const anywhere = finder(ANYWHERE);
