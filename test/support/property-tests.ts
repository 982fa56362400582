import fc from 'fast-check';

/** On a developer's machine each run tries new cases. A change is not refused for an old fault that chance finds just then. */
if (process.env['CI']) fc.configureGlobal({ seed: 20190323 });
