/** Why the program cannot start, and what to do. Printed as it is, without a stack. */
export class StartError extends Error {
  override readonly name: string = 'StartError';
}
