import { WebSocket } from 'ws';

type Listener = (() => void) | null;

/** As much of XMLHttpRequest as the stock client's `ajax` uses, over fetch. */
class FetchRequest {
  readyState = 0;
  status = 0;
  timeout = 0;
  response: unknown = null;
  responseText = '';
  responseType = '';
  withCredentials = false;
  onreadystatechange: Listener = null;
  ontimeout: Listener = null;
  readonly #headers: Record<string, string> = {};
  readonly #abort = new AbortController();
  #method = 'GET';
  #url = '';
  #answer: Headers | undefined;

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  getResponseHeader(name: string): string | null {
    return this.#answer?.get(name) ?? null;
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string): void {
    const init = { method: this.#method, headers: this.#headers, signal: this.#abort.signal };
    fetch(this.#url, body ? { ...init, body } : init)
      .then(async (answer) => {
        this.#answer = answer.headers;
        this.responseText = await answer.text();
        this.response = this.responseText === '' ? null : JSON.parse(this.responseText);
        this.#done(answer.status);
      })
      .catch(() => this.#done(0));
  }

  #done(status: number): void {
    this.status = status;
    this.readyState = 4;
    if (!this.#abort.signal.aborted) this.onreadystatechange?.();
  }
}

/** What a browser has and Node does not: the stock Direct Line client looks for both. */
export function installBrowserGlobals(): void {
  Object.assign(globalThis, { WebSocket, XMLHttpRequest: FetchRequest });
}
