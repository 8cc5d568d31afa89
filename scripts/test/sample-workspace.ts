import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A clean small workspace; a test breaks one thing in it. */
const clean: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "sample", devDependencies: { vitest: "1" } }),
  "packages/schemas/package.json": manifest("schemas", { peerDependencies: { zod: "4" } }),
  "packages/schemas/src/index.ts": `export { type Word, word } from "./word.ts";\n`,
  "packages/schemas/src/word.ts": `/** A word. */
export type Word = string;

/**
 * Makes a word.
 *
 * @basis 09/2019/NĐ-CP art. 4
 * @example
 * \`\`\`ts
 * [1, 2].length; // => 2
 * \`\`\`
 */
export function word(): Word {
  return "a";
}
`,
  "packages/schemas/surface.txt": ". Word type\n. word function\n",
  "packages/indicators/package.json": manifest("indicators", {
    dependencies: { "@egov-vn/schemas": "1" },
  }),
  "packages/indicators/src/index.ts": `export { total } from "./total.ts";\n`,
  "packages/indicators/src/total.ts": `import type { Word } from "@egov-vn/schemas";

/** The total. */
export const total: Word = "0";
`,
  "packages/indicators/surface.txt": ". total const\n",
  "packages/cli/package.json": manifest("cli", {
    dependencies: { "@egov-vn/schemas": "1", "@egov-vn/indicators": "1" },
  }),
  "packages/cli/src/index.ts": `import { readFileSync } from "node:fs";
import { total } from "@egov-vn/indicators";

/** Reads. */
export const read: string = readFileSync(total, "utf8");
`,
  "packages/cli/surface.txt": ". read const\n",
  "examples/package.json": JSON.stringify({
    name: "@egov-vn/examples",
    dependencies: { "@egov-vn/schemas": "1" },
  }),
  "examples/first.ts": `import { word } from "@egov-vn/schemas";\n\nexport const first = word();\n`,
  "scripts/one.ts": `import { join } from "node:path";\n\nexport const one = join("a", "b");\n`,
};

function manifest(id: string, more: object): string {
  return JSON.stringify({
    name: `@egov-vn/${id}`,
    sideEffects: false,
    exports: {
      ".": {
        "@egov-vn/source": "./src/index.ts",
        import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
      },
    },
    ...more,
  });
}

/** Writes the sample, changed as told, into a folder that goes away with the test. */
export function sampleWorkspace(changes: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "egov-vn-sample-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...clean, ...changes })) {
    const file = join(root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return root;
}

/** The sample's own text of a file, to start a change from. */
export function sampleText(name: string): string {
  const text = clean[name];
  if (text === undefined) throw new TypeError(`The sample has no ${name}.`);
  return text;
}
