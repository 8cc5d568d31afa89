import ts from "typescript";
import { lineOf, visit } from "./parse.ts";

/** One place where a file asks for another. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
}

/** Every import of a file: declarations, re-exports, `import()`, `require` and types in `import()`. */
export function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  visit(source, (node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    found.push({ specifier: specifier.text, line: lineOf(node), typeOnly: isTypeOnly(node) });
  });
  return found;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return literal(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literal(node.argument.literal);
  }
  if (ts.isExternalModuleReference(node)) return literal(node.expression);
  if (ts.isCallExpression(node) && asksForModule(node.expression))
    return literal(node.arguments[0]);
  return undefined;
}

function literal(node: ts.Node | undefined): ts.StringLiteralLike | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node : undefined;
}

/** `import(…)`, `require(…)`, `require.resolve(…)`, `import.meta.resolve(…)`. */
function asksForModule(callee: ts.Expression): boolean {
  return /^(?:import|require|require\.resolve|import\.meta\.resolve)$/.test(callee.getText());
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    const parts = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [];
    return node.isTypeOnly || (parts.length > 0 && parts.every(({ isTypeOnly }) => isTypeOnly));
  }
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { importClause } = node;
  const named = importClause.namedBindings;
  const parts = named && ts.isNamedImports(named) ? named.elements : [];
  const onlyTypes = parts.length > 0 && parts.every(({ isTypeOnly }) => isTypeOnly);
  const { phaseModifier, name } = importClause;
  return phaseModifier === ts.SyntaxKind.TypeKeyword || (name === undefined && onlyTypes);
}
