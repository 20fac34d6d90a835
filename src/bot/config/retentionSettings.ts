import type { Retention } from '../retention/tidyUp.ts';
import type { Settings } from './readSettings.ts';
import { type Setting, whole } from './setting.ts';

const allowed = 'a whole number of days from 0 to 36500 (0: for ever)';

/** For how long what is kept. */
export const RETENTION_SETTINGS = {
  RETENTION_DAYS: {
    read: whole(0, 36_500),
    allowed,
    meaning:
      'After how many days without a message a conversation is deleted: its messages, its case and its replies. docs/data.md says what is kept of whom.',
    preset: '365',
  },
  AUDIT_CONTENT_DAYS: {
    read: whole(0, 36_500),
    allowed,
    meaning:
      'After how many days the findings and the feedback in audit entries are erased. The entries themselves stay: that something was answered, when, and under which rule book.',
    preset: '365',
  },
} as const satisfies Record<string, Setting<unknown>>;

export const retentionOf = ({
  RETENTION_DAYS: days,
  AUDIT_CONTENT_DAYS: contentDays,
}: Settings): Retention => ({ days, contentDays });
