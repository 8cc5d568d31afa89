import type { Verdict } from "../../src/index.ts";

/** Where a table was read; facts carry over with their source, sentences and code never. */
export interface Source {
  readonly system: string;
  /** Document, version or file, so that it can be read again. */
  readonly read: readonly string[];
}

/** One cell of another system's truth table: its answer, ours, and why they differ on purpose. */
export interface TableCell<Answer extends string> {
  readonly theirs: Answer;
  readonly ours: Verdict;
  readonly because?: string;
}

/** A cell has to say why as soon as ours is not what theirs would be here, and only then. */
export function unexplained<Answer extends string>(
  cells: readonly TableCell<Answer>[],
  same: Readonly<Record<Answer, readonly Verdict[]>>,
): readonly TableCell<Answer>[] {
  return cells.filter(
    ({ theirs, ours, because }) => same[theirs].includes(ours) === (because !== undefined),
  );
}
