import ts from "typescript";
import { constantText } from "./constant-text.ts";
import { lineOf, visit } from "./parse.ts";

/** A regular expression in the source. */
export interface Regex {
  readonly line: number;
  readonly source: string;
  readonly flags: string;
  /** Handed to a schema as its pattern: `z.string().regex(…)`. */
  readonly inSchema: boolean;
}

/** What a file holds of regular expressions. */
export interface Regexes {
  readonly found: readonly Regex[];
  /** Lines of `new RegExp(…)` whose text is only known at run time. */
  readonly unreadable: readonly number[];
}

/** Regular expressions of a file: literals, and `new RegExp` of a text that the file itself holds. */
export function regexesIn(source: ts.SourceFile): Regexes {
  const patterns = namesGivenToSchemas(source);
  const found: Regex[] = [];
  const unreadable: number[] = [];
  visit(source, (node) => {
    const inSchema = isGivenToSchema(node, patterns);
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const [pattern, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.push({ line: lineOf(node), source: pattern, flags, inSchema });
    }
    if (!isRegExpCall(node)) return;
    const [pattern, flags] = node.arguments ?? [];
    if (pattern !== undefined && ts.isRegularExpressionLiteral(pattern)) return;
    const text = constantText(pattern);
    const flagText = flags === undefined ? "" : constantText(flags);
    if (text === undefined || flagText === undefined) unreadable.push(lineOf(node));
    else found.push({ line: lineOf(node), source: text, flags: flagText, inSchema });
  });
  return { found, unreadable };
}

function isRegExpCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    node.expression.getText() === "RegExp"
  );
}

/** Names of patterns that a file hands to `.regex(name)`. */
function namesGivenToSchemas(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  visit(source, (node) => {
    const argument = argumentOfRegex(node);
    if (argument !== undefined && ts.isIdentifier(argument)) names.add(argument.text);
  });
  return names;
}

function isGivenToSchema(node: ts.Node, names: ReadonlySet<string>): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (argumentOfRegex(parent) === node) return true;
  return ts.isVariableDeclaration(parent) && names.has(parent.name.getText());
}

function argumentOfRegex(node: ts.Node): ts.Expression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression))
    return undefined;
  return node.expression.name.text === "regex" ? node.arguments[0] : undefined;
}
