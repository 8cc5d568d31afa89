import { type CodeList, type CodeListEntry, CodeListFile } from "./code-list.ts";

/** What a loaded list may lean on. */
export interface LoadOptions {
  /** Lists whose codes may stand as successors too, such as the edition after this one. */
  readonly beside?: readonly CodeList[];
}

/**
 * Reads a code list from JSON (nạp danh mục mã), so that a new edition needs no new release.
 *
 * Takes what `JSON.parse` gave, checks it by `CodeListFile` and beyond: no interval ends before it
 * begins, no code has two meanings on one day, every parent stands in the list and leads to the
 * top, every successor stands in the list or in `beside`, all text is in Unicode NFC. Whether the
 * facts are right is not checked.
 *
 * Throws `TypeError` with the places that are wrong; a message never repeats a value of the file.
 *
 * @example
 * ```ts
 * import { codeListFrom, nameOf } from "@egov-vn/schemas/code-lists";
 *
 * const list = codeListFrom({
 *   id: "return-methods-portal",
 *   title: { vi: "Hình thức trả kết quả", en: "Return methods" },
 *   edition: "2027",
 *   from: "2027-01-01",
 *   to: null,
 *   instrument: null,
 *   source: "our own agreement with the portal",
 *   confidence: "unverified",
 *   entries: [{ code: "2", name: { vi: "Tủ trả kết quả", en: "Locker" }, from: null, to: null }],
 * });
 *
 * nameOf(list, "2", { asOf: "2027-03-01", lang: "en" }); // => "Locker"
 * ```
 */
export function codeListFrom(json: unknown, options: LoadOptions = {}): CodeList {
  const parsed = CodeListFile.safeParse(json);
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path }) => path.join(".") || "the file itself");
    throw new TypeError(
      `The code list does not have the shape of CodeListFile; look at ${shortened(places)}.`,
    );
  }
  const list: CodeList = parsed.data;
  refuse(unnormalized(list), "is not in Unicode NFC: normalize the text before loading it");
  refuse(turnedIntervals(list), "ends before it begins");
  refuse(doubledMeanings(list), "gives its code a second meaning on the same day");
  refuse(missingParents(list), "names a parent that the list does not have, or one below itself");
  refuse(
    missingSuccessors(list, options.beside ?? []),
    "names a successor that neither this list nor one given beside it has",
  );
  return list;
}

function refuse(places: readonly string[], what: string): void {
  if (places.length > 0) {
    throw new TypeError(`The code list cannot be used: ${shortened(places)} ${what}.`);
  }
}

function shortened(places: readonly string[]): string {
  const some = [...new Set(places)];
  const shown = some.slice(0, 5).join(", ");
  return some.length > 5 ? `${shown} and ${some.length - 5} more` : shown;
}

function wrongEntries(
  { entries }: CodeList,
  isWrong: (entry: CodeListEntry, index: number) => boolean,
): string[] {
  return entries.flatMap((entry, index) => (isWrong(entry, index) ? [`entries.${index}`] : []));
}

function unnormalized(list: CodeList): string[] {
  const { entries, ...head } = list;
  const isComposed = (part: unknown) => {
    const text = JSON.stringify(part);
    return text === text.normalize("NFC");
  };
  return [
    ...(isComposed(head) ? [] : ["the head of the list"]),
    ...wrongEntries(list, (entry) => !isComposed(entry)),
  ];
}

function turnedIntervals(list: CodeList): string[] {
  const isTurned = ({ from, to }: Pick<CodeListEntry, "from" | "to">) =>
    from !== null && to !== null && from > to;
  return [...(isTurned(list) ? ["the list"] : []), ...wrongEntries(list, isTurned)];
}

function doubledMeanings(list: CodeList): string[] {
  const earlier = new Map<string, CodeListEntry[]>();
  return wrongEntries(list, (entry) => {
    const same = earlier.get(entry.code);
    if (same === undefined) {
      earlier.set(entry.code, [entry]);
      return false;
    }
    const doubled = same.some((other) => overlap(other, entry));
    same.push(entry);
    return doubled;
  });
}

function overlap(a: CodeListEntry, b: CodeListEntry): boolean {
  const startsInTime = (first: string | null, last: string | null) =>
    first === null || last === null || first <= last;
  return startsInTime(a.from, b.to) && startsInTime(b.from, a.to);
}

function missingParents(list: CodeList): string[] {
  const parents = Map.groupBy(list.entries, ({ code }) => code);
  return wrongEntries(list, (entry) => {
    const above = new Set([entry.code]);
    let parent = entry.parent;
    while (parent !== undefined) {
      const found = parents.get(parent);
      if (found === undefined || above.has(parent)) return true;
      above.add(parent);
      parent = found.find((each) => each.parent !== undefined)?.parent;
    }
    return false;
  });
}

function missingSuccessors(list: CodeList, beside: readonly CodeList[]): string[] {
  const known = new Set([list, ...beside].flatMap(({ entries }) => entries.map((e) => e.code)));
  return wrongEntries(list, ({ successors = [] }) => successors.some((code) => !known.has(code)));
}
