import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkBoundaries } from "../checks/boundaries.ts";
import { surfaceLists } from "../generating/surface-lists.ts";
import { newCodeList } from "../new/new-code-list.ts";
import { newEntity } from "../new/new-entity.ts";
import { newIdentifier } from "../new/new-identifier.ts";
import { newRule } from "../new/new-rule.ts";
import { Refusal, writeScaffold } from "../new/scaffold.ts";
import { run } from "../processes/run.ts";
import { kindObjections } from "../source/rule-catalogue.ts";
import { root } from "../workspace/root.ts";

const titles = { vi: "Tên thử", en: "Sample title" };

/** This workspace as it is, without what is built, in a folder that goes away with the test. */
function copyOfWorkspace(): string {
  const copy = mkdtempSync(join(tmpdir(), "egov-vn-new-"));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of ["package.json", "tsconfig.base.json", "packages", "docs/rules"]) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      // pnpm's links are relative: kept so, they lead to the copies.
      verbatimSymlinks: true,
      filter: (file) => !/\/(?:dist|\.cache)(?:\/|$)/.test(file),
    });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

const compiler = join(root, "node_modules/typescript7/bin/tsc");

describe("pnpm new", () => {
  it("makes a rule, an entity, an identifier and a code list that compile, keep the boundaries, and are in every index", async () => {
    const copy = copyOfWorkspace();
    writeScaffold(copy, newRule(copy, "sums/sample-rule", titles));
    writeScaffold(copy, newEntity(copy, "SampleThing", titles));
    writeScaffold(copy, newIdentifier(copy, "people/sample-number", titles));
    writeScaffold(copy, newCodeList(copy, "people/sample-codes", titles));
    const project = {
      extends: "./tsconfig.base.json",
      include: ["packages/*/src", "packages/*/test/**/sample-*"],
      compilerOptions: { types: ["node"] },
    };
    writeFileSync(join(copy, "tsconfig.json"), JSON.stringify(project));
    const compiled = await run(process.execPath, [compiler, "-p", copy], { cwd: copy });
    // Whatever else is wrong in the workspace today has its own check.
    const touched =
      /sample-|SampleThing|rule-kinds|report-rule|sum-rules|entit(?:ies|y-types)\.ts|identifier-kinds|code-lists\.ts/;
    expect(compiled.stdout.split("\n").filter((line) => touched.test(line))).toEqual([]);
    expect(checkBoundaries(copy).failures).toEqual([]);
    const names = surfaceLists(copy).get(join(copy, "packages/schemas/surface.txt"));
    expect(names).toContain(". SampleThing const+type\n. SampleThingSchema interface\n");
    expect(readFileSync(join(copy, "docs/rules/README.md"), "utf8")).toContain(
      "| [`sample-rule`](sample-rule.md) | Sample title | – | `error` |",
    );
    const known = { kind: "sample-rule", severity: "error", parameters: ["cells"] };
    expect(kindObjections(copy, known)).toEqual([
      "sample-rule: no number of the catalogue, or why none",
      "sample-rule: no source is cited",
      "sample-rule: what it does not check is not said",
    ]);
    const kinds = readFileSync(join(copy, "packages/indicators/src/rules/rule-kinds.ts"), "utf8");
    expect(kinds).toContain(`  "sample-rule": sampleRule,\n`);
    const entities = readFileSync(join(copy, "packages/schemas/src/entities/entities.ts"), "utf8");
    expect(entities).toContain(`  of("SampleThing", SampleThing, "Tên thử", "Sample title"),\n];`);
    const samples = readFileSync(
      join(copy, "packages/schemas/src/samples/sample-builders.ts"),
      "utf8",
    );
    expect(samples).toContain("  SampleThing: sampleSampleThing,\n};");
  });

  it("changes nothing when one of the files exists", () => {
    const copy = copyOfWorkspace();
    const before = readFileSync(join(copy, "docs/rules/README.md"), "utf8");
    expect(() => writeScaffold(copy, newRule(copy, "sums/sum-of-parts", titles))).toThrow(
      new Refusal(
        "packages/indicators/src/rules/sums/sum-of-parts.ts exists already; nothing was changed.",
      ),
    );
    expect(readFileSync(join(copy, "docs/rules/README.md"), "utf8")).toBe(before);
  });

  it.each(["", "Sum", "sum_of", "-a", "a-", "class", "../x"])("refuses the kind %j", (kind) => {
    expect(() => newRule(root, kind, titles)).toThrow(Refusal);
  });

  it.each(["", "people", "people/", "things/x-number", "people/X", "people/a/b"])(
    "refuses the identifier %j",
    (path) => {
      expect(() => newIdentifier(root, path, titles)).toThrow(Refusal);
    },
  );

  it.each(["", "people", "People/codes", "people/../x"])("refuses the code list %j", (path) => {
    expect(() => newCodeList(root, path, titles)).toThrow(Refusal);
  });

  it.each(["", "fee", "Fee-x", "F", "FEE", "../Fee"])("refuses the entity %j", (name) => {
    expect(() => newEntity(root, name, titles)).toThrow(Refusal);
  });

  it.each([
    [[], "Write: pnpm new rule <kind>"],
    [["rule"], "Write: pnpm new rule <kind>"],
    [["rule", "a", "b"], "Write: pnpm new rule <kind>"],
    [["thing", "a"], "'thing' cannot be made."],
    [["rule", "x", "--colour"], "Write: pnpm new rule <kind>"],
    [["rule", "Sum"], "'Sum' is no kind"],
    [["rule", "tables/sum"], "'tables' is no subject: take sums, rates"],
    [["entity", "LegalInstrument", "--vi", 'a "b"'], "A title holds words only"],
  ])("ends with one sentence and code 2 on %j", async (words, sentence) => {
    const script = join(root, "scripts/tasks/new.ts");
    const args = ["--conditions=@egov-vn/source", script, ...words];
    const { code, stdout, stderr } = await run(process.execPath, args, { cwd: root });
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(`egov-vn: ${sentence}`);
  });
});
