/** A class of inputs. */
export type InputClass = new () => object;

/** The name of the constraint that holds the class of an input within an input. */
export const IS_INPUT = 'isInput';
