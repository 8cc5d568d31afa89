import { describe, expect, it } from "vitest";
import { LandCertificate, LandParcel, redact } from "../../src/index.ts";
import { issuesOf } from "../records/issues-of.ts";

const parcel = (): LandParcel => ({
  id: "w7er8u7mx2pq",
  mapKey: { edition: "2025", communeCode: "00004", sheetNumber: "12", parcelNumber: "345" },
  area: 120.3,
  uses: [
    { code: "ODT", edition: "27/2018/TT-BTNMT", area: 80.1 },
    { code: "CLN", edition: "27/2018/TT-BTNMT", area: 40.2 },
  ],
  measuredOn: "2026-04-01",
});
const holders: NonNullable<LandParcel["holders"]> = [
  { kind: "individual", name: "Nguyễn Văn Mẫu", personalId: "001090000001" },
];

describe("a land parcel", () => {
  it("is accepted with nothing to say, by its id, by its older key and by both", () => {
    const { id: _, ...byKey } = parcel();
    const { mapKey: __, ...byId } = parcel();
    for (const each of [parcel(), byKey, byId]) {
      expect(issuesOf(LandParcel, each, "2026-11-24")).toEqual([]);
    }
  });

  it("is refused without any, with a commune of no edition, and measured in the future", () => {
    const { id: _, mapKey, ...bare } = parcel();
    expect(issuesOf(LandParcel, bare)).toEqual(["error id: parcel-unidentified"]);
    const { edition: __, ...undated } = mapKey ?? { edition: "" };
    expect(issuesOf(LandParcel, { ...bare, mapKey: undated })).toContain(
      "error mapKey.edition: invalid-type",
    );
    expect(issuesOf(LandParcel, parcel(), "2026-03-31")).toEqual(["error : in-future"]);
  });

  it.each<[string, Partial<LandParcel>, string]>([
    ["a place outside Vietnam", { id: "u09tvw0f6szy" }, "id: outside-vietnam"],
    [
      "a use that its edition does not hold",
      { uses: [{ code: "ZZZ", edition: "27/2018/TT-BTNMT" }] },
      "uses: use-unlisted",
    ],
    ["uses that do not add up", { area: 121 }, "uses: use-areas-differ"],
  ])("is valid and a doubt with %s", (_, change, issue) => {
    expect(issuesOf(LandParcel, { ...parcel(), ...change })).toEqual([`warning ${issue}`]);
  });

  it("may use codes of an edition that was not read, and leave an area open", () => {
    const uses = [{ code: "ZZZ", edition: "08/2024/TT-BTNMT" }, { code: "YYY" }];
    expect(issuesOf(LandParcel, { ...parcel(), uses })).toEqual([]);
    const half = [{ code: "ODT", area: 80 }, { code: "CLN" }];
    expect(issuesOf(LandParcel, { ...parcel(), uses: half })).toEqual([]);
  });

  it("shows its place alone, and masks it beside who holds it", () => {
    expect(redact(LandParcel, parcel())).toEqual(parcel());
    const masked = redact(LandParcel, { ...parcel(), holders });
    expect([masked.id, masked.mapKey?.sheetNumber, masked.area]).toEqual(["•••", "•••", 120.3]);
  });
});

const certificate = (): LandCertificate => ({
  serial: "MAU 00000001",
  issuedOn: "2021-03-01",
  holders,
  parcels: [{ id: "w7er8u7mx2pq" }, { id: "w7er8u7mx2px" }],
});

describe("a land certificate", () => {
  it("is accepted with nothing to say", () => {
    expect(issuesOf(LandCertificate, certificate(), "2021-03-31")).toEqual([]);
  });

  it("is refused with one parcel twice, and issued in the future", () => {
    const [first] = certificate().parcels ?? [];
    expect(issuesOf(LandCertificate, { ...certificate(), parcels: [first, first] })).toEqual([
      "error parcels: parcel-twice",
    ]);
    expect(issuesOf(LandCertificate, certificate(), "2021-02-28")).toEqual(["error : in-future"]);
  });

  it("is a doubt without a holder or a parcel", () => {
    expect(issuesOf(LandCertificate, { ...certificate(), holders: [] })).toEqual([
      "warning holders: holder-missing",
    ]);
    expect(issuesOf(LandCertificate, { ...certificate(), parcels: [] })).toEqual([
      "warning parcels: parcel-missing",
    ]);
  });

  it("masks its parcels beside who holds it, and shows them alone", () => {
    const { holders: _, ...bare } = certificate();
    expect(redact(LandCertificate, certificate()).parcels?.[0]?.id).toBe("•••");
    expect(redact(LandCertificate, bare).parcels?.[0]?.id).toBe("w7er8u7mx2pq");
  });
});
