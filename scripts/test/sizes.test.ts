import { describe, expect, it } from "vitest";
import { checkSizes } from "../checks/sizes.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

const failures = (changes: Record<string, string>): readonly string[] =>
  checkSizes(sampleWorkspace(changes)).failures;

const lines = (count: number): string => "export {};\n".repeat(count);

/** Enough short files for one long one not to be too large a share. */
const manyFiles = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`scripts/part-${index}.ts`, lines(1)]),
);

describe("sizes", () => {
  it("finds nothing in a workspace of short files", () => {
    expect(failures({})).toEqual([]);
  });

  it("refuses a file over 400 lines and lets one of 400 be", () => {
    expect(failures({ ...manyFiles, "packages/cli/src/long.ts": lines(401) })).toEqual([
      "packages/cli/src/long.ts has 401 lines; 400 is the most",
    ]);
    expect(failures({ ...manyFiles, "packages/cli/src/long.ts": lines(400) })).toEqual([]);
  });

  it("lets generated files be as long as they are", () => {
    expect(failures({ "packages/cli/src/generated/codes.ts": lines(5000) })).toEqual([]);
  });

  it("refuses more than one file in ten over 250 lines", () => {
    expect(failures({ "scripts/long.ts": lines(251) })).toEqual([
      "1 of 7 files are over 250 lines; at most one in ten may be:",
      "  scripts/long.ts (251)",
    ]);
  });

  it("refuses a thirteenth file in a folder of source, but for lists of one kind", () => {
    const crowd = (folder: string): Record<string, string> =>
      Object.fromEntries(
        Array.from({ length: 13 }, (_, index) => [`${folder}/part-${index}.ts`, lines(1)]),
      );
    expect(failures(crowd("packages/cli/src/commands"))).toEqual([
      "packages/cli/src/commands holds 13 files; split it by subject above 12",
    ]);
    expect(failures(crowd("packages/schemas/src/law/instruments"))).toEqual([]);
  });

  it.each(["utils.ts", "helpers/a.ts", "common/a.ts", "misc.ts"])("refuses the name %s", (name) => {
    expect(failures({ [`packages/cli/src/${name}`]: lines(1) })).toHaveLength(1);
  });
});
