/** A statement about the strikes in the paper. */
export const statement = (id: string, more: object) => ({
  id: `claim:${id}`,
  text: `What ${id} says.`,
  subject: 'event:strikes',
  predicate: 'STATED',
  saidBy: ['actor:coalition'],
  document: 'document:paper',
  ...more,
});

/** The same, which rests on words of it. */
export const claim = (id: string, exact: string, more: object = {}) =>
  statement(id, { passages: [{ document: 'document:paper', exact }], ...more });
