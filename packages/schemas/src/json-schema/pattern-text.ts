/**
 * The text of a pattern as every engine reads it alike: `\d` takes other scripts' digits in .NET and
 * Python, and a slash needs no escape outside of JavaScript.
 */
export function patternText({ source }: { readonly source: string }): string {
  return atomsOf(source)
    .map((atom) =>
      atom
        .map((part) => (part === "\\d" ? (atom.length > 1 ? "0-9" : "[0-9]") : part))
        .map((part) => (part === "\\/" ? "/" : part))
        .join(""),
    )
    .join("");
}

/**
 * Whether a pattern counts characters that may lie outside the BMP. zod's patterns have no flags and
 * count UTF-16 units there, where JSON Schema counts characters.
 */
export function countsUnits(source: string): boolean {
  const atoms = atomsOf(source);
  return atoms.some(
    (atom, at) =>
      isOpen(atom) && /^\d$/.test(atoms[at + 2]?.join("") ?? "") && atoms[at + 1]?.[0] === "{",
  );
}

/** Whether a set takes characters outside the BMP. */
function isOpen([first = "", second]: readonly string[]): boolean {
  return first === "." || /^\\[SDW]$/.test(first) || (first === "[" && second === "^");
}

/** A pattern in pieces: a set with all its parts, or one character with its backslash. */
function atomsOf(source: string): string[][] {
  const atoms: string[][] = [];
  let set: string[] | undefined;
  for (let at = 0; at < source.length; at += 1) {
    const part = source[at] === "\\" ? source.slice(at, at + 2) : source.charAt(at);
    at += part.length - 1;
    if (set === undefined) {
      const atom = [part];
      atoms.push(atom);
      if (part === "[") set = atom;
      continue;
    }
    set.push(part);
    if (part === "]") set = undefined;
  }
  return atoms;
}
