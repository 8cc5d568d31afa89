import * as z from "zod";
import { codes } from "../../messages/forms/codes.ts";
import { text, wholeNumber } from "../../messages/forms/plain.ts";
import { type Message, message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import { said, wireText } from "../gateway-fields.ts";
import { plainJson } from "../gateway-operation.ts";

/** Asks for a token. */
export interface TokenRequest {
  grant?: "client-credentials";
  /** Only where the gateway takes key and secret in the body; they go into a header otherwise. */
  clientId?: string;
  clientSecret?: string;
}

/** A token (mã truy cập). WSO2 is said to give the same one again, with the time that is left. */
export interface TokenTaken {
  token: string;
  scope?: string;
  /** `Bearer`. */
  type?: string;
  expiresInSeconds?: number;
}

/** The form that asks for a token, on the wire. */
export const wireTokenRequest = z.object({
  grant_type: said(z.literal("client_credentials"), "Kiểu cấp", "Grant", "public"),
  client_id: said(wireText(500).min(1).optional(), "Khóa ứng dụng", "Consumer key", "internal"),
  client_secret: said(
    wireText(500).min(1).optional(),
    "Mật khẩu ứng dụng",
    "Consumer secret",
    "sensitive",
  ),
});

/** A token on the wire. */
export const wireTokenReply = z.object({
  access_token: said(wireText(8000).min(1), "Mã truy cập", "Token", "sensitive"),
  scope: said(wireText(2000).optional(), "Phạm vi", "Scope", "internal"),
  token_type: said(wireText(50).optional(), "Loại mã", "Kind of token", "public"),
  expires_in: said(
    z.int().min(0).optional(),
    "Thời hạn còn lại (giây)",
    "Seconds that are left",
    "public",
  ),
});

/** The form that asks for a token. */
export const tokenRequest: Message<TokenRequest> = message(
  wireTokenRequest,
  [
    leaf("grant_type", "grant", codes({ client_credentials: "client-credentials" }), {
      otherwise: "client-credentials",
    }),
    leaf("client_id", "clientId", text),
    leaf("client_secret", "clientSecret", text),
  ],
  { absent: "omitted" },
);

/** A token as OAuth 2 has it. */
export const tokenReply: Message<TokenTaken> = message(
  wireTokenReply,
  [
    leaf("access_token", "token", text),
    leaf("scope", "scope", text),
    leaf("token_type", "type", text),
    leaf("expires_in", "expiresInSeconds", wholeNumber),
  ],
  plainJson,
);
