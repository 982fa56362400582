import { ObjectType, type ObjectTypeOptions } from 'type-graphql';

/**
 * Class decorator: an object type whose values the compiler reads whole. Its fields have no resolvers; the server's
 * default one, `readResponseKey`, picks what has been read.
 */
export const AnsweredType = (name: string, options: ObjectTypeOptions): ClassDecorator =>
  ObjectType(name, { ...options, simpleResolvers: true });
