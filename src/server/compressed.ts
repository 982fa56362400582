import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * Compresses what is text, with brotli or gzip. Streams of events would wait in the compressor until it is full, and
 * exports are compressed by their formats, or are piped on by programs.
 */
export const compressed: RequestHandler = compression({
  filter: (request, response) =>
    !request.path.startsWith('/export/') &&
    !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
    compression.filter(request, response),
});
