import { filingDossier, portal } from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";

const caller = { session: "S-1", agencyCode: "H99" };

describe("messages of the portal beside its dossiers", () => {
  it("give a month of ratings without a leading zero, and shares as they are printed", () => {
    const rating = {
      month: "2021-03",
      raters: 120,
      verySatisfied: "62,5%",
      satisfied: "30%",
      notSatisfied: "7,5%",
      agencyCode: "H99",
    };
    const { request } = portal.syncRatings;
    const raw = request.encode({
      value: { ...caller, ratings: [rating] },
      dialect: { absent: "omitted" },
    });
    expect(raw["data"]).toEqual([
      {
        NgayTongHop: "3-2021",
        TongSoNguoiDanhGia: "120",
        PhanTramDanhGiaRatHaiLong: "62,5%",
        PhanTramDanhGiaHaiLong: "30%",
        PhanTramDanhGiaChuaHaiLong: "7,5%",
        Madonvi: "H99",
      },
    ]);
    expect(request.schema.safeParse(raw).success).toBe(true);
    expect(request.decode(raw).value.ratings).toEqual([rating]);
    expect(request.decode({ data: [{ NgayTongHop: "13-2021" }] }).issues).toHaveLength(1);
  });

  it("find the id of an applicant, or none", () => {
    const { reply } = portal.findTechId;
    expect(reply.decode({ error_code: 0, result: [{ TECHNICALID: "T-1" }] }).value.techIds).toEqual(
      ["T-1"],
    );
    expect(reply.decode({ error_code: 0, result: [] }).value.techIds).toBeUndefined();
    expect(portal.findTechId.purpose).toBe("required");
  });

  it("read the ids of questions as text or as numbers", () => {
    const { reply } = portal.listQuestions;
    const raw = { error_code: 0, result: [{ HOIDAPID: 42, NOIDUNG: "Hỏi", TRALOIID: 0 }] };
    const decoded = reply.decode(raw);
    expect(decoded.value.questions).toEqual([{ id: "42", content: "Hỏi", answerId: "0" }]);
    expect(reply.encode(decoded)).toEqual(raw);
  });

  it("read online services below result.data", () => {
    const raw = {
      error_code: 0,
      result: { data: [{ MADVC: "1", TENDVC: "Mẫu", APDUNGDVC: [{ X: 1 }] }] },
    };
    const decoded = portal.listOnlineServices.reply.decode(raw);
    expect(decoded.value.services).toEqual([{ code: "1", name: "Mẫu" }]);
    expect(portal.listOnlineServices.reply.encode(decoded)).toEqual(raw);
  });

  it("answer a look-up of payments whose content nobody described", () => {
    const { reply } = portal.findPayment;
    const failed = { error_code: -1, message: [] };
    expect(reply.encode(reply.decode(failed))).toEqual(failed);
    const decoded = reply.decode({ error_code: 1, message: { SoTien: "8000" } });
    expect(decoded).toMatchObject({
      value: { code: "1" },
      unknown: { "/message": { SoTien: "8000" } },
    });
  });

  it("keep the whole of a dossier that the portal hands over", () => {
    const raw = { BatKy: [1, { x: null }] };
    const decoded = portal.receiveDossier.request.decode(raw);
    expect(decoded.value).toEqual({});
    expect(portal.receiveDossier.request.encode(decoded)).toEqual(raw);
  });
});

describe("a dossier of the newer filing API", () => {
  it("has codes of its own for the kinds of applicants", () => {
    const kind = (code: string) =>
      filingDossier.decode({ LoaiDoiTuong: code }).value.applicant?.kind;
    expect([kind("0"), kind("1"), kind("2")]).toEqual(["citizen", "enterprise", undefined]);
    const older = portal.syncDossiers.request.decode({ data: [{ LoaiDoiTuong: "1" }] });
    expect(older.value.dossiers?.[0]?.applicant?.kind).toBe("citizen");
  });

  it("keeps a household, which our records have no kind for", () => {
    const raw = { MaHoSo: "H99.1", LoaiDoiTuong: "2" };
    const decoded = filingDossier.decode(raw);
    expect(decoded.issues).toEqual([{ pointer: "/LoaiDoiTuong", code: "unreadable" }]);
    expect(filingDossier.encode(decoded)).toEqual(raw);
  });

  it.each(["2026-01-02 08:00:00", "20260102080000", "2026-01-02T01:00:00.000Z"])(
    "reads the date %s, and writes it so again",
    (date) => {
      const decoded = filingDossier.decode({ NgayNop: date });
      expect(decoded.value.submittedAt).toBe("2026-01-02T08:00:00+07:00");
      expect(filingDossier.encode(decoded)).toEqual({ NgayNop: date });
    },
  );
});
