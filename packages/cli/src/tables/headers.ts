/** A header or a text to compare with one: composed letters, single spaces. */
export function tidyHeader(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * Names of columns from their headers. A header that stands twice is told apart by its place among
 * its like (`Ngày#1`, `Ngày#2`); a column without one is named by its place in the file (`#5`).
 */
export function columnNames(headers: readonly string[]): string[] {
  const tidy = headers.map(tidyHeader);
  const counts = new Map<string, number>();
  for (const header of tidy) counts.set(header, (counts.get(header) ?? 0) + 1);
  const seen = new Map<string, number>();
  return tidy.map((header, index) => {
    if (header === "") return `#${index + 1}`;
    if (counts.get(header) === 1) return header;
    const place = (seen.get(header) ?? 0) + 1;
    seen.set(header, place);
    return `${header}#${place}`;
  });
}
