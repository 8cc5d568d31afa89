// Names of people and places: keys to find them by, comparison, and old encodings.
export { compareNames, type NameLikeness } from "./compare-names.ts";
export { foldName } from "./fold-name.ts";
export { decodeLegacy, type LegacyEncoding } from "./legacy-encodings.ts";
