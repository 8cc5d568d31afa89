/** What separates cells in the files of this world. */
const candidates = [",", ";", "\t", "|"] as const;

const linesLookedAt = 20;

/**
 * The delimiter of a text: the one that most of its first lines have equally often. A header such as
 * "Phí, lệ phí" has a comma that its rows do not.
 */
export function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, linesLookedAt).filter((line) => line.trim() !== "");
  const [best] = candidates
    .map((delimiter) => ({ delimiter, ...agreement(lines, delimiter) }))
    .toSorted((a, b) => b.lines - a.lines || b.count - a.count);
  return best?.delimiter ?? ",";
}

/** The number of delimiters that most lines share, none left out, and how many lines those are. */
function agreement(lines: readonly string[], delimiter: string) {
  const shared = new Map<number, number>();
  for (const line of lines) {
    const count = countOutsideQuotes(line, delimiter);
    if (count > 0) shared.set(count, (shared.get(count) ?? 0) + 1);
  }
  const [most = [0, 0]] = [...shared].toSorted(([, a], [, b]) => b - a);
  return { count: most[0], lines: most[1] };
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) count += 1;
  }
  return count;
}
