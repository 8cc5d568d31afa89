import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkSurface } from "../checks/surface.ts";
import { writeOutputs } from "../generating/outputs.ts";
import { surfaceLists } from "../generating/surface-lists.ts";
import { sampleText, sampleWorkspace } from "./sample-workspace.ts";

const failures = (changes: Record<string, string>): readonly string[] =>
  checkSurface(sampleWorkspace(changes)).failures;

const index = "packages/schemas/src/index.ts";
const word = "packages/schemas/src/word.ts";

describe("surface", () => {
  it("finds nothing when every entry offers what its list says", () => {
    expect(failures({})).toEqual([]);
  });

  it("names what came, what went and what became something else", () => {
    const text = `export { type Word, word as text } from "./word.ts";\nexport const word = 1;\n`;
    expect(failures({ [index]: text })).toEqual([
      "packages/schemas/surface.txt differs (pnpm fix writes it):",
      "  - . word function",
      "  + . text function",
      "  + . word const",
    ]);
  });

  it("tells a list out of order from a list that differs", () => {
    expect(failures({ "packages/schemas/surface.txt": ". word function\n. Word type\n" })).toEqual([
      "packages/schemas/surface.txt is not in order (pnpm fix writes it)",
    ]);
  });

  it("writes the list when asked to, a name that is value and type as both", () => {
    const both = `export const Word = 1;\nexport type Word = string;\nexport const word = 1;`;
    const root = sampleWorkspace({
      [word]: both,
      [index]: `export { Word, word } from "./word.ts";`,
    });
    const file = join(root, "packages/schemas/surface.txt");
    expect(writeOutputs(surfaceLists(root))).toEqual([file]);
    expect(readFileSync(file, "utf8")).toBe(". Word const+type\n. word const\n");
    expect(checkSurface(root).failures).toEqual([]);
  });

  it("refuses a name that is exported and declared nowhere", () => {
    const text = `export { type Word, word } from "./gone.ts";\n`;
    expect(failures({ [index]: text })).toContain(
      `packages/schemas/surface.txt: ". word unknown" is exported and declared nowhere`,
    );
  });

  it.each([
    ["export default 1;", "default export"],
    ["export default function f() {}", "default export"],
    ["const a = 1;\nexport { a as default };", "default export"],
    [`export * from "./word.ts";`, "export *: name what is public"],
    [`export * as all from "./word.ts";`, "export *: name what is public"],
  ])("refuses %j", (text, what) => {
    const found = failures({ "packages/schemas/src/wide.ts": text });
    expect(found.map((line) => line.replace(/:\d+ /, " "))).toEqual([
      `packages/schemas/src/wide.ts ${what}`,
    ]);
  });

  it.each([`import "./word.ts";`, `globalThis.name = "x";`, `for (const a of []) a;`])(
    "refuses %j, which runs when the module is imported",
    (text) => {
      expect(failures({ "packages/schemas/src/busy.ts": text })).toHaveLength(1);
    },
  );

  it("lets a module set properties of what it declares itself", () => {
    const text = "const own = { digits: 1 };\nown.digits = 2;\nexport const digits = own;\n";
    expect(failures({ "packages/schemas/src/own.ts": text })).toEqual([]);
  });

  it("refuses a package that does not promise to be free of side effects", () => {
    const text = sampleText("packages/cli/package.json").replace(`"sideEffects":false,`, "");
    expect(failures({ "packages/cli/package.json": text })).toEqual([
      `packages/cli: "sideEffects" must be false`,
    ]);
  });
});
