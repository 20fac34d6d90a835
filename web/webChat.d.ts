/** What this page uses of `webchat.js` 4.18 and of the Direct Line client inside it. Neither ships types for a plain script. */

interface Observer<T> {
  next?(value: T): void;
  error?(problem: unknown): void;
  complete?(): void;
}

interface Subscription {
  unsubscribe(): void;
}

interface Stream<T> {
  subscribe(observer: Observer<T>): Subscription;
}

interface ChatAttachment {
  readonly contentType: string;
  readonly content?: unknown;
}

interface ChatActivity {
  readonly type: string;
  readonly id?: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly from?: { readonly id: string; readonly role?: string };
  readonly attachments?: readonly ChatAttachment[];
  readonly channelData?: { readonly [name: string]: unknown };
}

/** The shape that Web Chat asks of any Direct Line client. */
interface DirectLine {
  readonly token?: string;
  readonly activity$: Stream<ChatActivity>;
  readonly connectionStatus$: Stream<number>;
  postActivity(activity: ChatActivity): Stream<string>;
  end(): void;
}

interface AjaxResult {
  do(observer: Observer<unknown>): AjaxResult;
}

interface StockDirectLine extends DirectLine {
  readonly watermark?: string;
  readonly services: {
    WebSocket: typeof WebSocket;
    ajax(request: { readonly method: string; readonly url: string }): AjaxResult;
  };
}

interface ChatAction {
  readonly type: string;
  readonly payload?: { readonly activity?: ChatActivity; readonly [name: string]: unknown };
  readonly [name: string]: unknown;
}

interface ChatStore {
  dispatch(action: ChatAction): unknown;
}

type ChatMiddleware = (
  store: ChatStore,
) => (next: (action: ChatAction) => unknown) => (action: ChatAction) => unknown;

interface Window {
  readonly WebChat: {
    createDirectLine(options: {
      readonly domain: string;
      readonly token: string;
      readonly conversationId?: string;
      readonly watermark?: string;
      readonly webSocket: boolean;
    }): StockDirectLine;
    createStore(initial: object, ...middleware: readonly ChatMiddleware[]): ChatStore;
    renderWebChat(props: { readonly [name: string]: unknown }, element: Element): void;
  };
}
