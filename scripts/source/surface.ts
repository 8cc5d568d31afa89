import ts from "typescript";
import type { Entry } from "../workspace/packages.ts";

/** A name that an entry offers. */
export interface Exported {
  readonly name: string;
  /** `function`, `const`, `class`, `interface`, `type`, or `const+type` for a name that is both. */
  readonly kind: string;
  /** Where it is declared, after following re-exports. */
  readonly symbol: ts.Symbol;
}

/** The names that a public entry offers, sorted. */
export function exportedBy(program: ts.Program, entry: Entry): Exported[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry.source);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const declared =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return { name: symbol.name, kind: kindOf(declared), symbol: declared };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const kinds: readonly (readonly [ts.SymbolFlags, string])[] = [
  [ts.SymbolFlags.Function, "function"],
  [ts.SymbolFlags.Class, "class"],
  [ts.SymbolFlags.Enum, "enum"],
  [ts.SymbolFlags.Variable, "const"],
  [ts.SymbolFlags.ValueModule | ts.SymbolFlags.NamespaceModule, "namespace"],
  [ts.SymbolFlags.Interface, "interface"],
  [ts.SymbolFlags.TypeAlias, "type"],
];

function kindOf(symbol: ts.Symbol): string {
  const found = kinds.filter(([flag]) => symbol.flags & flag).map(([, kind]) => kind);
  // A class is a value and a type by nature.
  return found.join("+") || "unknown";
}
