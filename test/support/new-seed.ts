import fc from 'fast-check';

/** Chosen once for the run, by jest.long.config.js. */
fc.configureGlobal({ seed: Number(process.env['SEED']) });
