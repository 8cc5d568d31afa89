/** A schema holds something that generated code cannot judge exactly as zod does. */
export class NotCompilable extends Error {}

/** Code under construction: functions, and the values that they refer to by name. */
export interface Draft {
  /** Names a value, so that code can use it. The same value keeps its name. */
  readonly constant: (value: unknown) => string;
  /** Adds a function once for a key and a purpose, and gives its name; recursion finds it by name. */
  readonly define: (key: object, purpose: "is" | "parse", write: () => string) => string;
  /** Makes the functions and gives the ones asked for. */
  readonly build: (names: readonly string[]) => readonly unknown[];
}

/** Starts a draft. */
export function draftOf(): Draft {
  const constants = new Map<unknown, string>();
  const functions = new Map<object, Map<string, string>>();
  const bodies: string[] = [];
  let counted = 0;
  const constant = (value: unknown): string => {
    const known = constants.get(value);
    if (known !== undefined) return known;
    const name = `c${constants.size}`;
    constants.set(value, name);
    return name;
  };
  const define = (key: object, purpose: "is" | "parse", write: () => string): string => {
    const byPurpose = functions.get(key) ?? new Map<string, string>();
    functions.set(key, byPurpose);
    const known = byPurpose.get(purpose);
    if (known !== undefined) return known;
    counted += 1;
    const name = `${purpose}${counted}`;
    byPurpose.set(purpose, name);
    bodies.push(`function ${name}(v) {\n${write()}\n}`);
    return name;
  };
  const build = (names: readonly string[]): readonly unknown[] => {
    const code = `"use strict";\n${bodies.join("\n")}\nreturn [${names.join(", ")}];`;
    // The one place where code is made at run time; a page that forbids it gets zod's own parser.
    const make = new Function(...constants.values(), code);
    return make(...constants.keys()) as readonly unknown[];
  };
  return { constant, define, build };
}
