import { quoted } from '../../errors/quoted.js';
import type { Fault } from '../../errors/user-error.js';
import type { ExternalIdInput } from '../../domain/external-ids/external-id-input.js';
import { KNOWN_SCHEMES, schemeNamed } from '../../domain/external-ids/scheme.js';
import { externalKey } from '../../domain/external-ids/stored-external-id.js';
import { line, webAddress } from '../../domain/constraints/text-rules.js';
import type { Problems } from './problems.js';

const FORM_OF_SCHEME = /^[a-z][a-z0-9-]{0,49}$/;
const MAX_ID_LENGTH = 200;
const MAX_IDS = 100;

/** Checks that each id is of a register that can be named so, has the form of its ids, and is given once. */
export function checkExternalIds(
  externalIds: readonly ExternalIdInput[],
  path: string,
  problems: Problems,
): void {
  if (externalIds.length > MAX_IDS) {
    problems.add(path, {
      code: 'LIMIT_EXCEEDED',
      message: `There are ${externalIds.length} external ids.`,
      hint: `Expected at most ${MAX_IDS}.`,
    });
  }
  const first = new Map<string, number>();
  externalIds.forEach((one, index) => {
    const where = `${path}[${index}]`;
    for (const [field, fault] of Object.entries(faultsOf(one)))
      if (fault) problems.add(`${where}.${field}`, fault);
    const before = first.get(externalKey(one));
    if (before === undefined) first.set(externalKey(one), index);
    else
      problems.add(`${where}.id`, {
        code: 'DUPLICATE_ID',
        message: `${quoted(externalKey(one))} is given already, as ${path}[${before}].`,
        hint: 'Expected each external id once.',
      });
  });
}

/** What is wrong with each field of an external id. */
export const faultsOf = ({
  scheme,
  id,
  url,
}: ExternalIdInput): Record<'scheme' | 'id' | 'url', Fault | null> => ({
  scheme: faultOfScheme(scheme),
  id: faultOfId(scheme, id),
  url: url == null ? null : faultOfUrl(scheme, id, url),
});

function faultOfScheme(scheme: string): Fault | null {
  if (FORM_OF_SCHEME.test(scheme)) return null;
  const known = KNOWN_SCHEMES.find((one) => one === scheme.trim().toLowerCase());
  return {
    code: 'INVALID_ARGUMENT',
    message: `${quoted(scheme)} is not the name of a register.`,
    hint:
      known === undefined
        ? `Expected one of ${KNOWN_SCHEMES.join(', ')}, or another name of lower-case letters, digits and hyphens, at most 50.`
        : `Did you mean ${known}?`,
  };
}

function faultOfId(scheme: string, id: string): Fault | null {
  const fault = line(MAX_ID_LENGTH)(id);
  if (fault) return fault;
  const known = schemeNamed(scheme);
  if (known && !known.form.test(id)) {
    return {
      code: 'INVALID_ID',
      message: `${quoted(id)} is not an id of ${known.name}.`,
      hint: `Expected an id such as ${known.example}.`,
    };
  }
  if (id === id.trim()) return null;
  return {
    code: 'INVALID_ID',
    message: `${quoted(id)} begins or ends with a space.`,
    hint: 'Expected the id without spaces around it.',
  };
}

function faultOfUrl(scheme: string, id: string, url: string): Fault | null {
  const own = schemeNamed(scheme)?.url?.(id);
  if (own === undefined) return webAddress(url);
  if (own === url) return null;
  return {
    code: 'INVALID_ARGUMENT',
    message: `${quoted(url)} is not the page of ${quoted(id)} in ${scheme}.`,
    hint: `Leave it out: it is ${own}.`,
  };
}
