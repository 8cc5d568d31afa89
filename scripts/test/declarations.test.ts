import { describe, expect, it } from "vitest";
import { declarationObjections } from "../packing/declarations.ts";
import { readPackages } from "../workspace/packages.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

function objections(declaration: string): string[] {
  const root = sampleWorkspace({ "packages/schemas/dist/index.d.ts": declaration });
  return readPackages(root)
    .filter(({ id }) => id === "schemas")
    .flatMap(declarationObjections);
}

describe("built declarations", () => {
  it("may mention zod, our own packages and themselves", () => {
    const imports = ["zod", "@egov-vn/indicators", "./word-x1.js"].map(
      (name) => `import "${name}";`,
    );
    expect(objections(imports.join("\n"))).toEqual([]);
  });

  it("may not mention another library, which would bind users to it", () => {
    expect(objections(`export declare const a: import("big.js").Big;`)).toEqual([
      `schemas: dist/index.d.ts mentions types of "big.js"`,
    ]);
  });

  it("may not lose a type on the way", () => {
    expect(objections("export declare const a: /*elided*/ any;")).toEqual([
      "schemas: dist/index.d.ts holds an elided type: name it by an interface",
    ]);
  });

  it("may not weigh more than their budget", () => {
    expect(objections(`// ${"x".repeat(150_000)}`)).toEqual([
      "schemas: declarations weigh 150003 bytes; 150000 is the most",
    ]);
  });
});
