/**
 * How well a fact is known (độ tin cậy), on the one scale that every package uses.
 *
 * - `official`: read in a legal text or an official guide
 * - `production`: read in the code or data of a live government system
 * - `library`: read in a maintained data set or validation library
 * - `press`: read in a press summary of the document
 * - `secondary`: read in one secondary source
 * - `derived`: computed by us from the facts named beside it
 * - `unverified`: from memory, or no source could be named; confirm before relying on it
 */
export type Confidence = (typeof confidences)[number];

/** The values of {@link Confidence}, strongest first. */
export const confidences = [
  "official",
  "production",
  "library",
  "press",
  "secondary",
  "derived",
  "unverified",
] as const;
