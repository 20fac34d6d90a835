/**
 * What went wrong in a conversation, from the ids of what was accepted, in the order in which it was sent, and its log.
 * A reply's id is that of the message it answers, a dot and its number.
 * @param {readonly string[]} accepted
 * @param {readonly { id: string, from?: { role?: string } }[]} log
 */
export function judge(accepted, log) {
  const ids = log.map(({ id }) => id);
  const messages = log.filter(({ from }) => from?.role === 'user').map(({ id }) => id);
  const isSaid = new Set(messages);
  const answered = ids.filter((id) => !isSaid.has(id)).map((id) => id.replace(/\.\d+$/, ''));
  const inOrder = [...new Set(answered)].filter((id) => isSaid.has(id));
  const isAnswered = new Set(inOrder);
  return {
    lost: accepted.filter((id) => !isSaid.has(id)).length,
    unanswered: accepted.filter((id) => isSaid.has(id) && !isAnswered.has(id)).length,
    doubled: ids.length - new Set(ids).size + messages.filter((id) => !accepted.includes(id)).length,
    misordered: misplaced(messages, accepted) + misplaced(inOrder, messages),
  };
}

/** How many stand elsewhere than they should, among those that are in both. @param {readonly string[]} found @param {readonly string[]} expected */
function misplaced(found, expected) {
  const present = new Set(found);
  const order = expected.filter((id) => present.has(id));
  const both = found.filter((id) => order.includes(id));
  return both.filter((id, index) => id !== order[index]).length;
}
