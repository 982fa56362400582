const TYPE = Symbol('type');

/** An object of a response: values by response key. */
export type ResponseObject = Record<string, unknown>;

const classes = new Map<string, new () => ResponseObject>();

/** An empty object of a type. It has no prototype, so that a field may have any key, even `__proto__`. */
export function createResponseObject(type: string): ResponseObject {
  const Class = classes.get(type) ?? classOf(type);
  return new Class();
}

function classOf(type: string): new () => ResponseObject {
  const Class = function () {} as unknown as new () => ResponseObject;
  Class.prototype = Object.assign(Object.create(null) as object, { [TYPE]: type });
  classes.set(type, Class);
  return Class;
}

/** The type of an object of a response. If several types share a selection without __typename, it may be any of them. */
export const typeOfResponseObject = (object: object): string => (object as { readonly [TYPE]: string })[TYPE];

/** Whether a value is an object with values by response key, rather than a scalar. */
export const isResponseObject = (value: object): boolean => TYPE in value;
