/** Who decides where no person does: what follows from a rule. */
export const SYSTEM = 'claimgraph';
