import {
  adapterAddress,
  parseMemberCode,
  provinceAccessHeader,
  xroadErrorType,
} from "@egov-vn/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const url = "http://127.0.0.1:8080/XrdAdapter/RestService/forward/mapi/login";
const dstcode = "VN:GOV:000.00.00.G22:vpcpdvcprovider";

describe("the address of a call through an adapter", () => {
  it("has everything in the query, or the code in a header", () => {
    const providerUrl = "http://example.invalid/a b?c=đ";
    expect(adapterAddress({ url, dstcode, providerUrl })).toEqual({
      url: `${url}?dstcode=${dstcode}&providerurl=${encodeURIComponent(providerUrl)}`,
      headers: {},
    });
    expect(adapterAddress({ url: `${url}?x=1`, dstcode, providerUrl, form: "header" })).toEqual({
      url: `${url}?x=1&providerurl=${encodeURIComponent(providerUrl)}`,
      headers: { dstcode },
    });
    expect(adapterAddress({ url, dstcode, form: "header" }).url).toBe(url);
  });

  it("is read back by a server as it was meant", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (providerUrl) => {
        const { searchParams } = new URL(adapterAddress({ url, dstcode, providerUrl }).url);
        expect(searchParams.get("dstcode")).toBe(dstcode);
        expect(searchParams.get("providerurl")).toBe(providerUrl);
      }),
    );
  });

  it.each(["", "VN:GOV", "VN:GOV:G22:x:y", "VN:GOV::x", "VN:GOV:G22:x&a=b", "VN:GOV:G22:x\n"])(
    "refuses the member's code %j without saying it",
    (code) => {
      expect(() => adapterAddress({ url, dstcode: code })).toThrow(
        /instance:class:member:subsystem/,
      );
    },
  );

  it("refuses a fragment", () => {
    expect(() => adapterAddress({ url: `${url}#x`, dstcode })).toThrow(TypeError);
  });

  it("takes a member's code apart", () => {
    expect(parseMemberCode("VN:COM:0106001236:NganLuongPaymentSvc")).toEqual({
      instance: "VN",
      memberClass: "COM",
      memberCode: "0106001236",
      subsystem: "NganLuongPaymentSvc",
    });
  });
});

describe("the header lgspaccesstoken", () => {
  it("is what Node's own base64 makes of the object, whatever the keys hold", () => {
    const key = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(key, key, key, key, key, (accessKey, secretKey, appName, partnerCode, cus) => {
        const header = provinceAccessHeader({
          accessKey,
          secretKey,
          appName,
          partnerCode,
          partnerCodeCus: cus,
        });
        const said = {
          AccessKey: accessKey,
          SecretKey: secretKey,
          AppName: appName,
          PartnerCode: partnerCode,
          PartnerCodeCus: cus,
        };
        expect(header).toBe(Buffer.from(JSON.stringify(said), "utf8").toString("base64"));
      }),
    );
  });

  it("is not made of broken text, and says so without the text", () => {
    const keys = {
      accessKey: "\ud800",
      secretKey: "s",
      appName: "a",
      partnerCode: "p",
      partnerCodeCus: "",
    };
    expect(() => provinceAccessHeader(keys)).toThrow(TypeError);
  });
});

describe("the type of an error of X-Road", () => {
  it.each([
    ["Server.ServerProxy.NetworkError", "server.serverproxy.network_error"],
    ["server.serverproxy.network_error", "server.serverproxy.network_error"],
    ["Server.ClientProxy.SslAuthenticationFailed", "server.clientproxy.ssl_authentication_failed"],
    ["Client.InvalidSOAPAction", "client.invalid_soap_action"],
    ["Server.ServerProxy.IOError", "server.serverproxy.io_error"],
    ["Client", "client"],
    ["server.serverproxy.access-denied", "server.serverproxy.access_denied"],
  ])("reads %s", (said, type) => {
    expect(xroadErrorType(said)).toBe(type);
    expect(xroadErrorType(type)).toBe(type);
  });

  it.each([
    "",
    "about:blank",
    "clients.x",
    "Server..x",
    "Server.Nguyễn",
    `client.${"x".repeat(300)}`,
  ])("is not %j", (said) => {
    expect(xroadErrorType(said)).toBeUndefined();
  });
});
