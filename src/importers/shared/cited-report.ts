import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

/** A report as data sets cite it. */
export interface CitedReport {
  readonly url: string | null;
  /** Who published it. */
  readonly office: string | null;
  /** Day of publication, in ISO 8601. */
  readonly day: string | null;
  readonly headline: string | null;
}

const MAX_SLUG_LENGTH = 32;
const DIGEST_LENGTH = 16;

/**
 * The id of a report, which is the same in every data set that cites it: from its URL, otherwise from office, day and
 * headline together. Null if any of these is missing: then the report cannot be identified, and each data set needs its
 * own id. Case, spaces and punctuation are ignored, because data sets alter them when they copy; any other difference
 * counts.
 */
export function reportId({ url, office, day, headline }: CitedReport): string | null {
  const address = url === null ? null : addressKey(url);
  if (address !== null)
    return `document:report-${slug(new URL(`http://${address}`).hostname)}-${digest(address)}`;
  const [published, said] = [office, headline].map((text) => (text === null ? '' : folded(text)));
  if (!published || !said || day === null) return null;
  return `document:report-${slug(published)}-${day}-${digest(JSON.stringify([published, day, said]))}`;
}

/** Identifies the target of a URL, ignoring the scheme, the case of the host and the position in the page. */
function addressKey(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, host, pathname, search, hash } = new URL(text);
  if (!/^https?:$/.test(protocol)) return null;
  // Some sites distinguish pages by what follows the hash.
  const route = /^#[!/]/.test(hash) ? hash : '';
  return `${host.replace(/:(80|443)$/, '')}${pathname.replace(/\/+$/, '')}${search}${route}`;
}

/** Combining marks stay: in many scripts they are letters. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

const slug = (text: string): string =>
  anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_SLUG_LENGTH)
    .replace(/-$/, '');

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);
