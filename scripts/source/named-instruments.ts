import ts from "typescript";
import { shown } from "../workspace/files.ts";
import { lineOf, parseFile, visit } from "./parse.ts";

/** An instrument named in the source, with its place. */
export interface NamedInstrument {
  readonly place: string;
  readonly instrument: string;
}

const numbers =
  /QCVN \d{1,3}:\d{4}\/[\p{L}\d]{1,12}|(?<![:\d])\d{1,5}(?:\/\d{4})?\/[\p{L}\d]{1,12}(?:-[\p{L}\d]{1,12}){0,4}/gu;

/**
 * Every legal instrument that source files name: `instrument: "…"` in an object, the first argument
 * of `legalBasis`, and the numbers of `@basis` in docstrings.
 */
export function namedInstruments(root: string, files: readonly string[]): NamedInstrument[] {
  return files.flatMap((file) => {
    const found: NamedInstrument[] = [];
    const add = (node: ts.Node, instrument: string) => {
      found.push({ place: `${shown(root, file)}:${lineOf(node)}`, instrument });
    };
    visit(parseFile(file), (node) => {
      const value = namingNode(node);
      if (value !== undefined && ts.isStringLiteralLike(value)) add(value, value.text);
      for (const tag of ts.getJSDocTags(node)) {
        if (tag.tagName.text !== "basis" || tag.parent.parent !== node) continue;
        const text = ts.getTextOfJSDocComment(tag.comment) ?? "";
        for (const [number] of text.matchAll(numbers)) {
          add(tag, number);
        }
      }
    });
    return found;
  });
}

function namingNode(node: ts.Node): ts.Node | undefined {
  if (ts.isPropertyAssignment(node) && node.name.getText() === "instrument") {
    return node.initializer;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === "legalBasis") {
    return node.arguments[0];
  }
  return undefined;
}
