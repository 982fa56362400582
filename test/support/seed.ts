import fc from 'fast-check';

/**
 * The same random cases each time: a change is not refused for an old fault that chance finds just then.
 * `npm run test:long` chooses another seed, to look for these.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20190323) });
