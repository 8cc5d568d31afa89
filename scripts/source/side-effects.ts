import ts from "typescript";
import { lineOf } from "./parse.ts";
import type { Remark } from "./wide-exports.ts";

/**
 * Statements that do something when the module is imported, which `sideEffects: false` denies.
 *
 * Declarations may compute their values (every schema is such a call), and a module may set
 * properties of what it declares itself. Other statements may not stand alone, and an import
 * without names is there for its effect only.
 */
export function sideEffects(source: ts.SourceFile): Remark[] {
  const own = namesDeclaredIn(source);
  return source.statements.flatMap((statement) => {
    const line = lineOf(statement);
    if (ts.isImportDeclaration(statement)) {
      const bare = statement.importClause === undefined;
      return bare ? [{ line, what: "import for its side effect" }] : [];
    }
    if (isDeclaration(statement) || setsPropertyOf(own, statement)) return [];
    return [{ line, what: "statement that runs when the module is imported" }];
  });
}

function isDeclaration(statement: ts.Statement): boolean {
  return (
    ts.isVariableStatement(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isExportAssignment(statement) ||
    ts.isEmptyStatement(statement)
  );
}

function namesDeclaredIn(source: ts.SourceFile): Set<string> {
  const statements = source.statements.filter(ts.isVariableStatement);
  const names = statements.flatMap(({ declarationList }) =>
    declarationList.declarations.map(({ name }) => name.getText(source)),
  );
  return new Set(names);
}

/** `Decimal.DP = 60`, where `Decimal` is declared in the same module. */
function setsPropertyOf(own: ReadonlySet<string>, statement: ts.Statement): boolean {
  if (!ts.isExpressionStatement(statement)) return false;
  const { expression } = statement;
  return (
    ts.isBinaryExpression(expression) &&
    expression.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(expression.left) &&
    own.has(expression.left.expression.getText())
  );
}
