/** How a reason says that its decision was one of many. */
const TOGETHER = /\(One of many, begun (\S+)\.\)/;

/** The most that a reason may be. */
const LONGEST = 2_000;

/** The reason of one of many decisions: in the words of who decides, when they were begun, and why it was proposed. */
export const reasonTogether = (why: string, begun: string, evidence: string): string =>
  `${why} (One of many, begun ${begun}.) ${evidence}`.slice(0, LONGEST);

/** When the many decisions were begun that one belongs to; null if it was decided alone. */
export const togetherSince = (reason: string): string | null => TOGETHER.exec(reason)?.[1] ?? null;

/** The reason in the words of who decided, without the rest. */
export const ownWords = (reason: string): string => reason.split(TOGETHER)[0]?.trim() ?? reason;
