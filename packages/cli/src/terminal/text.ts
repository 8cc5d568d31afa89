import { styleText } from "node:util";
import type { Io } from "./io.ts";

type Style = Parameters<typeof styleText>[0];

/** Paints text when standard output may carry colour. */
export function paint(io: Io, style: Style, text: string): string {
  return io.colour ? styleText(style, text, { validateStream: false }) : text;
}

/** Breaks a sentence at spaces so that it fits the terminal, every line indented. */
export function wrapped(io: Io, text: string, indent: string): string {
  const width = Math.max(30, Math.min(io.columns, 110) - indent.length);
  const lines: string[] = [];
  let line = "";
  for (const word of text.normalize("NFC").split(/\s+/u)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((part) => `${indent}${part}`).join("\n");
}
