import { gateway, wso2Fault, xroadError } from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";

describe("messages of the gateways", () => {
  it("ask for a token with a form of one field", () => {
    const { request } = gateway.takeToken;
    expect(request.encode({ value: {} })).toEqual({ grant_type: "client_credentials" });
    expect(request.encode({ value: { clientId: "k", clientSecret: "s" } })).toEqual({
      grant_type: "client_credentials",
      client_id: "k",
      client_secret: "s",
    });
  });

  it("read a token", () => {
    const raw = {
      access_token: "00000000-0000-4000-8000-000000000001",
      scope: "am_application_scope default",
      token_type: "Bearer",
      expires_in: 3600,
    };
    expect(gateway.takeToken.reply.decode(raw)).toMatchObject({
      value: {
        token: "00000000-0000-4000-8000-000000000001",
        scope: "am_application_scope default",
        type: "Bearer",
        expiresInSeconds: 3600,
      },
      issues: [],
    });
    expect(gateway.takeProvinceToken.reply.encode(gateway.takeToken.reply.decode(raw))).toEqual(
      raw,
    );
  });

  it("read when a sign-in ends, in whichever shape", () => {
    const { value } = gateway.signIn.reply.decode({
      token: "t",
      expiryDate: "2026-01-02T01:00:00.000Z",
    });
    expect(value.expiresAt).toBe("2026-01-02T08:00:00+07:00");
  });

  it("write a hub's document with its own dates, numbers and booleans", () => {
    const { request } = gateway.submitDocument;
    const written = request.encode({
      value: {
        code: "H99.1",
        applicant: { name: "Nguyễn Văn Mẫu", kind: "enterprise" },
        receivedAt: "2026-01-02T08:00:00+07:00",
        returned: false,
        fees: [{ name: "Lệ phí", amount: 8000 }],
      },
    });
    expect(written).toEqual({
      DocCode: "H99.1",
      CitizenName: "Nguyễn Văn Mẫu",
      ApplicantsType: 2,
      DateReceived: "2026-01-02T08:00:00.000+0700",
      IsReturned: false,
      DocFees: [{ FeeName: "Lệ phí", Price: 8000 }],
    });
    expect(request.schema.safeParse(written).success).toBe(true);
  });

  it("keep the date of zeros that a client sends for none", () => {
    const raw = { DocCode: "H99.1", SuccessDate: "0000-00-00T00:00:00.000+0700" };
    const decoded = gateway.submitDocument.request.decode(raw);
    expect(decoded.issues).toEqual([{ pointer: "/SuccessDate", code: "unreadable" }]);
    expect(gateway.submitDocument.request.encode(decoded)).toEqual(raw);
  });

  it("read faults of gateways and security servers", () => {
    const fault = { fault: { code: 900902, message: "Missing Credentials", description: "..." } };
    expect(wso2Fault.decode(fault).value.code).toBe("900902");
    const type = "server.serverproxy.network_error";
    expect(xroadError.decode({ type, message: "…", detail: "…" }).value.type).toBe(type);
  });
});
