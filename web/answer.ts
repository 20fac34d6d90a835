const DISCLAIMER =
  'Information for health professionals; it supplements clinical judgement and guidelines and replaces neither. ' +
  'Check every statement against its primary source and current local practice before acting on it.';

interface RuleBook {
  readonly version?: unknown;
  readonly hash?: unknown;
}

/** The answer inside a bot message, or null: an answer is a message that carries an assessment. */
export function answerIn(activity: ChatActivity): ChatActivity | null {
  const assessment = activity.channelData?.assessment;
  return activity.text && typeof assessment === 'object' && assessment !== null ? activity : null;
}

/** The answer as it leaves this page: whole, with what it must never travel without. `at` is the time of copying. */
export function answerForCopy(answer: ChatActivity, at: Date): string {
  const assessment = answer.channelData?.assessment as { ruleBook?: RuleBook; reviewStatus?: unknown };
  const { version, hash } = assessment.ruleBook ?? {};
  const review = assessment.reviewStatus ?? 'The rules have not been clinically reviewed.';
  return [
    answer.text ?? '',
    '',
    `After Six, rule book ${String(version)} (${String(hash)}). ${String(review)}`,
    `Copied ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC. ${DISCLAIMER}`,
  ].join('\n');
}

/** Without a secure context (plain HTTP on an intranet) or in a frame, browsers keep the clipboard's newer door shut. */
function copyThroughSelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

/** True when the text is on the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughSelection(text);
  }
}
