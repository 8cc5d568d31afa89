import { portal } from "@egov-vn/contracts";
import { leavesOf, Procedure } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import { describe, expect, it } from "vitest";
import { carried, forgotten } from "../wire/carried.ts";

const { reply } = portal.getProcedure;

/** What the answer of LayThuTuc has no place for, or says in words that were not read. */
const notCarried = new Set([
  "levels",
  "decidingAgencies",
  "channels[].times[].unit",
  "channels[].times[].fees[].kind",
  "channels[].times[].fees[].collection",
  "channels[].times[].fees[].paid",
  "papers[].case",
  "papers[].originals",
  "papers[].copies",
  "papers[].optional",
  "papers[].fromDatabase",
  "sets",
  "applicantKinds",
  "mainResultCode",
  "linkedCodes",
  "legalGrounds[].articles",
  "publication",
  "status",
  "from",
  "to",
  "url",
]);

/** The wire has one text for all requirements. */
function procedureOf(seed: number): Procedure {
  const procedure = sample("Procedure", seed);
  const requirements = procedure.requirements?.slice(0, 1);
  return { ...procedure, ...(requirements && { requirements }) };
}

describe("a procedure on the portal's wire", () => {
  it("comes back as it was, but for what the wire cannot carry", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const procedures = [procedureOf(seed)];
      const raw = reply.encode({
        value: { code: "0", procedures },
        dialect: { numbers: "number" },
      });
      const { value, issues } = reply.decode(raw);
      expect(issues).toEqual([]);
      expect(value.procedures).toEqual([carried(procedures[0], notCarried)]);
    }
  });

  it("has a place for every leaf, or names it as having none", () => {
    const leaves = leavesOf(Procedure).map(({ path }) => path);
    const own = reply.carries.map((path) => path.replace("procedures[].", ""));
    expect(forgotten(leaves, own, notCarried)).toEqual([]);
  });

  it("keeps the units and codes whose words nobody published", () => {
    const raw = {
      error_code: 0,
      result: [
        {
          MATTHC: "1.000894",
          TRANGTHAI: 1,
          CACHTHUCTHUCHIEN: [
            { KENH: 2, THOIGIAN: [{ THOIGIANGIAIQUYET: 3, DONVITINH: "Ngày làm việc" }] },
          ],
          LINHVUCTHUCHIEN: [{ MALINHVUC: "a" }, { MALINHVUC: "b" }],
        },
      ],
    };
    const decoded = reply.decode(raw);
    expect(decoded.value.procedures?.[0]?.channels).toEqual([
      { channel: "online", times: [{ amount: 3 }] },
    ]);
    expect(decoded.issues.map(({ pointer }) => pointer)).toEqual([
      "/result/0/TRANGTHAI",
      "/result/0/LINHVUCTHUCHIEN",
      "/result/0/CACHTHUCTHUCHIEN/0/THOIGIAN/0/DONVITINH",
    ]);
    expect(reply.encode(decoded)).toEqual(raw);
  });
});
