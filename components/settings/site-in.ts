// The site that a reader means by what they typed: a host name, or an address with one in it.
import { isHost } from '../../core/sites';

/** The host name as the browser writes it; undefined where there is none. */
export const siteIn = (typed: string): string | undefined => {
  const text = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return isHost(hostname) ? hostname : undefined;
};
