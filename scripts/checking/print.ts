import { styleText } from "node:util";
import type { Outcome, TestCounts } from "./check.ts";

const coloured = process.stdout.isTTY === true && !process.env["NO_COLOR"];

function paint(colour: "green" | "red" | "dim", text: string): string {
  return coloured ? styleText(colour, text, { validateStream: false }) : text;
}

/** `✓ boundaries    0.4 s  61 files`. */
export function checkLine(name: string, outcome: Outcome, milliseconds: number): string {
  const mark = outcome.failures.length === 0 ? paint("green", "✓") : paint("red", "✗");
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`.padStart(7);
  const notes = (outcome.notes ?? []).join(", ");
  return `${mark} ${name.padEnd(15)}${seconds}  ${paint("dim", notes)}`.trimEnd();
}

const mostLines = 40;

/** What a failed check printed, indented under its line; the end of a flood is left out aloud. */
export function checkOutput(outcome: Outcome): string {
  // Many short failures are a list to work through; one long one is a tool's output.
  return outcome.failures
    .flatMap((failure) => {
      const lines = failure.split("\n");
      const rest = lines.length - mostLines;
      return rest > 0 ? [...lines.slice(0, mostLines), `… and ${rest} more lines`] : lines;
    })
    .map((line) => `    ${line}`.trimEnd())
    .join("\n");
}

/** The closing line that scripts read: `12 passed, 0 failed`. */
export function closingLine({ passed, failed, skipped }: TestCounts): string {
  const rest = skipped > 0 ? `, ${skipped} skipped` : "";
  return `${passed} passed, ${failed} failed${rest}`;
}

/** On a terminal, names what is under way; the function it gives takes that away again. */
export function showCurrent(name: string): () => void {
  if (process.stdout.isTTY !== true) return () => undefined;
  process.stdout.write(`… ${name}`);
  return () => process.stdout.write("\r\u001b[2K");
}
