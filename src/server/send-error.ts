import type { Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';

/** Answers in the form of GraphQL what fails before GraphQL is reached, or beside it. */
export function sendError(response: Response, status: number, error: GraphQLFormattedError): void {
  response.status(status).json({ errors: [error] });
}
