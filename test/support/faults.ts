import type { Database, WriteTransaction } from '../../src/neo4j/database.js';

/** The real database, but the connection breaks at this statement of a write, counted from 1. */
export const failingAt = (database: Database, number: number): Database =>
  new Proxy(database, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      if (name !== 'write') return (member as () => unknown).bind(target);
      return (work: (transaction: WriteTransaction) => Promise<unknown>) =>
        target.write((transaction) => {
          let count = 0;
          return work({
            run: (statement) => {
              count += 1;
              if (count === number) throw new Error('The connection broke.');
              return transaction.run(statement);
            },
          });
        });
    },
  });
