/** Decides when work may run, and resolves when it is done. */
export type Scheduler = <Result>(work: () => Promise<Result>) => Promise<Result>;

export const runImmediately: Scheduler = (work) => work();
