import type * as z from "zod";

/**
 * Whether a type of the wire and a generated one say the same: each may stand for the other, with
 * the same keys, since an optional field that only one has would go unseen otherwise.
 */
export type Same<Wire, Generated> = Identical<WithUndefined<Wire>, WithUndefined<Generated>>;

/**
 * zod lets an optional field be `undefined`, and a generated one may only be left out
 * (`exactOptionalPropertyTypes`). JSON has no `undefined`, so both mean the same on the wire; here it
 * is added to both before they are compared.
 */
type WithUndefined<T> = T extends readonly (infer Item)[]
  ? WithUndefined<Item>[]
  : T extends object
    ? { [Key in keyof T]: WithUndefined<T[Key]> | Absent<T, Key> }
    : T;

/** `undefined` where a field may be left out. */
type Absent<T, Key extends keyof T> = object extends Pick<T, Key> ? undefined : never;

/** Two generic functions are assignable only where the types inside are identical: `any` is not `string`. */
type Identical<A, B> = [A, B] extends [B, A]
  ? (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false
  : false;

/** A schema whose type the compiler found the same as the type of a component. */
export interface Compared {
  readonly schema: z.ZodType;
  readonly component: string;
}

/** The messages of an operation; a request without a body has no component. */
export interface ComparedMessages {
  readonly request: Compared | undefined;
  readonly reply: Compared;
}

/** Compares schemas with the components of one document; where types differ, it is a type error. */
export function comparing<Components>() {
  return <Schema extends z.ZodType, Component extends keyof Components & string>(
    schema: Schema,
    component: Component,
    ..._differ: Same<z.infer<Schema>, Components[Component]> extends true
      ? []
      : ["the schema and the generated type differ"]
  ): Compared => ({ schema, component });
}
