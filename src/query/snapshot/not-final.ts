/** Marks a root field that may answer otherwise as of the same instant when more has been recorded, in order or score. */
export const NOT_FINAL = 'notFinal';
