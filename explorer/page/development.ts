import { stated } from '../api/stated.js';

/** Whether the server was started for work on the explorer, as it states in the page. */
export const isDevelopment = (): boolean => stated('development') === 'yes';
