import { packageVersion } from '../package-path.js';

/** Stops sending; waits until what is left has been sent. */
export type StopTracing = () => Promise<void>;

const isSet = (environment: NodeJS.ProcessEnv, name: string): boolean => (environment[name] ?? '') !== '';

/** Whether the usual variables of OpenTelemetry say where traces are to be sent. */
export const isTracingSet = (environment: NodeJS.ProcessEnv): boolean =>
  (isSet(environment, 'OTEL_EXPORTER_OTLP_ENDPOINT') ||
    isSet(environment, 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT')) &&
  environment['OTEL_SDK_DISABLED'] !== 'true' &&
  environment['OTEL_TRACES_EXPORTER'] !== 'none';

/**
 * Sends traces by OTLP over HTTP, as OpenTelemetry's own variables say (endpoint, headers, sampler, service name, …). Its
 * packages are loaded only then.
 */
export async function startTracing(environment: NodeJS.ProcessEnv): Promise<StopTracing> {
  if (!isTracingSet(environment)) return () => Promise.resolve();
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, resources] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const { defaultResource, detectResources, envDetector, resourceFromAttributes } = resources;
  const own = resourceFromAttributes({ 'service.name': 'claimgraph', 'service.version': packageVersion() });
  const provider = new NodeTracerProvider({
    // What the environment says of the service comes last.
    resource: defaultResource()
      .merge(own)
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return () => provider.shutdown();
}
