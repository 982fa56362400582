import type { Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { countError } from './errors/count-error.js';

/** Responds in the form of GraphQL to failures before or beside GraphQL. */
export function sendError(response: Response, status: number, error: GraphQLFormattedError): void {
  countError(error);
  response.status(status).json({ errors: [error] });
}
