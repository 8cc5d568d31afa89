import {
  type Answer,
  gateway,
  type JsonValue,
  judge,
  type Meaning,
  operations,
  portal,
} from "@egov-vn/contracts";
import { describe, expect, it } from "vitest";

/** An answer, what it means, and what it shows. */
type Line = readonly [shows: string, status: number, body: JsonValue | undefined, means: Meaning];

const done = { error_code: 0, message: "Đồng bộ thành công" };
const html = undefined;

/** Whatever the system asked, the platform before it answers so. */
const platform: readonly Line[] = [
  ["a gateway's throttling", 200, { fault: { code: 900802 } }, "busy"],
  ["a gateway's throttling with a code as text", 500, { fault: { code: "900807" } }, "busy"],
  ["an invalid token in HTTP 200", 200, { fault: { code: 900901 } }, "expired"],
  ["an expired token", 403, { fault: { code: 900903 } }, "expired"],
  ["a token that is no longer active", 200, { fault: { code: "900904" } }, "expired"],
  ["an API that is blocked", 503, { fault: { code: 700700 } }, "refused"],
  ["a resource that is not there", 200, { fault: { code: 900906 } }, "refused"],
  ["a resource that is not subscribed to", 401, { fault: { code: 900908 } }, "refused"],
  ["an endpoint that is suspended", 500, { fault: { code: 303001 } }, "busy"],
  ["a backend that did not answer the gateway", 503, { fault: { code: 101504 } }, "unclear"],
  ["a failure of authentication in the gateway", 200, { fault: { code: 900900 } }, "unclear"],
  ["missing credentials", 401, { fault: { code: 900902 } }, "expired"],
  ["a malformed call, in X-Road's old spelling", 200, xroad("Client.InvalidMessage"), "refused"],
  ["a malformed call, in X-Road's new spelling", 500, xroad("client.invalid_message"), "refused"],
  ["a server that is not reached", 500, xroad("Server.ServerProxy.NetworkError"), "unclear"],
  ["the same since 7.8", 200, xroad("server.serverproxy.network_error"), "unclear"],
  ["HTTP 429", 429, html, "busy"],
  ["HTTP 503 with a page", 503, html, "busy"],
  ["HTTP 403", 403, html, "refused"],
  ["HTTP 404 with a page", 404, html, "refused"],
  ["HTTP 413", 413, html, "refused"],
  ["HTTP 400", 400, {}, "refused"],
  ["HTTP 500", 500, html, "unclear"],
  ["HTTP 502 with a page", 502, html, "unclear"],
  ["HTTP 200 with a page", 200, html, "unclear"],
  ["a body that says nothing", 200, {}, "unclear"],
  ["a body that is a list", 200, [], "unclear"],
];

const portalLines: readonly Line[] = [
  ["code 0", 200, { error_code: 0 }, "accepted"],
  ['code "0"', 200, { error_code: "0" }, "accepted"],
  ['code "00"', 200, { error_code: "00", message: "" }, "accepted"],
  ['code "3"', 200, { error_code: "3" }, "unclear"],
  ['code "-3"', 200, { error_code: "-3" }, "unclear"],
  ["another code", 200, { error_code: 7, message: "Sai mã thủ tục" }, "refused"],
  ["a code and a sentence of success", 200, done, "accepted"],
  ["success in prose alone", 200, { message: "Cập nhật thành công" }, "accepted"],
  ["success in prose under result", 200, { result: "THÀNH CÔNG" }, "accepted"],
  ["a denial in prose", 200, { message: "Cập nhật không thành công" }, "refused"],
  ["a failure in prose", 200, { error_code: -1, message: "Đồng bộ thất bại" }, "refused"],
  ["a duplicate in prose", 200, { error_code: 5, message: "Hồ sơ đã tồn tại" }, "duplicate"],
  ["a duplicate in an error", 500, { message: "Mã hồ sơ ĐÃ TỒN TẠI" }, "duplicate"],
  ["what does not exist", 200, { error_code: 5, message: "Hồ sơ không tồn tại" }, "refused"],
  ["code 0 beside a denial", 200, { error_code: 0, message: "Không thành công" }, "unclear"],
  ["code 0 beside a failure", 200, { error_code: "00", message: "Thất bại" }, "unclear"],
  ["a failure's code beside success", 200, { error_code: 1, message: "Thành công" }, "unclear"],
  [
    "a session that ran out",
    200,
    { error_code: 1, message: "Phiên làm việc đã hết hạn" },
    "expired",
  ],
  ["a session that is not valid", 200, { message: "Phiên làm việc không hợp lệ" }, "expired"],
  [
    "a version that is not valid",
    200,
    { error_code: 7, message: "Phiên bản không hợp lệ" },
    "refused",
  ],
  ["the same in English", 200, { error_code: 1, message: "Session expired" }, "expired"],
  ["an invalid session in English", 200, { message: "Invalid session" }, "expired"],
  ["401 in HTTP 200", 200, { error_code: 401 }, "expired"],
  ["HTTP 401", 401, html, "expired"],
];

const agencyLines: readonly Line[] = [
  ["0", 200, { error_code: 0 }, "accepted"],
  ["1", 200, { error_code: 1 }, "duplicate"],
  ["-1", 200, { error_code: "-1" }, "refused"],
  ["another code", 200, { error_code: 2 }, "unclear"],
];

const paymentLines: readonly Line[] = [
  ["0", 200, { error_code: 0 }, "accepted"],
  ["1", 200, { error_code: 1 }, "accepted"],
  ["-1", 200, { error_code: -1, message: [] }, "refused"],
];

const tokenLines: readonly Line[] = [
  ["a token", 200, { access_token: "t" }, "accepted"],
  ["no token", 200, { access_token: "" }, "unclear"],
  ["refused keys", 401, { error: "invalid_client" }, "refused"],
  ["a wrong grant", 400, { error: "unsupported_grant_type" }, "refused"],
];

const signInLines: readonly Line[] = [
  ["a token", 200, { token: "t", refreshToken: "r" }, "accepted"],
  ["refused keys", 401, undefined, "refused"],
];

const hubLines: readonly Line[] = [
  ["success", 200, { Status: 1, Message: "Thành công" }, "accepted"],
  ["a denial", 200, { Message: "Không thành công" }, "refused"],
  ["a failure", 200, { Message: "Thất bại" }, "refused"],
  ["a duplicate", 200, { Message: "Hồ sơ đã tồn tại" }, "duplicate"],
  ["a status that nobody described", 200, { Status: 1 }, "unclear"],
];

const tables = [
  ["the portal", portal.syncDossiers.outcomes, portalLines],
  ["an agency", portal.receivePromotion.outcomes, agencyLines],
  ["an agency asked for a payment", portal.findPayment.outcomes, paymentLines],
  ["the token of a gateway", gateway.takeToken.outcomes, tokenLines],
  ["a province's sign-in", gateway.signIn.outcomes, signInLines],
  ["a province's hub", gateway.submitDocument.outcomes, hubLines],
] as const;

function xroad(type: string): JsonValue {
  return { type, message: "…", detail: "00000000-0000-4000-8000-00000000000a" };
}

/** The same answer with its sentences in the other Unicode form. */
function inForm(body: JsonValue | undefined, form: "NFC" | "NFD"): JsonValue | undefined {
  return body && (JSON.parse(JSON.stringify(body).normalize(form)) as JsonValue);
}

describe.each(tables)("the table of outcomes of %s", (_name, rules, own) => {
  // A token that a gateway refuses while it is asked for one is no expired token.
  const keys = rules === gateway.takeToken.outcomes || rules === gateway.signIn.outcomes;
  const before = platform.filter(([, status]) => !(keys && status === 401));
  const lines: readonly Line[] = [...before, ...own];

  it.each(lines)("judges %s", (_shows, status, body, means) => {
    for (const form of ["NFC", "NFD"] as const) {
      expect(judge({ status, body: inForm(body, form) }, rules).meaning).toBe(means);
    }
  });

  it("has no line that none of these answers reaches", () => {
    const answers = lines.map(([, status, body]): Answer => ({ status, body }));
    const reached = new Set(answers.map((answer) => deciding(answer, rules)));
    const idle = rules.rules.filter((rule) => !reached.has(rule) && !isShadowed(rule));
    expect(idle).toEqual([]);
  });

  /** A refused token comes before the platform's own line for the same status. */
  function isShadowed({ means, status }: (typeof rules.rules)[number]): boolean {
    return keys && means === "expired" && status?.[0] === 401;
  }
});

/** The line that decides: the one without which the lines before and after it say otherwise. */
function deciding(answer: Answer, rules: (typeof tables)[number][1]) {
  return rules.rules.find(
    (rule) =>
      judge(answer, { ...rules, rules: [rule], otherwise: "unclear" }).confidence !== undefined,
  );
}

describe("a judgement", () => {
  it("gives the code of whoever answered, and never a token or a sentence", () => {
    const { outcomes } = portal.syncDossiers;
    expect(judge({ status: 200, body: { error_code: "00" } }, outcomes).code).toBe("00");
    expect(judge({ status: 200, body: { fault: { code: 900800 } } }, outcomes).code).toBe("900800");
    expect(judge({ status: 500, body: xroad("Client.X") }, outcomes).code).toBe("client.x");
    const { code } = judge(
      { status: 200, body: { access_token: "t" } },
      gateway.takeToken.outcomes,
    );
    expect(code).toBeUndefined();
  });

  it("does not take another system's type for an error of X-Road", () => {
    const body = { error_code: 0, type: "clientele.x" };
    expect(judge({ status: 200, body }, portal.syncDossiers.outcomes).meaning).toBe("accepted");
  });

  it("is made of lines that say how sure they are and where they come from", () => {
    const lines = operations.flatMap(({ outcomes }) => outcomes.rules);
    expect(lines.filter(({ source }) => source.trim() === "")).toEqual([]);
  });
});
