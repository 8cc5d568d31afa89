import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleDescriptions } from "@egov-vn/indicators";
import { ReportRule } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { exampleOf, kindObjections, uncovered } from "../source/rule-catalogue.ts";
import { root } from "../workspace/root.ts";

const ofEveryRule = ["id", "kind", "severity", "basis", "missing"];
const kinds = ReportRule.options.map(({ shape }) => {
  const kind = [...shape.kind.values].join();
  const parameters = Object.keys(shape).filter((key) => !ofEveryRule.includes(key));
  const described = Object.values(ruleDescriptions).find((rule) => rule.kind === kind);
  return { kind, severity: described?.severity ?? "", parameters };
});

describe("the catalogue of rules", () => {
  it("is the same in the schema and in the package", () => {
    expect(Object.keys(ruleDescriptions).sort()).toEqual(kinds.map(({ kind }) => kind).sort());
  });

  it.each(kinds)("has source, test, page, citation and row of $kind", (known) => {
    expect(kindObjections(root, known)).toEqual([]);
  });

  it.each(kinds)("shows an example of $kind that a report may hold", ({ kind }) => {
    const page = readFileSync(join(root, "docs", "rules", `${kind}.md`), "utf8");
    expect(ReportRule.safeParse(exampleOf(page)).error?.issues).toBe(undefined);
  });

  it("covers every rule that real reports must obey, R01 to R36", () => {
    expect(
      uncovered(
        root,
        kinds.map(({ kind }) => kind),
      ),
    ).toEqual([]);
  });

  it("words every kind in two languages", () => {
    for (const { title } of Object.values(ruleDescriptions)) {
      expect(title.vi).toMatch(/\p{Lu}[\p{L}\p{M} "%,-]{3,80}/u);
      expect(title.en).toMatch(/^[A-Z][A-Za-z ,-]{2,80}$/);
      expect(title.vi).not.toBe(title.en);
    }
  });
});
