const TYPE = Symbol('type');

/** An object of an answer: values by response key. */
export type Answered = Record<string, unknown>;

const classes = new Map<string, new () => Answered>();

/** An object of a type, still without values. It inherits nothing, so that a field may have any key, even `__proto__`. */
export function answeredAs(type: string): Answered {
  const Class = classes.get(type) ?? classOf(type);
  return new Class();
}

function classOf(type: string): new () => Answered {
  const Class = function () {} as unknown as new () => Answered;
  Class.prototype = Object.assign(Object.create(null) as object, { [TYPE]: type });
  classes.set(type, Class);
  return Class;
}

/** The type of an object of an answer. Of types of which the same is asked, and not which one it is, it may be any. */
export const typeOfAnswered = (object: object): string => (object as { readonly [TYPE]: string })[TYPE];

/** Whether a value of an answer is an object with values by response key, rather than a value itself. */
export const isAnswered = (value: object): boolean => TYPE in value;
