/** Who gives an account, and where. */
export interface Account {
  readonly sayers: readonly string[];
  readonly document: string;
  /** All documents that the document relays, directly or through others. */
  readonly relays: readonly string[];
}

/**
 * The number of origins that accounts have independently of each other. An account in a document that relays another
 * one of them has its origin there. Of the others those are one origin that share a sayer, or that relay the same
 * document: neither a second paper nor a second interview is a second origin.
 */
export function countOrigins(accounts: readonly Account[]): number {
  const documents = new Set(accounts.map(({ document }) => document));
  const first = accounts.filter(
    ({ document, relays }) => !relays.some((relayed) => relayed !== document && documents.has(relayed)),
  );
  const origins: Set<string>[] = [];
  for (const { sayers, document, relays } of first) {
    const marks = new Set([...sayers, ...relays.filter((relayed) => relayed !== document)]);
    // Without a sayer, the document speaks for itself.
    if (sayers.length === 0) marks.add(document);
    const joined = origins.filter((origin) => [...marks].some((mark) => origin.has(mark)));
    for (const origin of joined) {
      for (const mark of origin) marks.add(mark);
      origins.splice(origins.indexOf(origin), 1);
    }
    origins.push(marks);
  }
  return origins.length;
}
