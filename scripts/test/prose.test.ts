import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkProse } from "../checks/prose.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

function failures(text: string, machine: readonly string[] = []): readonly string[] {
  const root = sampleWorkspace({ "docs/page.md": `Clean.\n${text}\n` });
  return checkProse(root, [join(root, "docs/page.md")], machine).failures;
}

describe("prose", () => {
  it.each([
    "Read https://vanban.chinhphu.vn/home/page and packages/home/nam/one.ts.",
    "A registry of instruments; the method only(x) and skip(x).",
    "TODO(#12): ask the ministry. See #12, FIXME #7.",
    "`$" + "{base}/home/x/`",
  ])("lets %j pass", (text) => {
    expect(failures(text)).toEqual([]);
  });

  it.each([
    ["it.only('x', f)", "a test run alone"],
    ["describe.skip('x', f)", "a test left out"],
    ["test.todo('x')", "a test left out"],
    ["// TODO later", "a debt without an issue (write #123 beside it)"],
    ["// FIXME: wrong", "a debt without an issue (write #123 beside it)"],
    ["// @ts-ignore", "a silenced checker"],
    ["// @ts-expect-error reason", "a silenced checker"],
    ["/* eslint-disable */", "a silenced checker"],
    ["// biome-ignore lint: x", "a silenced checker"],
    [["cd ", "root", "x"].join("/"), "a path of one machine"],
    [["cd ", "work", "x"].join("/"), "a path of one machine"],
    ["see '/home/nam/x'", "a path of one machine"],
    ["/Users/nam/x", "a path of one machine"],
    ["C:\\Users\\nam", "a path of one machine"],
    ["from https://registry.example.vn/x", "the host of a registry"],
    ["http://www.npmjs.com", "the host of a registry"],
  ])("refuses %j", (text, what) => {
    expect(failures(text)).toEqual([`docs/page.md:2 ${what}`]);
  });

  it("refuses the folders and hosts of the machine that runs it", () => {
    expect(failures("built in /srv/build/egov on mirror.example", ["/srv/build/"])).toEqual([
      "docs/page.md:2 a path or host of this machine",
    ]);
  });
});
