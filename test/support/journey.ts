import { expect, it } from 'vitest';
import type { Reply } from '../../src/dialogs/index.ts';
import { type DialogSettings, takeTurn } from '../../src/dialogs/index.ts';
import type { OptionId, Pathway, Standing } from '../../src/engine/index.ts';
import type { Stage } from '../../src/machine/index.ts';

/** What a turn must lead to; only what is named is judged. */
export interface Expected {
  readonly stage?: Stage;
  /** Every one of these is in the reply's text (case does not count). */
  readonly says?: readonly string[];
  /** None of these is. */
  readonly never?: readonly string[];
  readonly pathway?: Pathway;
  /** The ranked options in order, as "cabazitaxel" or "cabazitaxel on_hold". */
  readonly ranked?: readonly string[];
  /** A standing that an option must have. */
  readonly standing?: { readonly [O in OptionId]?: Standing };
  /** Findings of the record after the turn, each compared whole. */
  readonly findings?: Readonly<Record<string, unknown>>;
  /** Findings that the record must not have after the turn. */
  readonly lacks?: readonly string[];
}

/** A turn: what the person says, or a card's value, and what must follow. */
export type TurnRow = readonly [said: string | { readonly submit: unknown }, expected: Expected];

export const AT = '2026-11-23T12:00:00.000Z';

/** One tested conversation, as a table of turns; each row is judged in order and the first miss names its row. */
export function journey(title: string, rows: readonly TurnRow[], settings: DialogSettings = {}): void {
  it(title, () => {
    let record: unknown;
    rows.forEach(([said, expected], index) => {
      const turn =
        typeof said === 'string'
          ? { kind: 'message' as const, text: said }
          : { kind: 'submit' as const, text: '', submit: said.submit };
      const outcome = takeTurn({ ...turn, at: AT, setting: 'personal' }, record, settings);
      record = JSON.parse(JSON.stringify(outcome.record));
      judge(
        outcome.replies,
        outcome.record.findings,
        expected,
        `turn ${index + 1} (${typeof said === 'string' ? said : JSON.stringify(said.submit)})`,
      );
    });
  });
}

function judge(replies: readonly Reply[], findings: object, expected: Expected, where: string): void {
  const text = replies.map((reply) => reply.text).join('\n');
  const last = replies.at(-1);
  expect(text.trim(), `${where}: there is an answer`).not.toBe('');
  if (expected.stage) expect(last?.data.stage, `${where}: stage\n${text}`).toBe(expected.stage);
  for (const part of expected.says ?? []) expect(text.toLowerCase(), where).toContain(part.toLowerCase());
  for (const part of expected.never ?? [])
    expect(text.toLowerCase(), where).not.toContain(part.toLowerCase());
  if (expected.findings) expect(findings, `${where}: findings`).toMatchObject(expected.findings);
  for (const key of expected.lacks ?? []) expect(findings, `${where}: ${key}`).not.toHaveProperty(key);
  judgeAnswer(last, expected, where);
}

function judgeAnswer(reply: Reply | undefined, { pathway, ranked, standing }: Expected, where: string): void {
  const assessment = reply?.data.assessment;
  if (pathway) expect(assessment?.pathway, `${where}: pathway\n${reply?.text}`).toBe(pathway);
  if (ranked) {
    const options = assessment?.options.filter(({ rank }) => rank !== undefined) ?? [];
    const shown = options.map(({ id, standing: stands }, index) =>
      ranked[index]?.includes(' ') ? `${id} ${stands}` : id,
    );
    expect(shown, `${where}: ranked options`).toEqual(ranked);
  }
  for (const [id, expected] of Object.entries(standing ?? {})) {
    expect(assessment?.options.find((option) => option.id === id)?.standing, `${where}: ${id}`).toBe(
      expected,
    );
  }
}
