/**
 * Takes the examples out of the docstrings of a built declaration file.
 *
 * They are half of what an editor would have to read, and nobody looks for a program there: the source
 * that ships beside it and the reference keep them. Everything else of a docstring stays.
 */
export function withoutExamples(declarations: string): string {
  return declarations.replace(/\/\*\*[\s\S]*?\*\//g, (comment) =>
    comment
      // A tag that follows, or the end of the comment, ends the example.
      .replace(/\n[ \t]*\* @example[\s\S]*?(?=\n[ \t]*\* @|\n[ \t]*\*\/)/g, "")
      .replace(/(?:\n[ \t]*\*[ \t]*)+(?=\n[ \t]*\*\/)/g, ""),
  );
}
