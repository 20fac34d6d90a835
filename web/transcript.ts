import { withShowCards } from './folds.ts';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
const INCOMING = 'DIRECT_LINE/INCOMING_ACTIVITY';

/** Above it stands the first screen: what is announced when the message comes. The rest is read in the card. */
const DETAILS = '\n──── DETAILS';

const isCard = ({ contentType }: ChatAttachment): boolean => contentType === ADAPTIVE_CARD;

/** Its accessible name is its message's first line, unless the card brings its own. */
function cardForPage(attachment: ChatAttachment, text: string): ChatAttachment {
  if (!isCard(attachment)) return attachment;
  const speak = text.trim().split('\n', 1)[0];
  return { ...attachment, content: withShowCards({ speak, ...(attachment.content as object) }) };
}

/**
 * A bot message as this page shows it. The card says what the text says, so only the card is seen; the text goes where
 * Web Chat takes what screen readers hear. A message without a card goes through `renderPlainText`.
 */
export function forPage(activity: ChatActivity): ChatActivity {
  if (activity.type !== 'message' || activity.from?.role === 'user') return activity;
  const { text = '', attachments = [] } = activity;
  const [heard] = text.split(DETAILS, 1);
  const channelData = { ...activity.channelData, ...(heard && { 'webchat:fallback-text': heard }) };
  if (!attachments.some(isCard)) return { ...activity, channelData, textFormat: 'markdown' };
  return {
    ...activity,
    channelData,
    text: '',
    attachments: attachments.map((each) => cardForPage(each, text)),
  };
}

export interface TranscriptEvents {
  connected(): void;
  arrived(activity: ChatActivity): void;
}

/** Stands between the connection and Web Chat's store. */
export function createTranscriptMiddleware(events: TranscriptEvents): ChatMiddleware {
  return () => (next) => (action) => {
    const activity = action.payload?.activity;
    if (action.type === INCOMING && activity) {
      events.arrived(activity);
      return next({ ...action, payload: { ...action.payload, activity: forPage(activity) } });
    }
    const result = next(action);
    if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') events.connected();
    return result;
  };
}
