import type { ModelServer } from '../../context.js';
import { UserError } from '../../errors/user-error.js';
import { answer, ANSWER_SCHEMA, type Answer } from './answer.js';

/** Bytes of an answer that are read. */
const MAX_BYTES = 2_000_000;

/** What a model is asked: what it is to do, and the text. */
export interface Prompt {
  readonly instruction: string;
  readonly text: string;
}

/**
 * Asks a language model by OpenAI's chat completions, with a JSON Schema. Throws MODEL_FAILED, which says what went wrong, if it does not answer
 * in time, or as it was asked.
 */
export async function askModel(
  { instruction, text }: Prompt,
  server: ModelServer,
  signal: AbortSignal,
): Promise<Answer> {
  const late = AbortSignal.timeout(server.timeout);
  try {
    const response = await fetch(`${server.url}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(server.key !== null && { authorization: `Bearer ${server.key}` }),
      },
      body: JSON.stringify({
        model: server.model,
        temperature: 0,
        messages: [
          { role: 'system', content: instruction },
          { role: 'user', content: text },
        ],
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'draft', strict: true, schema: ANSWER_SCHEMA },
        },
      }),
      redirect: 'error',
      signal: AbortSignal.any([signal, late]),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw failed(`It answered with status ${response.status}.`);
    }
    return answerIn(await bodyOf(response));
  } catch (failure) {
    if (failure instanceof UserError || signal.aborted) throw failure;
    if (late.aborted) throw failed(`It did not answer within ${server.timeout} ms.`);
    throw failed('It cannot be reached.');
  }
}

/** The body as text, of which no more than a limit is read. */
async function bodyOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > MAX_BYTES) throw failed(`Its answer has more than ${MAX_BYTES} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

interface Completion {
  readonly choices?: readonly {
    readonly finish_reason?: string | null;
    readonly message?: { readonly content?: string | null; readonly refusal?: string | null } | null;
  }[];
}

/** The draft in a completion. */
function answerIn(body: string): Answer {
  const [choice] = (parsed(body) as Completion | null)?.choices ?? [];
  const { content, refusal } = choice?.message ?? {};
  if (typeof refusal === 'string' && refusal !== '') throw failed(`It refused: ${refusal.slice(0, 300)}`);
  if (choice?.finish_reason === 'content_filter')
    throw failed('It refused: its content filter stopped the answer.');
  if (choice?.finish_reason === 'length')
    throw failed('Its answer was cut off: the text is too long for it.');
  if (typeof content !== 'string' || content === '') throw failed('Its answer is empty.');
  const read = answer.safeParse(parsed(content));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw failed(
    `Its answer is not what it was asked for${issue ? `: ${issue.path.join('.')}: ${issue.message}` : ''}.`,
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    throw failed('Its answer is not JSON.');
  }
}

const failed = (message: string): UserError =>
  UserError.of({
    code: 'MODEL_FAILED',
    path: 'CLAIMGRAPH_MODEL_URL',
    message: `The language model could not read this text. ${message}`,
    hint: 'Try again, or unset CLAIMGRAPH_MODEL_URL: then the grammar reads it, without a model.',
  });
