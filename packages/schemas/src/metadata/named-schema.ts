/**
 * Lets an interface extend the type of a zod expression, so that declarations name the schema
 * instead of writing it out at every use, and recursive schemas keep their types.
 *
 * @internal
 */
export type Of<T> = T;
