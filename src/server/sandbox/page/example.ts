/** A saved query: a document with one named operation, and the comment at its start that describes it. */
export interface Example {
  readonly description: string;
  readonly operationName: string;
  readonly document: string;
}

/** Takes the description from the comment lines at the start of a document. */
export function exampleOf(document: string): Example {
  const comment = /^(?:#.*\n)+/.exec(document)?.[0] ?? '';
  const description = comment.replace(/^# ?/gm, '').replace(/\s+/g, ' ').trim();
  const operationName = /^(?:query|subscription) (\w+)/m.exec(document)?.[1] ?? '';
  return { description, operationName, document };
}
