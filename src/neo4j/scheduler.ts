/** Decides when a statement may run, and ends when what runs it does. */
export type Scheduler = <Result>(work: () => Promise<Result>) => Promise<Result>;

export const runImmediately: Scheduler = (work) => work();
