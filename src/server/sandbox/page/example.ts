/** A saved question: its document with one named operation, and the comment at its head that says what it asks. */
export interface Example {
  readonly description: string;
  readonly operationName: string;
  readonly document: string;
}

/** Takes the question from the comment lines that a document begins with. */
export function exampleOf(document: string): Example {
  const comment = /^(?:#.*\n)+/.exec(document)?.[0] ?? '';
  const description = comment.replace(/^# ?/gm, '').replace(/\s+/g, ' ').trim();
  const operationName = /^query (\w+)/m.exec(document)?.[1] ?? '';
  return { description, operationName, document };
}
