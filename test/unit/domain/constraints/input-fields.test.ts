import 'reflect-metadata';
import { IsEnum, IsOptional, IsUppercase, validateSync } from 'class-validator';
import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { RECORD_KINDS } from '../../../../src/storage/ids.js';
import { DossierInput } from '../../../../src/write/dossier-input.js';
import { REFERENCE_EDGES } from '../../../../src/write/projection/edge-types.js';
import { propertiesOf, storedFields } from '../../../../src/write/records/properties.js';
import { AssessmentInput } from '../../../../src/domain/claims/assessment-input.js';
import { checkInput } from '../../../../src/domain/constraints/check-input.js';
import type { InputClass } from '../../../../src/domain/constraints/input-class.js';
import {
  type InputField,
  inputClassesWithin,
  inputFields,
} from '../../../../src/domain/constraints/input-fields.js';
import { IsInput } from '../../../../src/domain/constraints/is-input.js';
import { IsName } from '../../../../src/domain/constraints/text-constraints.js';
import { buildClaimgraphSchema } from '../../../../src/api/schema.js';

const INPUTS = inputClassesWithin(DossierInput);
const named = INPUTS.map((input) => [input.name, input] as const);

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildClaimgraphSchema();
});

/** Of which type GraphQL says that a value is, in the words of the constraints. */
function typeInSchema({ type }: GraphQLInputField): string {
  const innermost = getNamedType(type);
  if (isInputObjectType(innermost)) return innermost.name;
  if (isEnumType(innermost)) return 'text';
  const types: Readonly<Record<string, string>> = {
    String: 'text',
    ID: 'text',
    EDTF: 'time',
    Float: 'number',
    Int: 'number',
    Boolean: 'boolean',
    DateTime: 'instant',
  };
  return types[innermost.name] ?? innermost.name;
}

const typeOf = ({ input, constraints }: InputField): string | undefined =>
  input?.name ?? constraints[0]?.type;

test('every input that a dossier may hold is found', () => {
  const reachable = new Set<string>();
  const visit = (type: GraphQLInputObjectType): void => {
    reachable.add(type.name);
    for (const { type: inner } of Object.values(type.getFields())) {
      const innermost = getNamedType(inner);
      if (isInputObjectType(innermost) && !reachable.has(innermost.name)) visit(innermost);
    }
  };
  visit(schema.getType('DossierInput') as GraphQLInputObjectType);
  expect(INPUTS.map(({ name }) => name).sort()).toEqual([...reachable].sort());
});

test.each([...named, ['AssessmentInput', AssessmentInput] as const])(
  'each field of %s is in the schema and has constraints that say the same',
  (name, input) => {
    const declared = Object.values((schema.getType(name) as GraphQLInputObjectType).getFields());
    const inSchema = declared.map((field) => [
      field.name,
      isNonNullType(field.type),
      isListType(getNullableType(field.type)),
      typeInSchema(field),
    ]);
    const constrained = [...inputFields(input).values()].map((field) => [
      field.name,
      field.isRequired,
      field.isList,
      typeOf(field),
    ]);
    expect(constrained.sort()).toEqual(inSchema.sort());
  },
);

test('a name is a number in every input that has it, or in none: YAML tells them apart by name', () => {
  const fields = INPUTS.flatMap((input) => [...inputFields(input).values()]);
  const isNumber = (field: InputField) => typeOf(field) === 'number';
  for (const field of fields) {
    const alike = fields.filter(({ name }) => name === field.name);
    expect(alike.every((other) => isNumber(other) === isNumber(field))).toBe(true);
  }
});

test.each(RECORD_KINDS)(
  'of %s, what refers to something is projected to an edge, and nothing else is',
  (kind) => {
    const references = storedFields(kind).flatMap(({ name, field: [outer, inner] }) =>
      (inner ?? outer).constraints.some(({ refersTo }) => (refersTo ?? []).length > 0) ? [name] : [],
    );
    // Passages are stored as they are given; the documents in them are found by a property of its own.
    if (kind === 'claim') references.push('passageDocuments');
    expect([...new Set(references)].sort()).toEqual(Object.keys(REFERENCE_EDGES[kind]).sort());
    expect(Object.keys(propertiesOf(kind))).toEqual(expect.arrayContaining(references));
  },
);

describe('the fields of an input are what class-validator itself enforces', () => {
  const values = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer({ min: -200, max: 200 }),
    fc.boolean(),
    fc.constantFrom(
      ...['actor:a', 'place:b', 'document:c', 'event:d', 'claim:e', '2019-03', '2019-02-30', 'en', 'STRIKE'],
      ...['STATE', 'COUNTRY', 'REPORT', 'TARGETED', 'killed', 'https://example.org', null, undefined],
    ),
  );
  const anything = fc.oneof(values, fc.array(values, { maxLength: 3 }));

  test.each(named.filter(([, input]) => input !== DossierInput))('%s', (_name, input) => {
    const fields = [...inputFields(input).keys()];
    const records = fc.record(Object.fromEntries([...fields, 'unknown'].map((name) => [name, anything])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(records, (record) => {
        const plain = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
        const paths: string[] = [];
        checkInput(input, plain, '', {
          addFault: (path) => paths.push(path.replace(/^\./, '').replace(/[.[].*$/, '')),
          addReference: () => undefined,
        });
        const found = validateSync(Object.assign(new input(), plain), {
          whitelist: true,
          forbidNonWhitelisted: true,
        });
        expect([...new Set(paths)].sort()).toEqual(found.map(({ property }) => property).sort());
      }),
    );
  });
});

describe('what would pass unchecked is found when the fields are read', () => {
  const reading = (input: InputClass) => () => inputFields(input);

  test('an input without constraints', () => {
    class Bare {
      name: string;
    }
    expect(reading(Bare)).toThrow('Bare has no constraints.');
  });

  test('a field that is only optional', () => {
    class Loose {
      @IsOptional()
      name?: string;
    }
    expect(reading(Loose)).toThrow('Loose.name has no constraint.');
  });

  test('a constraint for which there are no words', () => {
    class Wordless {
      @IsUppercase()
      name: string;
    }
    expect(reading(Wordless)).toThrow('no words for what isUppercase expects');
  });

  test('a field that is left out of the decorators is one that nobody knows', () => {
    class Partly {
      @IsName()
      name: string;

      secret: string;
    }
    const paths: string[] = [];
    const findings = { addFault: (path: string) => paths.push(path), addReference: () => undefined };
    expect(checkInput(Partly, { name: 'A', secret: 'B' }, 'a', findings)).toBe(false);
    expect(paths).toEqual(['a.secret']);
  });

  test('an input within an input', () => {
    enum Colour {
      RED = 'RED',
    }
    class Inner {
      @IsEnum(Colour)
      colour: Colour;
    }
    class Outer {
      @IsInput(Inner, { each: true })
      all: Inner[];
    }
    const found: unknown[] = [];
    const findings = {
      addFault: (path: string, { hint }: { readonly hint: string }) => found.push([path, hint]),
      addReference: () => undefined,
    };
    expect(checkInput(Outer, { all: [{ colour: 'RED' }, { colour: 'BLUE' }, []] }, 'a', findings)).toBe(
      false,
    );
    expect(found).toEqual([
      ['a.all[1].colour', 'Expected one of: RED'],
      ['a.all[2]', 'Expected an object.'],
    ]);
    expect(inputClassesWithin(Outer)).toEqual([Outer, Inner]);
  });
});
