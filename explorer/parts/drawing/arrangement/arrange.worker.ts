import { arrange, type ToArrange } from './arrange.js';

// In a worker, so that the page stays responsive while thousands of nodes are placed.
addEventListener('message', ({ data }: MessageEvent<ToArrange>) => {
  postMessage(arrange(data));
});
