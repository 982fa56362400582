import type { Context } from '../../context.js';

const NEWEST = `MATCH (ledger:Ledger {id: 'ledger'}) RETURN ledger.recordedAt.epochMillis`;

/** The instant of the newest write; before all time that counts, where nothing was ever written. */
export async function newestWrite({ database, signal }: Context): Promise<Date> {
  const [row] = await database.read({ text: NEWEST, parameters: {} }, signal);
  return new Date((row?.[0] as number | null | undefined) ?? 0);
}
