/** Hints for errors of GraphQL and Apollo, by the start or the gist of their message. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  // Documents
  [
    /^Syntax Error/,
    'Correct the document at that position; the sandbox at /graphql underlines it while you type.',
  ],
  [
    /^Cannot query field/,
    'The documentation panel of the sandbox at /graphql lists the fields of each type.',
  ],
  [
    /^Unknown argument/,
    'The documentation panel of the sandbox at /graphql lists the arguments of each field.',
  ],
  [/must have a selection of subfields/, 'Add { … } with the fields that you want.'],
  [/must not have a selection/, 'It has no fields of its own: remove the { … } after it.'],
  [/within itself/, 'A fragment cannot contain itself, directly or through others: write out the levels.'],
  [/^Unknown fragment/, 'Define the fragment in the same document, or correct its name.'],
  [/^Fragment .* is never used|^Variable .* is never used/, 'Use it or remove it.'],
  [/^Fragment .* cannot be spread here/, 'Spread it only where an object of its type can occur.'],
  [/^Unknown type/, 'The documentation panel of the sandbox at /graphql lists the types.'],
  [/^Unknown directive/, 'Use only @include, @skip and directives that the schema declares.'],
  [/^Variable .* is not defined/, 'Declare it at the start of the operation: query ($name: Type).'],
  [/^Variable .* used in position expecting/, 'Declare the variable with the type that is expected there.'],
  [/is required, but it was not provided|of required type .* was not provided/, 'Give it a value.'],
  [/must not be null|found null/, 'Give it a value, or omit it if it is optional.'],
  [/conflict because/, 'Give one of them an alias, so that the response can contain both.'],
  [
    /^There can be only one|^This anonymous operation|operations? with multiple/,
    'Rename or remove the second one.',
  ],
  [
    /^Validation aborted|^Too many validation errors/,
    'Correct the errors reported so far, and repeat fewer fields.',
  ],
  [/DateTime cannot represent/, 'Write an instant with its offset from UTC, e.g. 2019-03-26T00:00:00Z.'],
  [
    /does not exist in|Enum .* cannot represent|is not defined by type/,
    'The documentation panel of the sandbox at /graphql lists what is allowed.',
  ],
  [/cannot represent|^Expected value of type/, 'Send a value of the type that the schema requires.'],
  // Requests
  [
    /Cross-Site Request Forgery/,
    'Send "Content-Type: application/json", or with GET the header "apollo-require-preflight: true".',
  ],
  [/batching disabled/, 'Send one operation per request; it may contain several fields under aliases.'],
  [/^GET requests only support query/, 'Send mutations with POST.'],
  [/only GET\/POST/, 'Send the request with GET or POST.'],
  [/GET requests may not have a content-type/, 'Omit the content type, or send application/json.'],
  [/^POST body missing/, 'Send a JSON object with the member "query".'],
  [/non-empty `query`|queries must be strings/, 'Send the GraphQL document as the string "query".'],
  [/may only be specified once/, 'Send it once.'],
  [/^The .* search parameter|`variables` in|`extensions` in/, 'Send it as a JSON object.'],
  [/`operationName`/, 'Send the name of one operation of the document as a string.'],
  [
    /^Unknown operation named|^Must provide operation name/,
    'Send the name of one operation of the document as "operationName".',
  ],
  [/^PersistedQuery/, 'Send the whole document: persisted queries are not supported.'],
  [/'accept' header/, 'Accept application/json or application/graphql-response+json.'],
];

const FALLBACK = 'Compare the request with the schema in the sandbox at /graphql.';

const DID_YOU_MEAN = / ?Did you mean (.+)\?$/s;

/** GraphQL's own suggestion if there is one, otherwise a known hint. */
export function hintFor(message: string): string {
  const suggestion = DID_YOU_MEAN.exec(message)?.[1];
  if (suggestion !== undefined) return `Did you mean ${suggestion}?`;
  return HINTS.find(([pattern]) => pattern.test(message))?.[1] ?? FALLBACK;
}
