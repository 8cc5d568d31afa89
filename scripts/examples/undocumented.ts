import ts from "typescript";
import { programOf } from "../source/program.ts";
import { exportedBy } from "../source/surface.ts";
import { shown } from "../workspace/files.ts";
import type { Package } from "../workspace/packages.ts";

/** Public functions whose docstring lacks an `@example` with a block that runs. */
export function withoutExample(root: string, packages: readonly Package[]): string[] {
  const program = programOf(root, packages);
  const seen = new Set<ts.Symbol>();
  return packages.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      exportedBy(program, entry).flatMap(({ name, symbol }) => {
        const declaration = symbol.declarations?.find(isFunction);
        if (declaration === undefined || seen.has(symbol)) return [];
        seen.add(symbol);
        const shows = ts
          .getJSDocTags(declaration)
          .filter(({ tagName }) => tagName.text === "example")
          .some((tag) => tag.getText().includes("```ts"));
        if (shows) return [];
        const source = declaration.getSourceFile();
        const { line } = source.getLineAndCharacterOfPosition(declaration.getStart(source));
        return [`${shown(root, source.fileName)}:${line + 1} ${name} has no example`];
      }),
    ),
  );
}

/** A function declaration, or a constant that is set to a function. */
function isFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node)) return true;
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return false;
  return ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer);
}
