import type { FieldRequest } from './field-request.js';

/** Path of an argument of a root field in the request, e.g. `paths.from`; or of a field below it in the response. */
export const argumentPath = ({ info }: FieldRequest, name: string): string =>
  `${String(info.path.key)}.${name}`;
