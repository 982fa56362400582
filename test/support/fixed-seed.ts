import fc from 'fast-check';

/** A change is not refused for an old fault that chance finds just then: `npm run test:long` looks for these. */
fc.configureGlobal({ seed: 20190323 });
