import type { ValidationOptions } from 'class-validator';
import { checkInput } from './check-input.js';
import { constrain } from './constrain.js';
import { IS_INPUT, type InputClass } from './input-class.js';

/**
 * An input within an input; with `each`, a list of them. It is checked whether it is an instance of its class or plain
 * data, unlike by `ValidateNested`, which lets pass what it is forgotten on.
 */
export const IsInput = (input: InputClass, options?: ValidationOptions): PropertyDecorator =>
  constrain(IS_INPUT, input, (value) => isRight(input, value), options);

function isRight(input: InputClass, value: unknown): boolean {
  let faults = 0;
  checkInput(input, value, '', { addFault: () => (faults += 1), addReference: () => undefined });
  return faults === 0;
}
