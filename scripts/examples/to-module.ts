import ts from "typescript";
import { parseText } from "../source/parse.ts";
import type { Block } from "./blocks.ts";

/** A block made into a module that runs and judges itself. */
export interface ExampleModule {
  readonly text: string;
  /** Values that the module compares. */
  readonly comparisons: number;
  /** Lines with a `// =>` that belongs to no statement, which would compare nothing. */
  readonly stray: readonly number[];
}

const arrow = "// =>";

/**
 * Turns `expression; // => value` into a comparison, line by line.
 *
 * Lines keep their numbers, so that compiler messages about the module point into the block. The
 * value after the arrow is an expression too; `throws TypeError` expects an error of that name.
 */
export function toModule({ code, line }: Block): ExampleModule {
  const source = parseText("example.ts", code);
  const lines = code.split("\n");
  const expected = new Map(
    lines.flatMap((text, index) => {
      const at = text.indexOf(arrow);
      return at < 0 ? [] : [[index, text.slice(at + arrow.length).trim()] as const];
    }),
  );
  const edits: { from: number; to: number; text: string }[] = [];
  for (const statement of source.statements) {
    const last = source.getLineAndCharacterOfPosition(statement.end).line;
    const value = expected.get(last);
    const expression = comparable(statement);
    if (value === undefined || expression === undefined) continue;
    expected.delete(last);
    const call = comparison(expression.getText(source), value, line + last);
    const isStatement = ts.isExpressionStatement(statement);
    const from = isStatement ? statement.getStart(source) : statement.end;
    edits.push({ from, to: statement.end, text: isStatement ? call : ` ${call}` });
  }
  const text = edits.reduceRight(
    (before, edit) => before.slice(0, edit.from) + edit.text + before.slice(edit.to),
    code,
  );
  return {
    text: `${text}\nexport {};\n`,
    comparisons: edits.length,
    stray: [...expected.keys()].map((index) => line + index),
  };
}

/** What a statement's `// =>` speaks of: its expression, or the one constant that it declares. */
function comparable(statement: ts.Statement): ts.Node | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, ...others] = statement.declarationList.declarations;
  if (declaration === undefined || others.length > 0) return undefined;
  return ts.isIdentifier(declaration.name) ? declaration.name : undefined;
}

function comparison(expression: string, value: string, line: number): string {
  const isAsync = /\bawait\b/.test(expression);
  const actual = `${isAsync ? "async " : ""}() => (${expression})`;
  const error = /^throws (\w+)$/.exec(value)?.[1];
  const judged =
    error === undefined
      ? `$example.same(${line}, ${actual}, () => (${value}))`
      : `$example.throws(${line}, ${actual}, ${JSON.stringify(error)})`;
  return isAsync ? `await ${judged};` : `${judged};`;
}
