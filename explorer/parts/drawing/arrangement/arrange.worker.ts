import { arrange, type ToArrange } from './arrange.js';

// Beside the page, which goes on answering while thousands of nodes find their places.
addEventListener('message', ({ data }: MessageEvent<ToArrange>) => {
  postMessage(arrange(data));
});
