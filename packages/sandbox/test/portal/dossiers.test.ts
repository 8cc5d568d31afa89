import { createHash } from "node:crypto";
import { canonicalJson, type JsonObject, judge, portal } from "@egov-vn/contracts";
import { dossierStatuses, mayFollow } from "@egov-vn/schemas";
import { describe, expect, it } from "vitest";
import { bothAgencies, itemOf, jsonOf, quietSandbox, withStatus } from "../calling/caller.ts";

const done = { error_code: 0, message: "Thực hiện thành công" };

function versionOf(item: JsonObject): string {
  return createHash("sha256").update(canonicalJson(item)).digest("hex");
}

function meaningOf(body: JsonObject): string {
  return judge({ status: 200, body }, portal.syncDossiers.outcomes).meaning;
}

describe("dossiers at the portal", () => {
  it("are found as they were pushed, unknown keys and all", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const item: JsonObject = { ...itemOf(1), TruongRieng: { a: [1, null, "ă"] } };
    expect(await jsonOf(await caller.push([item]))).toEqual(done);
    expect(await caller.find(item["MaHoSo"])).toEqual([item]);
    expect(await caller.find("không có")).toEqual([]);
    await sandbox.close();
  });

  it("that are there already are duplicates, told by a sentence and nobody's data", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const item = itemOf(1);
    await caller.push([item]);
    const answer = await jsonOf(await caller.push([item]));
    expect(answer).toEqual({ error_code: 1, message: `Hồ sơ ${item["MaHoSo"]} đã tồn tại` });
    expect(meaningOf(answer)).toBe("duplicate");
    await sandbox.close();
  });

  it("that are not there cannot be updated", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const answer = await jsonOf(await caller.push([itemOf(1)], true));
    expect(answer["error_code"]).toBe(-1);
    expect(meaningOf(answer)).toBe("refused");
    expect(await caller.find(itemOf(1)["MaHoSo"])).toEqual([]);
    await sandbox.close();
  });

  it("of a batch are kept together or not at all", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const [a, b, c] = [itemOf(1), itemOf(2), itemOf(3)];
    await caller.push([b]);
    expect(meaningOf(await jsonOf(await caller.push([a, b, c])))).toBe("duplicate");
    expect(await caller.find(a["MaHoSo"])).toEqual([]);
    expect(meaningOf(await jsonOf(await caller.push([b, a], true)))).toBe("refused");
    expect((await caller.state(b["MaHoSo"]))?.["applied"]).toEqual({ [versionOf(b)]: 1 });
    expect(meaningOf(await jsonOf(await caller.push([a, a])))).toBe("duplicate");
    expect(await caller.find(a["MaHoSo"])).toEqual([]);
    await sandbox.close();
  });

  it("move along the life of a dossier, skipping steps, and never back", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    let seed = 0;
    for (const from of dossierStatuses) {
      for (const to of dossierStatuses) {
        seed += 1;
        const item = withStatus(itemOf(seed), from);
        await caller.push([item]);
        const answer = await jsonOf(await caller.push([withStatus(item, to)], true));
        const allowed = mayFollow(from, to, { skipping: true });
        expect([from, to, answer["error_code"]]).toEqual([from, to, allowed ? 0 : -1]);
        expect((await caller.state(item["MaHoSo"]))?.["status"]).toBe(allowed ? to : from);
      }
    }
    await sandbox.close();
  });

  it("are counted by the content that was pushed, whatever the order of its keys", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const first = withStatus(itemOf(1), "accepted");
    const next = withStatus(first, "in-progress");
    const turned = Object.fromEntries(Object.entries(next).reverse());
    await caller.push([first]);
    await caller.push([next], true);
    await caller.push([turned], true);
    expect(await caller.state(first["MaHoSo"])).toEqual({
      code: first["MaHoSo"],
      status: "in-progress",
      applied: { [versionOf(first)]: 1, [versionOf(next)]: 2 },
    });
    await sandbox.close();
  });

  it("that do not fit the wire are refused by path, without a value", async () => {
    const sandbox = quietSandbox();
    const [caller] = await bothAgencies(sandbox);
    const broken = { ...itemOf(1), TrangThaiHoSo: "bí mật", NgayTiepNhan: "hôm qua" };
    const answer = await jsonOf(await caller.push([itemOf(2), broken]));
    expect(answer).toEqual({
      error_code: -1,
      message: "Dữ liệu không đúng cấu trúc: data.1.NgayTiepNhan, data.1.TrangThaiHoSo",
    });
    expect(await caller.find(itemOf(2)["MaHoSo"])).toEqual([]);
    await sandbox.close();
  });

  it("of one agency are not there for another", async () => {
    const sandbox = quietSandbox();
    const [mine, other] = await bothAgencies(sandbox);
    const item = itemOf(1);
    await mine.push([item]);
    expect(await other.find(item["MaHoSo"])).toEqual([]);
    expect(meaningOf(await jsonOf(await other.push([item], true)))).toBe("refused");
    const theirs = { ...item, TrichYeuHoSo: "của đơn vị khác" };
    expect(await jsonOf(await other.push([theirs]))).toEqual(done);
    expect(await mine.find(item["MaHoSo"])).toEqual([item]);
    await sandbox.close();
  });

  it("take steps of progress, the same one as often as it is sent", async () => {
    const sandbox = quietSandbox();
    const [caller, other] = await bothAgencies(sandbox);
    const item = itemOf(1);
    const step = {
      MaHoSo: item["MaHoSo"] ?? "",
      NguoiXuLy: "Trần Thị Ví Dụ",
      ThoiDiemXuLy: "20260105080000",
      TrangThai: "4",
    };
    const record = (who: typeof caller) =>
      who.call("/mapi/integrate", "CapNhatTienDoHoSoMC", { data: [step] });
    expect((await jsonOf(await record(caller)))["error_code"]).toBe(-1);
    await caller.push([item]);
    expect(await jsonOf(await record(caller))).toEqual(done);
    expect(await jsonOf(await record(caller))).toEqual(done);
    expect((await jsonOf(await record(other)))["error_code"]).toBe(-1);
    expect(await caller.lines("progress")).toEqual([
      { code: item["MaHoSo"], version: versionOf(step), times: 2, entry: step },
    ]);
    await sandbox.close();
  });
});
