import { readFileSync } from "node:fs";
import { operations } from "@egov-vn/contracts";
import { expect, it } from "vitest";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

it("lists every operation in the readme with its wire name and how sure it is", () => {
  const lines = readme.split("\n").filter((line) => /^\| `(?:portal|gateway)\./.test(line));
  expect(lines).toEqual(
    operations.map(
      ({ id, transport, title, confidence }) =>
        `| \`${id}\` | \`${transport.service ?? transport.path}\` | ${title.vi} | ${confidence} |`,
    ),
  );
});
