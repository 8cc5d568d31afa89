import assert from "node:assert/strict";

/** A comparison that did not hold, with its line in the documentation. */
export class ExampleMismatch extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.name = "ExampleMismatch";
    this.line = line;
  }
}

/** What the modules made from documentation call to compare. */
export interface Example {
  same(line: number, actual: () => unknown, expected: () => unknown): void | Promise<void>;
  throws(line: number, actual: () => unknown, error: string): void | Promise<void>;
}

export const example: Example = {
  same(line, actual, expected) {
    const compare = (value: unknown): void => {
      try {
        assert.deepStrictEqual(value, expected());
      } catch (error) {
        throw new ExampleMismatch(line, error instanceof Error ? error.message : String(error));
      }
    };
    const value = actual();
    return isAsync(actual, value) ? value.then(compare) : compare(value);
  },
  throws(line, actual, error) {
    const judge = (thrown: unknown): void => {
      if (thrown instanceof Error && thrown.name === error) return;
      const instead = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : "nothing";
      throw new ExampleMismatch(line, `expected ${error}, got ${instead}`);
    };
    try {
      const value = actual();
      if (isAsync(actual, value)) return value.then(() => judge(undefined), judge);
    } catch (thrown) {
      return judge(thrown);
    }
    return judge(undefined);
  },
};

/** Whether the example itself awaits, so that a promise is not taken for its value. */
function isAsync(actual: () => unknown, value: unknown): value is Promise<unknown> {
  return actual.constructor.name === "AsyncFunction" && value instanceof Promise;
}
