import type { FieldRequest } from './field-request.js';

/** Where an argument of a root field stands in the request, e.g. `paths.from`; or a field below it in the response. */
export const argumentPath = ({ info }: FieldRequest, name: string): string =>
  `${String(info.path.key)}.${name}`;
