/** Docstrings that only point from a type to the schema of its name. */
const pointers = [
  /^\/\*\* The type of \{@link \w{1,60}\}'s schema\. \*\/$/,
  /; see the schema of the same name\. \*\/$/,
];

/**
 * Makes a built declaration file lean, since an editor reads all of it: of a docstring the first
 * paragraph and what is thrown stay, indentation goes, and so does a docstring that only points from a
 * type to its schema. The source that ships beside it and the reference keep every word.
 */
export function leanDeclarations(declarations: string): string {
  const kept: string[] = [];
  let comment: string[] | undefined;
  for (const line of declarations.split("\n")) {
    const text = line.trim();
    if (comment === undefined && !text.startsWith("/**")) {
      if (text !== "") kept.push(text);
      continue;
    }
    comment = [...(comment ?? []), text];
    if (!text.endsWith("*/")) continue;
    kept.push(...leanComment(comment));
    comment = undefined;
  }
  return `${kept.join("\n")}\n`;
}

function leanComment(lines: readonly string[]): readonly string[] {
  const [first = "", ...rest] = lines;
  if (rest.length === 0) return pointers.some((pointer) => pointer.test(first)) ? [] : [first];
  const body = rest.slice(0, -1);
  const firstTag = body.findIndex((line) => line.startsWith("* @"));
  const text = firstTag < 0 ? body : body.slice(0, firstTag);
  const firstGap = text.indexOf("*");
  const summary = firstGap < 0 ? text : text.slice(0, firstGap);
  const thrown = firstTag < 0 ? [] : thrownIn(body.slice(firstTag));
  const between = summary.length > 0 && thrown.length > 0 ? ["*"] : [];
  return [first, ...[...summary, ...between, ...thrown].map((line) => ` ${line}`), " */"];
}

/** The lines of `@throws`, which may run over several. */
function thrownIn(tags: readonly string[]): readonly string[] {
  let isThrown = false;
  return tags.filter((line) => {
    if (line.startsWith("* @")) isThrown = line.startsWith("* @throws");
    return isThrown && line !== "*";
  });
}
