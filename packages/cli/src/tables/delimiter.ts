/** What separates cells in the files of this world. */
const candidates = [",", ";", "\t", "|"] as const;

/** The delimiter of a text, by the first of its lines that has one outside quotes. */
export function delimiterOf(text: string): string {
  for (const line of text.split(/\r\n|\n|\r/)) {
    const counts = candidates.map((delimiter) => countOutsideQuotes(line, delimiter));
    const most = Math.max(...counts);
    if (most > 0) return candidates[counts.indexOf(most)] ?? ",";
  }
  return ",";
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
