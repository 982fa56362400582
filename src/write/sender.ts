/** Who decides where no person does: what follows from a rule. */
export const SYSTEM = 'claimgraph';

/** Who sends what is to be written. */
export interface Sender {
  /** Kept with every record, for writers to read. */
  readonly writer: string;
  /** Whose decisions are that do not say it themselves, for everybody to read. */
  readonly decider: string;
}

/** Somebody who is known by one name to everybody. */
export const senderNamed = (name: string): Sender => ({ writer: name, decider: name });

/** When, and by whom, something is written. */
export interface WriteStamp {
  readonly instant: Date;
  readonly writer: string;
}
