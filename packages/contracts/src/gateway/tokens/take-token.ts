import type { Operation } from "../../operations/operation.ts";
import { gatewayOperation } from "../gateway-operation.ts";
import { type TokenRequest, type TokenTaken, tokenReply, tokenRequest } from "./token.ts";

/** Takes a token of the national gateway, or of a province's that is plain WSO2. */
export const takeToken: Operation<TokenRequest, TokenTaken, "not-needed"> = gatewayOperation({
  id: "gateway.takeToken",
  title: { vi: "Lấy mã truy cập của trục tích hợp quốc gia", en: "Take a token" },
  transport: { style: "wso2", method: "POST", path: "/token", body: "form" },
  credential: "client-secret",
  request: tokenRequest,
  reply: tokenReply,
  idempotency: { kind: "read" },
  purpose: "not-needed",
  gaps: {
    vi: "Không công bố giới hạn số lần gọi; việc trả lại cùng một mã còn hạn chưa được xác nhận",
    en: "No rate limit is published; that a token still good is given again is not confirmed",
  },
});

/** Takes a token of a province's platform that wants its keys in the header `lgspaccesstoken`. */
export const takeProvinceToken: Operation<TokenRequest, TokenTaken, "not-needed"> =
  gatewayOperation({
    id: "gateway.takeProvinceToken",
    title: { vi: "Lấy mã truy cập của trục tích hợp cấp tỉnh", en: "Take a province's token" },
    transport: { style: "lgsp", method: "POST", path: "/token", body: "form" },
    credential: "lgsp-keys",
    request: tokenRequest,
    reply: tokenReply,
    idempotency: { kind: "read" },
    purpose: "not-needed",
  });
