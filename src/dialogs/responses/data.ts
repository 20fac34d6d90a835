import { type CaseRecord, newCase } from '../../machine/index.ts';
import { PHRASES } from '../phrases.ts';
import { affirms } from '../reading/index.ts';
import { type Response, showBrief, showNotice } from '../response.ts';
import { ROLE_CHOICES } from '../role.ts';
import { talkOf, withoutPending, withTalk } from '../talk.ts';

const DELETE = { label: 'Yes, delete it', says: 'yes, delete my data' };
const KEEP = { label: 'No, keep it', says: 'no, keep my data' };

const SHOW_MINE =
  /^(?:(?:show|list|give|tell|export)(?: me)?|see|view|access) (?:all )?(?:of )?my (?:(?:stored|own|personal) )?data$/;
const WHAT_IS_MINE =
  /^what (?:data )?(?:do you (?:store|keep|hold|have)|is (?:stored|kept|held)) (?:on|of|about) me$/;
const DELETE_MINE =
  /^(?:delete|erase|remove|forget|wipe) (?:all )?(?:of )?my (?:(?:stored|own|personal) )?data$/;

/** Without the politeness round it. */
const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s.!?]+$/, '')
    .replace(/^(?:please|can you|could you) |,? please$/g, '')
    .replaceAll(/\s+/g, ' ');

function answerIn(text: string): 'yes' | 'no' | undefined {
  const said = text.trim().toLowerCase();
  if (said === DELETE.says) return 'yes';
  return said === KEEP.says ? 'no' : affirms(text);
}

/** What is stored is told by whoever stores it. */
const showData = (record: CaseRecord): Response => ({
  ...showNotice(record, { suggestions: [] }, PHRASES.dataShown),
  errand: { kind: 'data_show' },
});

const askToDelete = (record: CaseRecord): Response =>
  showNotice(
    withTalk(record, { pending: 'data_delete' }),
    { suggestions: [DELETE, KEEP] },
    PHRASES.dataDeleteAsk,
  );

/** A new case in every respect: not even who is asking is carried over. */
const deleteData = ({ revision }: CaseRecord): Response => ({
  ...showNotice(
    { ...newCase(), revision },
    { suggestions: ROLE_CHOICES },
    PHRASES.dataDeleted,
    PHRASES.askRole,
  ),
  errand: { kind: 'data_delete' },
});

/**
 * A request about what is stored of the person, or the answer to whether it is to be deleted; undefined where the message
 * is neither. Whoever it is may ask, in any state.
 */
export function aboutData(record: CaseRecord, text: string): Response | undefined {
  const settled = withoutPending(record);
  const answer = talkOf(record).pending === 'data_delete' ? answerIn(text) : undefined;
  if (answer !== undefined)
    return answer === 'yes' ? deleteData(settled) : showBrief(settled, PHRASES.dataKept);
  const said = plain(text);
  if (SHOW_MINE.test(said) || WHAT_IS_MINE.test(said)) return showData(settled);
  return DELETE_MINE.test(said) ? askToDelete(record) : undefined;
}
