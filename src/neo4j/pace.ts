/** Decides when a statement may run, and ends when what runs it does. */
export type Pace = <Result>(work: () => Promise<Result>) => Promise<Result>;

export const AT_ONCE: Pace = (work) => work();
