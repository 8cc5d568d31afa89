import { describe, expect, it } from "vitest";
import { checkExamples } from "../checks/docs-examples.ts";
import { sampleText, sampleWorkspace } from "./sample-workspace.ts";

const source = "packages/schemas/src/word.ts";

/** Checks a workspace whose guide holds this code. */
async function guide(code: string, language = "ts"): ReturnType<typeof checkExamples> {
  const page = `# Guide\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;
  return await checkExamples(sampleWorkspace({ "docs/guides/guide.md": page }));
}

describe("examples in documentation", () => {
  it("run, and hold when they are right", async () => {
    const code = `import { join } from "node:path";
const path = join("a", "b"); // => "a/b"
const text = \`x\${path}\`;
({
  text,
}).text; // => "xa/b"
await Promise.resolve([1, { a: undefined }]); // => [1, { a: undefined }]
JSON.parse("x"); // => throws SyntaxError
await Promise.reject(new TypeError("x")); // => throws TypeError`;
    expect(await guide(code)).toEqual({ failures: [], gaps: [], notes: ["2 blocks"] });
  });

  it("fail at the line that is wrong", async () => {
    const wrong = [
      "1 + 1; // => 3",
      "const a = 1;\n\nconst b = a + 1; // => 1",
      "({ a: 1 }); // => { a: 1, b: undefined }",
      "Promise.resolve(2); // => 2",
      "1; // => throws TypeError",
      "JSON.parse('x'); // => throws TypeError",
      "await Promise.resolve(1); // => throws TypeError",
      "const none = undefined as unknown as string;\nnone.length;",
    ];
    const page = wrong.map((code) => `\`\`\`ts\n${code}\n\`\`\`\n`).join("");
    const { failures } = await checkExamples(sampleWorkspace({ "README.md": page }));
    const places = failures.map((line) => line.split("\n")[0]?.split(" ")[0]);
    expect(places).toEqual([2, 7, 10, 13, 16, 19, 22, 25].map((line) => `README.md:${line}`));
    expect(failures.at(-1)).toMatch(/TypeError: /);
  });

  it("fail when an arrow compares nothing", async () => {
    const { failures } = await guide("if (1) {\n  1; // => 2\n}");
    expect(failures).toEqual(["docs/guides/guide.md:5 this // => compares nothing"]);
  });

  it("do not disturb each other, and one that breaks does not stop the next", async () => {
    const page = "```ts\nthrow new Error('x');\n```\n\n```ts\nconst a = 1; // => 2\n```\n";
    const { failures } = await checkExamples(sampleWorkspace({ "README.md": page }));
    expect(failures.map((line) => line.split(" ")[0])).toEqual(["README.md:2", "README.md:6"]);
  });

  it("are left alone in other languages, and counted aloud when marked no-run", async () => {
    expect((await guide("1 + 1; // => 3", "json")).failures).toEqual([]);
    const { failures, notes, gaps } = await guide("1 + 1; // => 3", "ts no-run");
    expect([failures, notes, gaps]).toEqual([
      [],
      ["1 blocks", "1 marked no-run"],
      ["docs/guides/guide.md:4 is not run"],
    ]);
  });

  it("stand in docstrings too, with the line of the file", async () => {
    const text = sampleText(source).replace("// => 2", "// => 3");
    const { failures } = await checkExamples(sampleWorkspace({ [source]: text }));
    expect(failures[0]).toMatch(/^packages\/schemas\/src\/word\.ts:10 /);
  });

  it("are demanded of every public function", async () => {
    const text = sampleText(source).replace("@example", "@remarks");
    const { failures } = await checkExamples(sampleWorkspace({ [source]: text }));
    expect(failures).toEqual([`${source}:13 word has no example`]);
  });
});
