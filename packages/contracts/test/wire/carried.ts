/** A record without what a wire has no place for, and without empty lists, which it reads as none. */
export function carried(value: unknown, none: ReadonlySet<string>, path = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => carried(each, none, `${path}[]`));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, path === "" ? key : `${path}.${key}`, each] as const)
      .filter(([, at, each]) => !none.has(at) && !(Array.isArray(each) && each.length === 0))
      .map(([key, at, each]) => [key, carried(each, none, at)]),
  );
}

/** Leaves of an entity that neither the message carries nor the list of exceptions names. */
export function forgotten(
  leaves: readonly string[],
  carries: readonly string[],
  none: ReadonlySet<string>,
): string[] {
  const known = new Set(carries);
  return leaves
    .map((path) => path.replace(/\[\]$/, ""))
    .filter((path) => !known.has(path) && ![...none].some((each) => isWithin(path, each)));
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[]`);
}
