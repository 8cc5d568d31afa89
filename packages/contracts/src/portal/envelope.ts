import * as z from "zod";
import { errorCode, text } from "../messages/forms/plain.ts";
import { asItCame, fixed, leaf, type WireField } from "../messages/wire-field.ts";
import { said, wireText } from "./portal-fields.ts";

/** What every request of the portal carries besides its own fields. */
export interface PortalCaller {
  /** The session from `portal.openSession`. */
  session: string;
  /** Code of the agency that calls (`madonvi`). */
  agencyCode: string;
}

/** What every answer of the portal carries: `error_code` as text, and a sentence. */
export interface PortalAnswer {
  /** `0` when it is done. */
  code: string;
  /** A sentence in Vietnamese; it may name people. */
  message?: string;
}

/** The keys of a request's envelope, as a zod shape. */
export function requestEnvelope<Service extends string>(service: Service) {
  return {
    session: said(wireText(500).min(1), "Phiên làm việc", "Session", "internal"),
    madonvi: said(wireText(100).min(1), "Mã đơn vị gửi", "Code of the calling agency", "public"),
    service: said(z.literal(service), "Tên dịch vụ", "Name of the service", "public"),
  };
}

/** The fields of a request's envelope. */
export function requestFields(service: string): readonly WireField[] {
  return [
    leaf("session", "session", text),
    leaf("madonvi", "agencyCode", text),
    fixed("service", service),
  ];
}

/** `error_code`, in the five shapes that clients were seen to expect. */
export const wireErrorCode = said(
  z.union([z.int(), z.string().max(20)]),
  'Mã lỗi (0 là thành công; có nơi trả 0, "0", "00", "3", "-3")',
  'Error code (0 is done; seen as 0, "0", "00", "3", "-3")',
  "internal",
);

/** The keys of an answer's envelope, as a zod shape. */
export const answerEnvelope = {
  error_code: wireErrorCode,
  message: said(wireText(4000).optional(), "Thông báo", "Message", "personal", "packets", {
    vi: "Câu tiếng Việt; hệ thống nhận thường chỉ nói kết quả ở đây",
    en: "A sentence in Vietnamese; often the only place where the outcome is said",
  }),
};

/** The fields of an answer's envelope. */
export const answerFields: readonly WireField[] = [
  leaf("error_code", "code", errorCode),
  leaf("message", "message", text),
];

/** The fields of an answer to a write: it has nothing else that is known. */
export const acknowledgementFields: readonly WireField[] = [...answerFields, asItCame("result")];

/** The answer to a write, as a zod object. */
export const acknowledgement = z.object({
  ...answerEnvelope,
  result: said(
    z.unknown().optional(),
    "Kết quả (chưa đọc được)",
    "What else is answered (not read)",
    "personal",
  ),
});
