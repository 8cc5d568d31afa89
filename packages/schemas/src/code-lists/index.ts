// The code lists that ship with this package, and how to find one.
export { codeListOf, codeLists } from "./code-lists.ts";
export {
  type CodeList,
  type CodeListEntry,
  CodeListFile,
  type CodeListFileSchema,
} from "./code-list.ts";

// A code on a day: its entry, its name, what came after it.
export { entryOf } from "./entry-of.ts";
export { nameOf, type NameOptions } from "./name-of.ts";
export { type Successors, successorsOf } from "./successors-of.ts";

// From one list to another.
export type { Bridge, BridgeRow } from "./bridge.ts";
export { bridgeOf, bridges } from "./bridges.ts";

// Editions that an agency loads at run time.
export { codeListFrom, type LoadOptions } from "./load-code-list.ts";
