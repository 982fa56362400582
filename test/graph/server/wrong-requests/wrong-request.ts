/** What is sent, and how it must be refused. */
export interface WrongRequest {
  readonly what: string;
  readonly send: RequestInit;
  readonly search?: string;
  readonly status?: number;
  readonly code: string;
  /** Where the error says that it is; a text is meant exactly. */
  readonly path: string | RegExp;
  readonly hint?: RegExp;
}
