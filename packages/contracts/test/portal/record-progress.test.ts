import { PortalProgress, portal } from "@egov-vn/contracts";
import { DossierProgress, leavesOf } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import { describe, expect, it } from "vitest";
import { forgotten } from "../wire/carried.ts";

const { request } = portal.recordProgress;

describe("steps of dossiers on the portal's wire", () => {
  it("come back as they were, and fit the schema of the wire", () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const entries = [sample("DossierProgress", seed)];
      const raw = request.encode({ value: { session: "S-1", agencyCode: "H99", entries } });
      expect(request.decode(raw)).toMatchObject({ value: { entries }, issues: [] });
      expect(request.schema.safeParse(raw).error?.issues).toBeUndefined();
    }
  });

  it("have a place on the wire for every leaf", () => {
    const own = request.carries.map((path) => path.replace("entries[].", ""));
    expect(
      forgotten(
        leavesOf(DossierProgress).map(({ path }) => path),
        own,
        new Set(),
      ),
    ).toEqual([]);
  });

  it("stand there as the guide has them", () => {
    const wire = {
      MaHoSo: "000.00.00.H99-260102-00001",
      NguoiXuLy: "Cán bộ Mẫu",
      ChucDanh: "Chuyên viên",
      ThoiDiemXuLy: "20260103091500",
      PhongBanXuLy: "Phòng Mẫu",
      NoiDungXuLy: "Thẩm định",
      TrangThai: "4",
      NgayBatDau: "",
      NgayKetThucTheoQuyDinh: "20260109170000",
    };
    expect(PortalProgress.safeParse(wire).success).toBe(true);
    expect(request.decode({ data: [wire] }).value.entries).toEqual([
      {
        dossierCode: "000.00.00.H99-260102-00001",
        officer: "Cán bộ Mẫu",
        officerTitle: "Chuyên viên",
        at: "2026-01-03T09:15:00+07:00",
        unit: "Phòng Mẫu",
        content: "Thẩm định",
        status: "in-progress",
        dueAt: "2026-01-09T17:00:00+07:00",
      },
    ]);
  });
});
