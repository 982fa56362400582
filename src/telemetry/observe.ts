import { context, type Attributes, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Histogram } from 'prom-client';
import { secondsSince } from './metrics.js';
import { outcomeOf } from './outcome.js';

/** What is observed: how it is called in traces, and where its duration is counted. */
interface Observed<Label extends string> {
  readonly span: string;
  readonly kind: SpanKind;
  readonly attributes?: Attributes;
  readonly histogram: Histogram<Label | 'outcome'>;
  readonly labels: Readonly<Partial<Record<Label, string>>>;
}

/** Does nothing unless tracing has been turned on. */
const tracer = trace.getTracer('claimgraph');

/** Counts how long work takes and how it ends, as a span of the current trace. */
export async function observe<Result, Label extends string>(
  { span: name, kind, attributes, histogram, labels }: Observed<Label>,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  const start = performance.now();
  const span = tracer.startSpan(name, { kind, ...(attributes && { attributes }) });
  const end = (outcome: string): void => {
    histogram.observe({ ...labels, outcome } as never, secondsSince(start));
    endSpan(span, outcome);
  };
  try {
    const result = await context.with(trace.setSpan(context.active(), span), work);
    end('ok');
    return result;
  } catch (failure) {
    end(outcomeOf(failure));
    throw failure;
  }
}

/** The outcome only: messages of errors may contain what a user gave. */
function endSpan(span: Span, outcome: string): void {
  if (outcome !== 'ok') {
    span.setAttribute('error.type', outcome);
    if (outcome !== 'refused' && outcome !== 'gone') span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

export { SpanKind };
