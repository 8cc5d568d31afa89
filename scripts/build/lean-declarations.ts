/**
 * Takes the examples out of the docstrings of a built declaration file.
 *
 * They are half of what an editor would have to read, and nobody looks for a program there: the source
 * that ships beside it and the reference keep them. Everything else of a docstring stays.
 */
export function withoutExamples(declarations: string): string {
  const kept: string[] = [];
  let inExample = false;
  for (const line of declarations.split("\n")) {
    const text = line.trim();
    const isEnd = text.endsWith("*/");
    if (text.startsWith("* @") || isEnd) inExample = text.startsWith("* @example") && !isEnd;
    if (inExample) continue;
    // The empty line that stood before the example would now end the comment.
    if (isEnd) while (kept.at(-1)?.trim() === "*") kept.pop();
    kept.push(line);
  }
  return kept.join("\n");
}
