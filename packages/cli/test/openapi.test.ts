import { operations } from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";
import { egov } from "./terminal-double.ts";

const systems = [...new Set(operations.map(({ system }) => system))];

describe("egov openapi", () => {
  it.each([
    [[], "3.1.1"],
    [["--spec", "3.0"], "3.0.3"],
    ...systems.map((system) => [[system], "3.1.1"] as const),
    ...systems.map((system) => [[system, "--spec", "3.0"], "3.0.3"] as const),
  ] as const)("prints the document that %j asks for, alone", async (words, version) => {
    const { code, out, err } = await egov(["openapi", ...words]);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      openapi: version,
      info: { title: expect.stringContaining("unofficial") },
    });
  });

  it("has every operation in the document of all systems", async () => {
    const { out } = await egov(["openapi"]);
    for (const { id } of operations) expect(out).toContain(`"${id}"`);
  });

  it("names the systems where there is no such one", async () => {
    const { code, out, err } = await egov(["openapi", "cong", "--lang", "en"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe(`egov: There is no such system. Systems: ${systems.toSorted().join(", ")}.\n`);
  });

  it("knows two versions of OpenAPI", async () => {
    expect((await egov(["openapi", "--spec", "2.0"])).code).toBe(2);
  });
});
