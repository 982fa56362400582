import { type Fault, UserError } from '../../errors/user-error.js';

/** Checks an argument by a rule for its value. Throws what is wrong, with the path of the argument. */
export function checkArgument(value: string, rule: (value: string) => Fault | null, path: string): string {
  const fault = rule(value);
  if (fault) throw UserError.of({ ...fault, path });
  return value;
}
