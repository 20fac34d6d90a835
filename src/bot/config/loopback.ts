/** True for 127.0.0.0/8, ::1 and localhost. */
export const isLoopback = (host: string): boolean => /^(127(\.\d{1,3}){3}|\[?::1\]?|localhost)$/i.test(host);

/** Whether what is sent to an address stays secret on the way: https, or this machine where `local` is true. */
export function isPrivate(address: string, local: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (local && protocol === 'http:' && isLoopback(hostname));
}
