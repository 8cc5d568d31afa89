import * as z from "zod";
import { instant } from "../../messages/forms/instants.ts";
import { text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import { signInOutcomes } from "../../outcomes/gateway-outcomes.ts";
import { said, wireText } from "../gateway-fields.ts";
import { gatewayOperation, plainJson } from "../gateway-operation.ts";

/** Signing in says nothing in the body: who signs in stands in the header `Auth`. */
export interface SignInRequest {
  readonly [key: string]: never;
}

/** A token with one to renew it. */
export interface SignedIn {
  token: string;
  refreshToken?: string;
  /** With the offset `+07:00` or `Z`; a client renews when less than 300 seconds are left. */
  expiresAt?: string;
}

/** The reply on the wire. */
export const signInReply = z.object({
  token: said(wireText(8000).min(1), "Mã truy cập", "Token", "sensitive"),
  refreshToken: said(wireText(8000).optional(), "Mã gia hạn", "Token to renew it", "sensitive"),
  expiryDate: said(wireText(50).optional(), "Thời điểm hết hạn", "Expires", "internal", {
    vi: "Dạng ngày chưa được công bố; đọc được mọi dạng đã gặp",
    en: "The shape of the date is not published; every shape that was seen is read",
  }),
});

/** Signs in at a province's platform of the kind that takes a header `Auth`. */
export const signIn: Operation<SignInRequest, SignedIn, "not-needed"> = gatewayOperation({
  id: "gateway.signIn",
  title: { vi: "Đăng nhập trục tích hợp cấp tỉnh", en: "Sign in at a province's platform" },
  transport: {
    style: "lgsp",
    method: "POST",
    path: "/api/v1/Authentication/Token",
    body: "none",
  },
  credential: "auth-header",
  outcomes: signInOutcomes,
  request: message(z.object({}), []),
  reply: message(
    signInReply,
    [
      leaf("token", "token", text),
      leaf("refreshToken", "refreshToken", text),
      leaf("expiryDate", "expiresAt", instant),
    ],
    { ...plainJson, instants: "iso" },
  ),
  idempotency: { kind: "read" },
  purpose: "not-needed",
  source: "OpenCPS 2, LGSPRestfulUtils (June 2021); one province",
  gaps: {
    vi: "Nội dung của tiêu đề Auth, dạng của expiryDate và cách gia hạn chưa được công bố",
    en: "What the header Auth holds, the shape of expiryDate and how to renew are not published",
  },
});
