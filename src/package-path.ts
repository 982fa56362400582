import { fileURLToPath } from 'node:url';

/** Path of a file of this package, whatever the working directory is. */
export const packagePath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
