import { canonicalJson, type JsonObject, portal } from "@egov-vn/contracts";
import { Dossier, leavesOf } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const { request } = portal.syncDossiers;

/** What the wire has no place for, as said beside the fields of the message. */
const notCarried = new Set([
  "agencyCode",
  "agencyName",
  "serviceLevel",
  "applicant.passportNumber",
  "applicant.taxCode",
  "applicant.enterpriseCode",
  "applicant.address",
  "documents[].form",
  "documents[].count",
  "documents[].sha256",
  "fees[].collection",
  "fees[].paid",
  "supplements[].papers",
  "supplements[].fees",
  "results[].number",
  "results[].issuedOn",
  "results[].issuer",
  "results[].electronic",
]);

/** A dossier without what the wire cannot carry. */
function carried(value: unknown, path = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => carried(each, `${path}[]`));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, path === "" ? key : `${path}.${key}`, each] as const)
      .filter(([, at, each]) => !notCarried.has(at) && !(Array.isArray(each) && each.length === 0))
      .map(([key, at, each]) => [key, carried(each, at)]),
  );
}

function messageOf(seed: number): JsonObject {
  return request.encode({
    value: {
      session: "S-1",
      agencyCode: "000.00.00.H99",
      updating: false,
      dossiers: [sample("Dossier", seed)],
    },
  });
}

describe("dossiers on the portal's wire", () => {
  it("come back as they were, but for what the wire cannot carry", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const { value, issues } = request.decode(messageOf(seed));
      expect(issues).toEqual([]);
      expect(value.dossiers).toEqual([carried(sample("Dossier", seed))]);
    }
  });

  it("fit the schema of the wire", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      expect(request.schema.safeParse(messageOf(seed)).error?.issues).toBeUndefined();
    }
  });

  it("have a place on the wire for every leaf, or are named as having none", () => {
    const paths = leavesOf(Dossier).map(({ path }) => path.replace(/\[\]$/, ""));
    const carriedPaths = new Set(request.carries.map((path) => path.replace("dossiers[].", "")));
    const without = paths.filter(
      (path) =>
        !carriedPaths.has(path) &&
        ![...notCarried].some(
          (none) => path === none || path.startsWith(`${none}.`) || path.startsWith(`${none}[]`),
        ),
    );
    expect(without).toEqual([]);
  });

  it("keep keys and codes that nobody knows, wherever they stand", () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.string({ minLength: 1 }),
        fc.jsonValue(),
        fc.constantFrom("TrangThaiHoSo", "LoaiDoiTuong", "NgayTiepNhan", "TaiLieuNop"),
        (seed, key, value, broken) => {
          const message = structuredClone(messageOf(seed)) as Record<string, JsonObject[]>;
          const item = message["data"]?.[0] as Record<string, unknown>;
          Object.defineProperty(item, `x-${key}`, { value, enumerable: true });
          item[broken] = "ngoài danh mục";
          const back = request.encode(request.decode(message as unknown as JsonObject));
          expect(canonicalJson(back)).toBe(canonicalJson(message as unknown as JsonObject));
        },
      ),
    );
  });
});
