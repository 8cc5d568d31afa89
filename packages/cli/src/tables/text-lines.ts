/** A longer line is no row of a table; it is counted and never kept. */
export const longestLine = 16 * 1024 * 1024;

/** A line of a text, or the news that it was too long to keep. */
export interface TextLine {
  readonly line: number;
  readonly text: string | undefined;
}

/** Splits text into lines, those of a chunk at a time. */
export async function* linesOf(
  chunks: AsyncIterable<string>,
  longest: number = longestLine,
): AsyncIterable<readonly TextLine[]> {
  let rest = "";
  let line = 0;
  let skipping = false;
  const next = (text: string): TextLine => {
    line += 1;
    const found = skipping || text.length > longest ? undefined : text;
    skipping = false;
    return { line, text: found };
  };
  for await (const chunk of chunks) {
    const parts = chunk.split("\n");
    const first = parts[0] ?? "";
    rest = skipping ? "" : rest + first;
    if (parts.length > 1) {
      const complete = [rest, ...parts.slice(1, -1)].map(next);
      rest = parts.at(-1) ?? "";
      yield complete;
    }
    if (rest.length > longest) {
      skipping = true;
      rest = "";
    }
  }
  if (rest !== "" || skipping) yield [next(rest)];
}
