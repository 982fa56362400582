import './apollo.css';
import { questionOfAddress } from './question-of-address.js';

/** The options of Apollo’s embedded Sandbox that are used here. */
interface SandboxOptions {
  readonly target: HTMLElement;
  readonly initialEndpoint: string;
  readonly endpointIsEditable: boolean;
  readonly runTelemetry: boolean;
  /** Our content security policy forbids inline styles. */
  readonly allowDynamicStyles: boolean;
  readonly initialState: {
    readonly document?: string;
    readonly variables?: object;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

declare global {
  /** Defined by Apollo’s script, if that could be loaded. */
  var EmbeddedSandbox: (new (options: SandboxOptions) => object) | undefined;
}

/** Variables from the URL; none if they are not JSON. */
function readVariables(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

const { origin, pathname, search } = location;
const brought = questionOfAddress(search);
const variables = readVariables(brought?.variables ?? '');
const target = document.getElementById('sandbox');

if (target && globalThis.EmbeddedSandbox) {
  target.replaceChildren();
  new globalThis.EmbeddedSandbox({
    target,
    initialEndpoint: origin + pathname,
    endpointIsEditable: false,
    runTelemetry: false,
    allowDynamicStyles: false,
    initialState: {
      ...(brought && { document: brought.query, headers: brought.headers }),
      ...(variables && { variables }),
    },
  });
}
