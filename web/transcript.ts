const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';
const INCOMING = 'DIRECT_LINE/INCOMING_ACTIVITY';

function isFromBot(activity: ChatActivity): boolean {
  return activity.type === 'message' && activity.from?.role !== 'user';
}

/** A card's accessible name: its message's first line, unless the card brings its own. */
function nameCard(attachment: ChatAttachment, text: string): ChatAttachment {
  if (attachment.contentType !== ADAPTIVE_CARD) return attachment;
  return {
    ...attachment,
    content: { speak: text.trim().split('\n', 1)[0], ...(attachment.content as object) },
  };
}

/**
 * A bot message as this page shows it. The card says what the text says, so only the card is seen; the text goes where
 * Web Chat takes what screen readers hear. A message without a card goes through `renderPlainText`.
 */
export function forPage(activity: ChatActivity): ChatActivity {
  if (!isFromBot(activity) || !activity.text) return activity;
  const { text, attachments = [] } = activity;
  const channelData = { ...activity.channelData, 'webchat:fallback-text': text };
  if (!attachments.some(({ contentType }) => contentType === ADAPTIVE_CARD)) {
    return { ...activity, channelData, textFormat: 'markdown' };
  }
  return { ...activity, channelData, text: '', attachments: attachments.map((each) => nameCard(each, text)) };
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
