/** Marks a root field that has nothing to do with what was known when, and which a snapshot lacks. */
export const OF_TODAY = 'ofToday';
