import { judge, portal } from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";
import { bothAgencies, Caller, itemOf, jsonOf, quietSandbox, start } from "../calling/caller.ts";

const expired = { error_code: -1, message: "Phiên làm việc đã hết hạn" };

describe("a session of the portal", () => {
  it("is given to a demo account alone", async () => {
    const sandbox = quietSandbox();
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    expect(await caller.logIn()).toMatch(/^[0-9a-f-]{36}$/);
    const wrong = await jsonOf(
      await caller.post("/mapi/login", { username: "demo", password: "sai" }),
    );
    expect(wrong).toEqual({ error_code: -1, message: "Tên đăng nhập hoặc mật khẩu không đúng" });
    await sandbox.close();
  });

  it("ends after half an hour of the clock that was passed in, and not before", async () => {
    let now = start.getTime();
    const sandbox = quietSandbox({ now: () => now });
    const [caller] = await bothAgencies(sandbox);
    now += 30 * 60_000 - 1;
    expect(await caller.find("H1")).toEqual([]);
    now += 1;
    const answer = await jsonOf(await caller.push([itemOf(1)]));
    expect(answer).toEqual(expired);
    expect(judge({ status: 200, body: answer }, portal.syncDossiers.outcomes).meaning).toBe(
      "expired",
    );
    await caller.logIn();
    expect(await caller.find("H1")).toEqual([]);
    await sandbox.close();
  });

  it("lives as long as the settings say", async () => {
    let now = start.getTime();
    const sandbox = quietSandbox({ now: () => now, sessionMinutes: 5 });
    const [caller] = await bothAgencies(sandbox);
    now += 5 * 60_000;
    expect(await jsonOf(await caller.push([itemOf(1)]))).toEqual(expired);
    await sandbox.close();
  });

  it("that nobody opened is refused like one that ended", async () => {
    const sandbox = quietSandbox();
    const caller = new Caller(sandbox.fetch, sandbox.accounts[0]);
    expect(await jsonOf(await caller.push([itemOf(1)]))).toEqual(expired);
    await sandbox.close();
  });

  it("speaks for its own agency alone", async () => {
    const sandbox = quietSandbox();
    const [caller, other] = await bothAgencies(sandbox);
    const session = await caller.logIn();
    const answer = await caller.post("/mapi/integrate", {
      session,
      madonvi: other.account.agencyCode,
      service: "TraCuuHoSo",
      mahoso: "H1",
    });
    expect(await jsonOf(answer)).toEqual({
      error_code: -1,
      message: "Mã đơn vị không phải của phiên làm việc",
    });
    await sandbox.close();
  });
});
