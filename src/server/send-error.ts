import type { Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';

/** Responds in the form of GraphQL to failures before or beside GraphQL. */
export function sendError(response: Response, status: number, error: GraphQLFormattedError): void {
  response.status(status).json({ errors: [error] });
}
