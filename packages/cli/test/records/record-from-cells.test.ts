import { Dossier } from "@egov-vn/schemas";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { recordFromCells } from "../../src/records/record-from-cells.ts";

const put = recordFromCells(Dossier);

describe("a record made of cells under our paths", () => {
  it("takes text as it is, numbers and booleans from plain words, and closes up its lists", () => {
    const { record, issues } = put([
      ["code", " 000.1 "],
      ["applicant.personalId", "001090000016"],
      ["fees[2].amount", "0012"],
      ["fees[2].paid", "true"],
      ["fees[0].name", "Lệ phí"],
      ["fees[1].name", " "],
      ["status", "accepted"],
      ["connectedDatabases[0]", "1"],
    ]);
    expect(issues).toEqual([]);
    expect(record).toEqual({
      code: " 000.1 ",
      applicant: { personalId: "001090000016" },
      fees: [{ name: "Lệ phí" }, { amount: 12, paid: true }],
      status: "accepted",
      connectedDatabases: ["1"],
    });
  });

  it.each([
    ["colour", "x", "unknown-path"],
    ["applicant", "x", "unknown-path"],
    ["applicant.toString", "x", "unknown-path"],
    ["applicant..name", "x", "unknown-path"],
    ["fees[-1].amount", "1", "unknown-path"],
    ["fees[99999].amount", "1", "unknown-path"],
    ["fees[0].amount", "1.000", "not-an-integer"],
    ["fees[0].amount", "1e3", "not-an-integer"],
    ["paidOnline", "Có", "not-a-boolean"],
    ["__proto__.polluted", "x", "unknown-path"],
    ["constructor.prototype.polluted", "x", "unknown-path"],
    ["applicant.__proto__.polluted", "x", "unknown-path"],
  ])("tells what is wrong with %s, without the text", (path, text, code) => {
    const { record, issues } = put([[path, text]]);
    expect(record).toEqual({});
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
    expect(({} as { polluted?: string }).polluted).toBe(undefined);
  });

  it("does not let a second column write over the first", () => {
    const { record, issues } = put([
      ["code", "a"],
      ["code", "b"],
    ]);
    expect(record).toEqual({ code: "a" });
    expect(issues[0]?.code).toBe("repeated-path");
  });

  it("reads codes that are numbers, and text where a union allows it", () => {
    const schema = z.strictObject({
      level: z.union([z.literal(1), z.literal("high")]),
      cell: z.union([z.int(), z.string()]),
      any: z.record(z.string(), z.number()),
    });
    const { record, issues } = recordFromCells(schema)([
      ["level", "1"],
      ["cell", "12"],
      ["any.constructor", "1.5"],
      ["any.__proto__", "2"],
    ]);
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ["any.__proto__", "unknown-path"],
    ]);
    expect(JSON.stringify(record)).toBe('{"level":1,"cell":"12","any":{"constructor":1.5}}');
  });

  it("never throws and never touches a prototype, whatever the paths", () => {
    const names = fc.constantFrom(
      "__proto__",
      "constructor",
      "prototype",
      "fees",
      "[0]",
      "amount",
      ".",
    );
    fc.assert(
      fc.property(fc.array(fc.array(names, { maxLength: 5 }), { maxLength: 5 }), (paths) => {
        put(paths.map((path) => [path.join(""), "1"]));
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(Object.hasOwn(Object.prototype, "amount")).toBe(false);
      }),
    );
  });
});
