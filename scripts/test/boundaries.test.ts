import { describe, expect, it } from "vitest";
import { checkBoundaries } from "../checks/boundaries.ts";
import { sampleText, sampleWorkspace } from "./sample-workspace.ts";

const failures = (changes: Record<string, string>): readonly string[] =>
  checkBoundaries(sampleWorkspace(changes)).failures;

const schemas = "packages/schemas/src/word.ts";
const indicators = "packages/indicators/src/total.ts";

describe("boundaries", () => {
  it("finds nothing in a workspace where everyone keeps to their place", () => {
    expect(failures({})).toEqual([]);
  });

  it("refuses a package that reaches up: schemas may see none of ours", () => {
    const manifest = JSON.parse(sampleText("packages/schemas/package.json"));
    manifest.dependencies = { "@egov-vn/indicators": "1" };
    const text = `import type { total } from "@egov-vn/indicators";\nexport type Word = typeof total;`;
    expect(
      failures({ [schemas]: text, "packages/schemas/package.json": JSON.stringify(manifest) }),
    ).toEqual([
      "packages in a circle: @egov-vn/schemas → @egov-vn/indicators → @egov-vn/schemas",
      `${schemas}:1 imports "@egov-vn/indicators": schemas may not see indicators`,
    ]);
  });

  it("refuses a deep import, even of a file that exists", () => {
    const text = `import type { Word } from "@egov-vn/schemas/src/word.ts";\nexport let total: Word;`;
    expect(failures({ [indicators]: text })).toEqual([
      `${indicators}:1 imports "@egov-vn/schemas/src/word.ts", which is not in the exports of @egov-vn/schemas`,
    ]);
  });

  it("refuses a path into another package's folder", () => {
    const text = `import { word } from "../../schemas/src/word.ts";\nexport const total = word();`;
    expect(failures({ [indicators]: text })).toEqual([
      `${indicators}:1 imports "../../schemas/src/word.ts", outside packages/indicators/src: use the package's public name`,
    ]);
  });

  it("refuses Node in a part that also runs in browsers, however it is asked for", () => {
    const text = `export const total = async () => (await import("node:fs")).sep;`;
    expect(failures({ [indicators]: text })).toEqual([
      `${indicators}:1 imports "node:fs", but this part also runs in browsers`,
    ]);
  });

  it("refuses Node's modules without their prefix", () => {
    const text = `import { readFileSync } from "fs";\nexport const read = readFileSync;`;
    expect(failures({ "packages/cli/src/index.ts": text })).toEqual([
      `packages/cli/src/index.ts:1 imports "fs": write node:fs`,
    ]);
  });

  it("refuses a dependency that only the root declares, for source but not for tests", () => {
    const text = `import "vitest";\nexport {};`;
    expect(
      failures({ "packages/schemas/src/a.ts": text, "packages/schemas/test/a.test.ts": text }),
    ).toEqual([
      `packages/schemas/src/a.ts:1 imports "vitest", which packages/schemas/package.json does not declare`,
    ]);
  });

  it("refuses a package of ours that is allowed but not declared", () => {
    const text = sampleText("packages/cli/package.json").replace(
      `"@egov-vn/indicators":"1"`,
      `"x":"1"`,
    );
    expect(failures({ "packages/cli/package.json": text })).toEqual([
      `packages/cli/src/index.ts:2 imports "@egov-vn/indicators", which packages/cli/package.json does not declare`,
    ]);
  });

  it("refuses examples that look behind the public names", () => {
    const text = `import { word } from "../packages/schemas/src/word.ts";\nexport const first = word();`;
    expect(failures({ "examples/first.ts": text })).toEqual([
      `examples/first.ts:1 imports "../packages/schemas/src/word.ts", outside examples: use the package's public name`,
    ]);
  });

  it("refuses files that need each other at run time, and lets types pass", () => {
    const a = `import { b } from "./b.ts";\nexport const a = b;`;
    const b = `import { a } from "./a.ts";\nexport const b = 1 + Number(typeof a);`;
    expect(failures({ "packages/cli/src/a.ts": a, "packages/cli/src/b.ts": b })).toEqual([
      "files in a circle: packages/cli/src/a.ts → packages/cli/src/b.ts → packages/cli/src/a.ts",
    ]);
    const types = `import type { a } from "./a.ts";\nexport const b: typeof a | 1 = 1;`;
    expect(failures({ "packages/cli/src/a.ts": a, "packages/cli/src/b.ts": types })).toEqual([]);
  });
});
