import { readFileSync } from "node:fs";
import ts from "typescript";

/** Parses one file, comments and parents included, without its types. */
export function parseFile(file: string): ts.SourceFile {
  return parseText(file, readFileSync(file, "utf8"));
}

/** Parses a text as if it stood in a file. */
export function parseText(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** The line of a node, counted from 1. */
export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** Visits a node and everything in it, parents first. */
export function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  ts.forEachChild(node, (child) => visit(child, each));
}
