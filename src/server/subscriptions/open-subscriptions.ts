import { setMaxListeners } from 'node:events';
import type { ExecutionResult } from 'graphql';
import type { Context } from '../../context.js';
import type { UserError } from '../../errors/user-error.js';
import type { OperationRequest } from '../../query/operation/prepared-operation.js';
import { subscribe } from '../../query/operation/subscribe.js';
import { subscriptions } from '../../telemetry/metrics.js';
import { limitError } from '../limits/limit-error.js';

/** The results of a subscription, until it is ended. */
export interface Results extends AsyncIterable<ExecutionResult> {
  return(): Promise<unknown>;
}

/** A subscription to be opened. Its signal is created then. */
export type Subscription = Omit<OperationRequest, 'context'> & { readonly context: Omit<Context, 'signal'> };

/** The open subscriptions of this process, whose number is limited. */
export class OpenSubscriptions {
  readonly #open = new Set<AbortController>();

  constructor(private readonly limit: number) {}

  /** Starts one. Its waiting and its statements end as soon as the client stops listening. */
  async start(subscription: Subscription): Promise<Results | ExecutionResult> {
    if (this.#open.size >= this.limit) return { errors: [this.#tooMany()] };
    const controller = new AbortController();
    // Every statement listens to it. There may be many, so Node must not warn of a leak.
    setMaxListeners(0, controller.signal);
    this.#open.add(controller);
    subscriptions.inc();
    const end = () => {
      if (this.#open.delete(controller)) subscriptions.dec();
      controller.abort();
    };
    const context = { ...subscription.context, signal: controller.signal };
    const results = await subscribe({ ...subscription, context });
    if (Symbol.asyncIterator in results) return endable(results, end);
    end();
    return results;
  }

  #tooMany(): UserError {
    return limitError({
      what: 'subscriptions',
      actual: this.#open.size + 1,
      limit: this.limit,
      setting: 'CLAIMGRAPH_MAX_SUBSCRIPTIONS',
      path: 'subscription',
      advice: 'Close those that are not needed, or use one for several ids.',
    });
  }
}

/** Ends at once when told to; a waiting generator would first wait for its next value. */
function endable(results: AsyncGenerator<ExecutionResult>, end: () => void): Results {
  const iterator = {
    next: async () => {
      const result = await results.next();
      if (result.done) end();
      return result;
    },
    return: () => {
      end();
      return results.return(undefined);
    },
  };
  return { ...iterator, [Symbol.asyncIterator]: () => iterator };
}
