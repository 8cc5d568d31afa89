import { type JsonObject, operations, portal } from "@egov-vn/contracts";
import { cast } from "@egov-vn/schemas/samples";
import { describe, expect, it } from "vitest";
import { bothAgencies, jsonOf, quietSandbox } from "../calling/caller.ts";

describe("what the portal shares", () => {
  it("reads without a doubt by the contracts, every service of it", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const more: Readonly<Record<string, JsonObject>> = {
      LayThuTuc: { maTTHC: "1.001193" },
      TraCuuTechID: { provider: "wso2is", mstorcmnd: cast[0]?.personalId ?? "" },
      LayNoiDungTraLoiTheoCauHoi: { cauhoiid: "1" },
    };
    const shared = operations.filter(({ transport }) => transport.path === "/mapi/share");
    expect(shared.length).toBeGreaterThan(7);
    for (const { id, transport, reply } of shared) {
      const service = transport.service ?? "";
      const answer = await jsonOf(await caller.call("/mapi/share", service, more[service]));
      expect([id, reply.schema.safeParse(answer).error?.issues]).toEqual([id, undefined]);
      const unread = reply.decode(answer).issues.filter(({ code }) => code !== "not-mapped");
      expect([id, unread]).toEqual([id, []]);
    }
    await sandbox.close();
  });

  it("lists procedures, and each of them in full", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const listed = portal.listProcedures.reply.decode(
      await jsonOf(await caller.call("/mapi/share", "LayDanhSachTTHC")),
    ).value.procedures;
    expect(listed?.length).toBeGreaterThan(2);
    for (const { code, name } of listed ?? []) {
      const answer = await caller.call("/mapi/share", "LayThuTuc", { maTTHC: code ?? "" });
      const { procedures } = portal.getProcedure.reply.decode(await jsonOf(answer)).value;
      expect(procedures?.map((each) => [each.code, each.name])).toEqual([[code, name]]);
    }
    await sandbox.close();
  });

  it("knows the ids of the people of the samples alone", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const find = async (mstorcmnd: string) => {
      const body = { provider: "wso2is", mstorcmnd };
      return (await jsonOf(await caller.call("/mapi/share", "TraCuuTechID", body)))["result"];
    };
    expect(await find(cast[0]?.personalId ?? "")).toHaveLength(1);
    expect(await find("000000000000")).toEqual([]);
    await sandbox.close();
  });

  it("gives an agency its own questions, and takes answers to them", async () => {
    const sandbox = quietSandbox();
    const [mine, other] = await bothAgencies(sandbox);
    const questionsOf = async (caller: typeof mine) =>
      (await jsonOf(await caller.call("/mapi/share", "LayDanhSachHoiDapGuiTuDVCQG")))[
        "result"
      ] as readonly JsonObject[];
    const [question] = await questionsOf(mine);
    const id = String(question?.["HOIDAPID"]);
    expect((await questionsOf(other)).map(({ HOIDAPID }) => HOIDAPID)).not.toContain(id);
    const answer = {
      HOIDAPID: id,
      MADONVI: mine.account.agencyCode,
      NGUOITRALOI: "Trần Thị Ví Dụ",
      NGAYTRALOI: "20260105080000",
      NOIDUNGTRALOI: "Câu trả lời mẫu",
    };
    const send = (caller: typeof mine) =>
      caller.call("/mapi/integrate", "DongBoKetQuaHoiDapGuiTuDVCQG", { data: [answer] });
    expect((await jsonOf(await send(other)))["error_code"]).toBe(-1);
    expect((await jsonOf(await send(mine)))["error_code"]).toBe(0);
    const answersTo = async (caller: typeof mine) => {
      const reply = await caller.call("/mapi/share", "LayNoiDungTraLoiTheoCauHoi", {
        cauhoiid: id,
      });
      return (await jsonOf(reply))["result"];
    };
    expect(await answersTo(mine)).toEqual([{ TRALOIID: "1", NOIDUNGTRALOI: "Câu trả lời mẫu" }]);
    expect(await answersTo(other)).toEqual([]);
    await sandbox.close();
  });

  it("acknowledges and keeps reports of status and ratings as they come", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const data = { MaHoSo: "P1", MaHoSoDonVi: "H1", NgayXuLy: "20260105080000", TrangThai: "2" };
    const answer = await caller.call("/mapi/integrate", "DongBoTrangThaiHoSo", { type: "2", data });
    expect((await jsonOf(answer))["error_code"]).toBe(0);
    expect(await caller.lines("kept")).toContainEqual(
      expect.objectContaining({ kind: "portal.reportStatus", times: 1 }),
    );
    await sandbox.close();
  });
});
