import { badInputs } from './bad-input.js';

/** How a model server answers: with a status and a body, or as it breaks the protocol. */
export interface BadAnswer {
  readonly status?: number;
  readonly body?: unknown;
  readonly breaks?: 'SILENT' | 'ENDLESS' | 'REDIRECTS' | 'HANGS_UP';
}

/** What OpenAI's chat completions are around what a model says. */
export const completion = (content: unknown, more: object = {}): object => ({
  choices: [
    {
      finish_reason: 'stop',
      message: {
        role: 'assistant',
        content: typeof content === 'string' ? content : JSON.stringify(content),
      },
      ...more,
    },
  ],
});

const CLAIM = {
  ...{ quote: 'The coalition destroyed', event: 'a', actor: null, predicate: 'PERPETRATED_BY' },
  ...{ object: 'The coalition', effect: null, quantity: null, weapon: null, title: null },
  ...{ saidBy: null, statedAt: null },
};
const EVENT = { key: 'a', kind: 'STRIKE', title: 'Strike', time: null, places: [] };
const row = (what: string, given: BadAnswer, words: RegExp) =>
  [what, given, 'MODEL_FAILED', 'CLAIMGRAPH_MODEL_URL', words] as const;
const answer = (content: unknown, more: object = {}): BadAnswer => ({ body: completion(content, more) });

export const BAD_ANSWERS = badInputs<BadAnswer>(
  row(
    'a refusal',
    answer(null, { message: { content: null, refusal: 'I cannot help with that.' } }),
    /refused: I cannot help/,
  ),
  row(
    'an answer that a filter stopped',
    answer(null, { finish_reason: 'content_filter' }),
    /refused.*filter/,
  ),
  row(
    'a refusal in a stream that nobody asked for',
    { body: 'data: {"choices":[{"delta":{"refusal":"I cannot"}}]}\n\ndata: [DONE]\n\n' },
    /not JSON/,
  ),
  row('prose', answer('Here are the claims that I found.'), /not JSON/),
  row('JSON in a fence', answer('```json\n{"events": [], "claims": []}\n```'), /not JSON/),
  row('another shape', answer({ claims: [{ quote: 3 }] }), /not what it was asked for: events/),
  row('a list', answer([]), /not what it was asked for/),
  row(
    'a predicate that there is not',
    answer({ events: [EVENT], claims: [{ ...CLAIM, predicate: 'LOVED' }] }),
    /claims\.0\.predicate/,
  ),
  row(
    'a claim without words',
    answer({ events: [EVENT], claims: [{ ...CLAIM, quote: '' }] }),
    /claims\.0\.quote/,
  ),
  row(
    'a number in words',
    answer({
      events: [EVENT],
      claims: [
        {
          ...CLAIM,
          quantity: { measure: 'strikes', low: null, best: 'many', high: null, qualifier: 'EXACT' },
        },
      ],
    }),
    /claims\.0\.quantity/,
  ),
  row('an answer that is cut off', answer('{"events": [', { finish_reason: 'length' }), /cut off/),
  row('nothing', { body: { choices: [] } }, /empty/),
  row('an error with status 200', { body: { error: { message: 'Out of memory' } } }, /empty/),
  row('null', { body: null }, /empty/),
  row('a page', { body: '<html>Bad gateway</html>' }, /not JSON/),
  row('more than anybody reads', answer('x'.repeat(2_100_000)), /more than 2000000 bytes/),
  row(
    'a thousand claims',
    answer({ events: [EVENT], claims: Array.from({ length: 1_000 }, () => CLAIM) }),
    /claims/,
  ),
  row('status 401', { status: 401, body: { error: { message: 'Wrong key: sesame' } } }, /status 401/),
  row('status 404', { status: 404, body: 'No such model' }, /status 404/),
  row('status 429', { status: 429, body: { error: { message: 'Too many of sesame' } } }, /status 429/),
  row('status 500', { status: 500, body: 'sesame' }, /status 500/),
  row('silence', { breaks: 'SILENT' }, /within 300 ms/),
  row('an answer that never ends', { breaks: 'ENDLESS' }, /within 300 ms/),
  row('another address, to which the key would go', { breaks: 'REDIRECTS' }, /cannot be reached/),
  row('a connection that breaks', { breaks: 'HANGS_UP' }, /cannot be reached/),
);
