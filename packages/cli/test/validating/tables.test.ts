import { describe, expect, it } from "vitest";
import { egov } from "../terminal-double.ts";

const header = "code,procedureCode,agencyCode,channel,applicant.kind,applicant.name,status";
const row = (code: string, channel = "online") =>
  `${code},1.001193,G22,${channel},citizen,"Nguyễn Văn, Mẫu",registered`;
const good = row("G22-210301-0001");

const validate = async (table: string, ...words: string[]) => {
  const { code, out, err } = await egov(
    ["validate", "Dossier", "-", "--format", "json", "--lang", "en", ...words],
    { stdin: table },
  );
  return { code, err, ...(out === "" ? {} : JSON.parse(out)) };
};

describe("egov validate on a table", () => {
  it("reads rows under the names of our fields, whatever the line ends and the mark before them", async () => {
    for (const table of [
      [header, good, good].join("\n"),
      `\ufeff${[header, good, good].join("\r\n")}\r\n`,
      [header, good, "", good].join("\n"),
    ]) {
      expect(await validate(table)).toMatchObject({ code: 0, records: 2, valid: 2, invalid: 0 });
    }
  });

  it("tells the row, the field and what is wrong, and never the value", async () => {
    const table = [`${header},fees[0].name,fees[0].amount`, `${good},Lệ phí,5k-MARKER`].join("\n");
    const { code, out, err } = await egov(["validate", "Dossier", "-"], { stdin: table });
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("dòng 2  fees[0].amount  [not-an-integer]");
    expect(out).not.toContain("MARKER");
    expect(await validate([header, row("G22-210301-0001", "pigeon")].join("\n"))).toMatchObject({
      code: 1,
      invalid: 1,
      codes: { "invalid-value": 1 },
    });
  });

  it("names a column that is no field by its place", async () => {
    const { out } = await egov(["validate", "Dossier", "-", "--lang", "en"], {
      stdin: [`${header},MARKER`, `${good},x`].join("\n"),
    });
    expect(out).toContain("Column 8 is not named after a field of the entity.");
    expect(out).not.toContain("MARKER");
  });

  it("counts the rows beside one that is ragged", async () => {
    const found = await validate([header, good, `${good},more`, good].join("\n"));
    expect(found).toMatchObject({ records: 3, valid: 2, codes: { "too-many-cells": 1 } });
  });

  it("does not pollute anything through a header", async () => {
    const found = await validate([`${header},__proto__.polluted`, `${good},1`].join("\n"));
    expect(found).toMatchObject({ records: 1, invalid: 1 });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
