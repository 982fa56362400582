import { fileURLToPath } from 'node:url';

/** Where a file of this package lies, whatever the working directory is. */
export const packagePath = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
