import { connect } from 'node:net';

/** A request as bytes, for what fetch would not send: everything that comes back until the connection ends. */
export function raw(port: number, lines: readonly string[], end = '\r\n\r\n'): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}${end}`));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

/** The header fields of an answer, by their names in lower case. */
export const fieldsOf = (answer: string): ReadonlyMap<string, string> =>
  new Map(
    [...(answer.split('\r\n\r\n')[0] ?? '').matchAll(/^([\w-]+): (.*)$/gm)].map(
      ([, name = '', value = '']) => [name.toLowerCase(), value.trim()] as const,
    ),
  );
