import type { Dialect } from "../dialect.ts";
import type { JsonValue } from "../json.ts";

/** What a form made of a value on the wire, and what that says about who wrote it. */
export interface ReadValue<Value> {
  readonly value: Value;
  readonly evidence?: Partial<Dialect>;
}

/**
 * How one kind of value stands on the wire.
 *
 * `read` takes every shape that was ever seen, whatever the dialect; `undefined` means that it is
 * none of them. `write` gives the shape of the dialect.
 */
export interface Form<Value> {
  read(raw: JsonValue): ReadValue<Value> | undefined;
  write(value: Value, dialect: Dialect): JsonValue;
  /** Shown in field tables and documents: `yyyyMMddHHmmss`. */
  readonly shape?: string;
}
