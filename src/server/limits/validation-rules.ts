import type { ValidationRule } from 'graphql';
import type { Config } from '../../config.js';
import { aliasLimit } from './aliases.js';
import { depthLimit } from './depth.js';
import { directiveLimit } from './directives.js';

/** Limits on documents, beside GraphQL's own rules. */
export const validationRules = (config: Config): ValidationRule[] => [
  depthLimit(config.CLAIMGRAPH_MAX_DEPTH),
  aliasLimit(config.CLAIMGRAPH_MAX_ALIASES),
  directiveLimit(config.CLAIMGRAPH_MAX_DIRECTIVES),
];
