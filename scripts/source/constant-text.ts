import ts from "typescript";

/**
 * The text of an expression, where the file itself holds all of it: literals, templates, `+`,
 * `String.raw`, and names of constants declared in the same file. `undefined` otherwise.
 */
export function constantText(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return constantText(node.expression);
  if (ts.isIdentifier(node)) return constantText(initializerOf(node));
  if (ts.isTemplateExpression(node)) {
    return templateText(node, (part) => part.text);
  }
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "String.raw") {
    const raw = (part: ts.TemplateLiteralLikeNode): string => part.rawText ?? part.text;
    if (ts.isNoSubstitutionTemplateLiteral(node.template)) return raw(node.template);
    return templateText(node.template, raw);
  }
  if (ts.isPropertyAccessExpression(node) && node.name.text === "source") {
    const pattern = ts.isIdentifier(node.expression)
      ? initializerOf(node.expression)
      : node.expression;
    if (pattern === undefined || !ts.isRegularExpressionLiteral(pattern)) return undefined;
    return pattern.text.slice(1, pattern.text.lastIndexOf("/"));
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined([constantText(node.left), constantText(node.right)]);
  }
  return undefined;
}

function templateText(
  { head, templateSpans }: ts.TemplateExpression,
  textOf: (part: ts.TemplateLiteralLikeNode) => string,
): string | undefined {
  const spans = templateSpans.flatMap((span) => [
    constantText(span.expression),
    textOf(span.literal),
  ]);
  return joined([textOf(head), ...spans]);
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join("");
}

/** What a constant of the file's top level is set to. */
function initializerOf(name: ts.Identifier): ts.Expression | undefined {
  for (const statement of name.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue;
    if (!(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
    for (const { name: declared, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(declared) && declared.text === name.text) return initializer;
    }
  }
  return undefined;
}
