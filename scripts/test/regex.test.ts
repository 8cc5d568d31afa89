import { describe, expect, it } from "vitest";
import { checkRegexes } from "../checks/regex.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

async function failures(text: string, bounded = {}): Promise<readonly string[]> {
  const root = sampleWorkspace({ "packages/schemas/src/pattern.ts": text });
  return (await checkRegexes(root, bounded)).failures;
}

const place = "packages/schemas/src/pattern.ts";

describe("regex", () => {
  it("finds nothing wrong with patterns that take linear time", async () => {
    const text = `export const a = /^\\d{4}-\\d{2}$/u;
const letters = "a-zđ";
export const b = new RegExp(\`^[\${letters}]+$\`, "u");`;
    expect(await failures(text)).toEqual([]);
  });

  it("refuses a pattern that backtracks without end, and shows a text that does it", async () => {
    const [found] = await failures("export const a = /^(a+)+$/;");
    expect(found).toContain(`${place}:1 /^(a+)+$/\n  vulnerable: exponential, by 'a'`);
  });

  it.each([
    `export const a = new RegExp("^(a+)+$");`,
    `const part = "(a+)+";\nexport const a = new RegExp("^" + part + "$", "u");`,
    `const part = /(a+)+/;\nexport const a = new RegExp(\`^\${part.source}$\`);`,
    "export const a = new RegExp(String.raw`^(\\w+\\d)+$`);",
  ])("sees through %j", async (text) => {
    expect(await failures(text)).toHaveLength(1);
  });

  it("refuses a pattern that nobody can read before run time", async () => {
    const text = "export const a = (part: string) => new RegExp(part);";
    expect(await failures(text)).toEqual([
      `${place}:1 RegExp from a text that is not in this file`,
    ]);
  });

  it("lets a slow pattern be where its text is bounded, until it changes", async () => {
    const bounded = { [`${place} ^(a+)+$`]: "at most ten characters" };
    expect(await failures("export const a = /^(a+)+$/;", bounded)).toEqual([]);
    expect(await failures("export const a = /^(b+)+$/;", bounded)).toHaveLength(1);
  });

  it.each([
    "z.string().regex(/^a$/i)",
    "z.string().regex(pattern)",
    `z.string().regex(new RegExp("^a$", "u"))`,
  ])("refuses a flag in %s, which JSON Schema would drop", async (schema) => {
    const [found] = await failures(`const pattern = /^a$/u;\nexport const a = ${schema};`);
    expect(found).toMatch(/flag "[iu]" on a schema's pattern: JSON Schema would drop it$/);
  });
});
