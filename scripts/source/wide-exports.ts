import ts from "typescript";
import { lineOf } from "./parse.ts";

/** Something wrong in a file. */
export interface Remark {
  readonly line: number;
  readonly what: string;
}

/** Default exports and `export *`, which offer more, or something else, than what is written down. */
export function wideExports(source: ts.SourceFile): Remark[] {
  return source.statements.flatMap((statement) => {
    const line = lineOf(statement);
    if (ts.isExportAssignment(statement)) return [{ line, what: "default export" }];
    if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      if (exportClause === undefined || ts.isNamespaceExport(exportClause)) {
        return [{ line, what: "export *: name what is public" }];
      }
      const named = exportClause.elements.some(({ name }) => name.text === "default");
      return named ? [{ line, what: "default export" }] : [];
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    const isDefault = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    return isDefault ? [{ line, what: "default export" }] : [];
  });
}
