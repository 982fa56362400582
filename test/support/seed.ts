import fc from 'fast-check';

/**
 * The same random cases each time, so that no change is blamed for an old fault that happens to be found.
 * `npm run test:long` uses another seed, to look for these.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20190323) });
