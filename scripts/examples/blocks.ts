import { readFileSync } from "node:fs";
import ts from "typescript";
import { parseFile, visit } from "../source/parse.ts";
import { shown } from "../workspace/files.ts";

/** One code block that documentation shows. */
export interface Block {
  /** File from the workspace. */
  readonly file: string;
  /** Line of the file on which the code begins, counted from 1. */
  readonly line: number;
  readonly code: string;
  /** Marked `no-run`: shown to a reader, never run. */
  readonly skipped: boolean;
}

const fence = /^\s{0,20}```(\w{0,20})(.{0,100})$/;

/** The ```ts blocks of a Markdown file. */
export function blocksOfMarkdown(root: string, file: string): Block[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return fencedBlocks(shown(root, file), lines, 1);
}

/** The ```ts blocks of every docstring in a source file. */
export function blocksOfSource(root: string, file: string): Block[] {
  const source = parseFile(file);
  const seen = new Set<number>();
  const blocks: Block[] = [];
  visit(source, (node) => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(comment) || seen.has(comment.pos)) continue;
      seen.add(comment.pos);
      const first = source.getLineAndCharacterOfPosition(comment.pos).line + 1;
      const lines = comment
        .getFullText(source)
        .split("\n")
        .map((line) => line.replace(/^\s{0,80}\* ?/, ""));
      blocks.push(...fencedBlocks(shown(root, file), lines, first));
    }
  });
  return blocks.sort((a, b) => a.line - b.line);
}

function fencedBlocks(file: string, lines: readonly string[], firstLine: number): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; marks: string; line: number; code: string[] } | undefined;
  for (const [index, line] of lines.entries()) {
    const found = fence.exec(line);
    if (open !== undefined && found === null) open.code.push(line);
    if (found === null) continue;
    if (open === undefined) {
      const [, language = "", marks = ""] = found;
      open = { language, marks, line: firstLine + index + 1, code: [] };
      continue;
    }
    if (/^(?:ts|typescript)$/.test(open.language)) {
      const skipped = open.marks.includes("no-run");
      blocks.push({ file, line: open.line, code: open.code.join("\n"), skipped });
    }
    open = undefined;
  }
  return blocks;
}
