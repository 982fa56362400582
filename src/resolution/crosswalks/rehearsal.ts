import type { Database, WriteTransaction } from '../../neo4j/database.js';

/** Thrown when all has been written, so that it is taken back. */
class Rehearsed extends Error {
  override readonly name = 'Rehearsed';

  constructor(readonly result: unknown) {
    super('This was only tried.');
  }
}

/** A database in which everything is written and then taken back: what cannot be written fails as it would. */
export const rehearsal = (database: Database): Pick<Database, 'write'> => ({
  async write<Result>(
    work: (transaction: WriteTransaction) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    try {
      return await database.write<Result>(async (transaction) => {
        throw new Rehearsed(await work(transaction));
      }, signal);
    } catch (failure) {
      if (failure instanceof Rehearsed) return failure.result as Result;
      throw failure;
    }
  },
});
