import type { Attack } from './attacks.js';

/** How requests ended, by code: OK, the code of the first error, or GONE if the client disconnected. */
export type Endings = Readonly<Record<string, number>>;

/** Sends all requests of an attack at once, and waits until each has ended. */
export async function sendAttack(url: string, attack: Attack): Promise<Endings> {
  const endings: Record<string, number> = {};
  const requests = Array.from({ length: attack.requests }, (_, number) => send(url, attack, number));
  for (const ending of await Promise.all(requests)) endings[ending] = (endings[ending] ?? 0) + 1;
  return endings;
}

async function send(url: string, { request, leaveAfter }: Attack, number: number): Promise<string> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request(number)),
      ...(leaveAfter !== undefined && { signal: AbortSignal.timeout(leaveAfter) }),
    });
    const { errors } = (await response.json()) as {
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
    return errors?.[0]?.extensions.code ?? 'OK';
  } catch {
    return 'GONE';
  }
}
