/**
 * Lets an interface extend the type of a zod expression, so that declarations name the schema.
 *
 * @internal
 */
export type Of<T> = T;
