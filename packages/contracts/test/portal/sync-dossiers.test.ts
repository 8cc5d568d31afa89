import {
  canonicalJson,
  type Dialect,
  type JsonObject,
  portal,
  standardDialect,
} from "@egov-vn/contracts";
import { Dossier, leavesOf } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carried, forgotten } from "../wire/carried.ts";
import { instantShapes } from "../wire/written-instant.ts";

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
      expect(value.dossiers).toEqual([carried(sample("Dossier", seed), notCarried)]);
    }
  });

  it("fit the schema of the wire", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      expect(request.schema.safeParse(messageOf(seed)).error?.issues).toBeUndefined();
    }
  });

  it("have a place on the wire for every leaf, or are named as having none", () => {
    const leaves = leavesOf(Dossier).map(({ path }) => path);
    const own = request.carries.map((path) => path.replace("dossiers[].", ""));
    expect(forgotten(leaves, own, notCarried)).toEqual([]);
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

  it("say the same in every dialect, and in the dialect that was seen", () => {
    fc.assert(
      fc.property(fc.nat(300), dialect, (seed, asked) => {
        const dossier = { ...sample("Dossier", seed), ...wholeDays };
        const value = { session: "S-1", agencyCode: "H99", updating: true, dossiers: [dossier] };
        const message = request.encode({ value, dialect: asked });
        const decoded = request.decode(message);
        expect(decoded.issues).toEqual([]);
        expect(decoded.value.dossiers).toEqual([
          withoutAdditions(carried(dossier, notCarried), asked),
        ]);
        expect(canonicalJson(request.encode(decoded))).toBe(canonicalJson(message));
      }),
    );
  });

  it.each([
    [
      "in both keys",
      {
        DinhDanhCHS: [{ LoaiDinhDanh: "2", SoDinhDanh: "000000001" }],
        SoGiayToChuHoSo: "000000001",
      },
    ],
    ["in the list alone", { DinhDanhCHS: [{ LoaiDinhDanh: "2", SoDinhDanh: "000000001" }] }],
    ["in the number alone", { SoGiayToChuHoSo: "000000001" }],
  ])("have the applicant's number %s, and keep it so", (_where, keys) => {
    const message = { data: [{ MaHoSo: "H99.1", ...keys }], service: "DongBoHoSoMC" };
    const decoded = request.decode(message);
    expect(decoded.value.dossiers?.[0]?.applicant?.oldIdentityNumber).toBe("000000001");
    expect(request.encode(decoded)).toEqual(message);
  });

  it("believe neither of two numbers that contradict each other, and keep both", () => {
    const list = [{ LoaiDinhDanh: "2", SoDinhDanh: "000000001" }];
    const item = { MaHoSo: "H99.1", DinhDanhCHS: list, SoGiayToChuHoSo: "000000002" };
    const decoded = request.decode({ data: [item], service: "DongBoHoSoMC" });
    expect(decoded.value.dossiers?.[0]?.applicant?.oldIdentityNumber).toBeUndefined();
    expect(request.encode(decoded)).toEqual({ data: [item], service: "DongBoHoSoMC" });
  });
});

const dialect: fc.Arbitrary<Dialect> = fc.record({
  generation: fc.constantFrom("guide-1.4", "decision-766"),
  instants: fc.constantFrom(...instantShapes),
  booleans: fc.constantFrom("word", "digit-text", "digit", "boolean"),
  numbers: fc.constantFrom("text", "number"),
  absent: fc.constantFrom("empty", "null", "omitted"),
  absentLists: fc.constant("empty"),
  errorCode: fc.constant(standardDialect.errorCode),
  defaults: fc.constantFrom("written", "left-out"),
  applicantIds: fc.constantFrom("both", "list"),
});

/** Midnights, which every shape of a date can hold. */
const wholeDays = {
  submittedAt: "2021-03-01T00:00:00+07:00",
  receivedAt: "2021-03-01T00:00:00+07:00",
  dueAt: "2021-03-05T00:00:00+07:00",
  finishedAt: "2021-03-04T00:00:00+07:00",
  returnedAt: "2021-03-04T00:00:00+07:00",
  supplements: [],
};

/** What a far side of the first guide cannot be told. */
const additions = new Set([
  "channel",
  "submittedVia",
  "digitised",
  "paidOnline",
  "submittedAt",
  "refusedAt",
  "connectedDatabases",
  "applicant.personalId",
  "applicant.oldIdentityNumber",
  "applicant.verifiedByElectronicIdentity",
  "documents[].digitised",
  "documents[].reused",
  "documents[].fromNationalStore",
  "documents[].replacedByResultCode",
  "results[].code",
]);

function withoutAdditions(dossier: unknown, { generation }: Dialect): unknown {
  return generation === "guide-1.4" ? carried(dossier, additions) : dossier;
}
