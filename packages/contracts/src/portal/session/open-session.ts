import * as z from "zod";
import { text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import { answerEnvelope, answerFields, type PortalAnswer } from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";

/** Who logs in at the portal. */
export interface PortalAccount {
  username: string;
  password: string;
}

/** A session of the portal (phiên làm việc); how long it lives is not published. */
export interface PortalSession extends PortalAnswer {
  session?: string;
}

/** The request on the wire. */
export const openSessionRequest = z.object({
  username: said(wireText(200).min(1), "Tên đăng nhập", "User name", "internal"),
  password: said(wireText(200).min(1), "Mật khẩu", "Password", "internal"),
});

/** The reply on the wire. */
export const openSessionReply = z.object({
  session: said(wireText(500).optional(), "Phiên làm việc", "Session", "internal"),
  ...answerEnvelope,
});

/** Logs in at the portal and gives the session that every other call carries. */
export const openSession: Operation<PortalAccount, PortalSession, "not-needed"> = portalOperation({
  id: "portal.openSession",
  title: { vi: "Đăng nhập, lấy phiên làm việc", en: "Log in and take a session" },
  transport: service("logIn"),
  credential: "none",
  request: message(openSessionRequest, [
    leaf("username", "username", text),
    leaf("password", "password", text),
  ]),
  reply: message(openSessionReply, [leaf("session", "session", text), ...answerFields]),
  idempotency: { kind: "read" },
  purpose: "not-needed",
  gaps: {
    vi: "Thời hạn của phiên không được công bố; có hệ thống giữ phiên mãi mãi rồi bị từ chối",
    en: "How long a session lives is not published; one system kept it for ever and was refused",
  },
});
