import { IsArray, ValidateBy, type ValidationOptions } from 'class-validator';

/**
 * A decorator that puts a constraint of ours on a field. With `each` there must be a list: class-validator by itself is
 * content with a single item.
 */
export const constrain =
  (
    name: string,
    constraint: unknown,
    validate: (value: unknown) => boolean,
    options?: ValidationOptions,
  ): PropertyDecorator =>
  (target, property) => {
    const defaultMessage = () => `$property breaks the rule ${name}`;
    if (options?.each) IsArray()(target, property);
    ValidateBy({ name, constraints: [constraint], validator: { validate, defaultMessage } }, options)(
      target,
      property,
    );
  };
