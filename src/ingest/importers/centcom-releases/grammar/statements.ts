/** Sentences that report no effect: the result of a strike is unknown or nothing, how it was carried out, what words mean. */
const STATEMENTS: readonly RegExp[] = [
  /\bno effect\b|\bineffective\b|\binconclusive results?\b|\bnot successful\b/i,
  /\bresults? (?:is|are|was|were) (?:still )?(?:being assessed|unknown|inconclusive)\b/i,
  /\bno (?:air)?strikes?\b/i,
  /^All aircraft (?:safely )?(?:departed|exited)\b/i,
  /^(?:Airs|S)trike assessments? (?:is|are) based on initial reports\b/i,
  /\bemployed\b.*\baircraft\b|\baircraft\b.*\bemployed\b/i,
  /\bparticipated in (?:these|the)\b/i,
  /\bunder investigation\b/i,
  /\bcivilian casualties\b/i,
  /\bpreviously unreported\b/i,
  /^A strike, as defined in\b|^So having a single aircraft\b|^Accordingly, CJTF-OIR does not report\b/i,
];

/** Whether a sentence is known to state no effect. */
export const isStatement = (sentence: string): boolean => STATEMENTS.some((form) => form.test(sentence));
