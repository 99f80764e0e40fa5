import type * as v from 'valibot';

type Check = (value: unknown) => boolean;

/** The kinds of schema and of rule that the dataset format is made of, as far as a check reads them. */
type Schema =
  | { readonly type: 'string' | 'number' | 'boolean' }
  | { readonly type: 'picklist'; readonly options: readonly unknown[] }
  | { readonly type: 'nullable' | 'exact_optional'; readonly wrapped: v.GenericSchema }
  | { readonly type: 'array'; readonly item: v.GenericSchema }
  | { readonly type: 'union'; readonly options: readonly v.GenericSchema[] }
  | {
      readonly type: 'strict_object';
      readonly entries: Readonly<Record<string, v.GenericSchema>>;
    };
type Rule =
  | { readonly type: 'regex'; readonly requirement: RegExp }
  | { readonly type: 'check'; readonly requirement: Check }
  | { readonly type: 'integer' }
  | { readonly type: 'min_value' | 'min_length'; readonly requirement: number }
  | { readonly type: 'starts_with'; readonly requirement: string };

/**
 * A check that a value fits a schema just as it is, many times as fast as a run of the schema, which makes every object
 * anew. It passes nothing that the schema would refuse or change; what it does not pass, the schema may yet. Throws at
 * a kind of schema or rule that the dataset format does not use.
 */
export function quickCheck(schema: v.GenericSchema): Check {
  if (!('pipe' in schema)) return checkOf(schema);
  // Sound: a pipe is made of a schema and the rules for what passed it.
  const [inner, ...rules] = schema.pipe as [v.GenericSchema, ...Rule[]];
  return rules
    .map(checkOfRule)
    .reduce((before, rule) => (value) => before(value) && rule(value), quickCheck(inner));
}

function checkOf(general: v.GenericSchema): Check {
  // Sound: what is none of these throws below.
  const schema = general as unknown as Schema;
  switch (schema.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'picklist':
      return (value) => schema.options.includes(value);
    case 'exact_optional':
      return quickCheck(schema.wrapped);
    case 'nullable': {
      const check = quickCheck(schema.wrapped);
      return (value) => value === null || check(value);
    }
    case 'array': {
      const check = quickCheck(schema.item);
      return (value) => Array.isArray(value) && value.every((item) => check(item));
    }
    case 'union': {
      const checks = schema.options.map(quickCheck);
      return (value) => checks.some((check) => check(value));
    }
    case 'strict_object':
      return checkOfObject(schema.entries);
    default:
      throw unknownKind(general.type);
  }
}

function checkOfObject(entries: Readonly<Record<string, v.GenericSchema>>): Check {
  const fields = new Map(
    Object.entries(entries).map(([key, schema]) => [
      key,
      { check: quickCheck(schema), isRequired: schema.type !== 'exact_optional' },
    ]),
  );
  const required = [...fields.values()].filter(({ isRequired }) => isRequired).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let found = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined) {
        // Browser extensions add to the prototype of all objects.
        if (Object.hasOwn(value, key)) return false;
        continue;
      }
      if (!field.check(value[key as never])) return false;
      if (field.isRequired) found++;
    }
    return found === required;
  };
}

function checkOfRule(rule: Rule): Check {
  switch (rule.type) {
    case 'regex':
      return (value) => rule.requirement.test(value as string);
    case 'check':
      return rule.requirement;
    case 'integer':
      return Number.isInteger;
    case 'min_value':
      return (value) => (value as number) >= rule.requirement;
    case 'min_length':
      return (value) => (value as readonly unknown[]).length >= rule.requirement;
    case 'starts_with':
      return (value) => (value as string).startsWith(rule.requirement);
    default:
      throw unknownKind((rule as { readonly type: string }).type);
  }
}

function unknownKind(type: string): TypeError {
  return new TypeError(`quickCheck knows no schema or rule of kind "${type}"`);
}
