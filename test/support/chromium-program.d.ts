export const SWITCHES: string[];
export function findChromium(): string;
