import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));
const groups = ["people", "organisations", "matters", "places", "looked-up"].map((group) =>
  join(source, "identifiers", group),
);
const files = groups
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .concat(join(source, "law", "check-legal-instrument.ts"))
  .filter((file) =>
    /export (?:async )?function (?:check|parse|lookUp)/.test(readFileSync(file, "utf8")),
  );

describe("the reference of an identifier", () => {
  it("is there for all sixteen kinds, two of them looked up as well", () => {
    expect(files).toHaveLength(18);
  });

  it.each(files.map((file) => [file.slice(source.length), file]))(
    "in %s says what is not checked, which issues there are, and the law",
    (_name, file) => {
      const text = readFileSync(file, "utf8").replace(/\n \* ?/g, " ");
      expect(text).toContain("Does not check:");
      expect(text).toMatch(/Issues: (?:`empty`|those of `check)/);
      expect(text).toContain("@basis ");
    },
  );
});
