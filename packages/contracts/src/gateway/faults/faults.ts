import * as z from "zod";
import { idNumber, text } from "../../messages/forms/plain.ts";
import { type Message, message } from "../../messages/message.ts";
import { group, leaf } from "../../messages/wire-field.ts";
import type { Of } from "../../schema-names.ts";
import { said, wireText } from "../gateway-fields.ts";

/** A fault of a WSO2 gateway. */
export interface GatewayFault {
  /** Such as `900902`, always as text. */
  code: string;
  message?: string;
  description?: string;
}

const wso2 = z.object({
  fault: z.object({
    code: said(
      z.union([z.int().min(0), wireText(20)]),
      "Mã lỗi của cổng tích hợp",
      "Code of the gateway's fault",
      "public",
    ),
    message: said(wireText(1000).optional(), "Thông báo", "Message", "internal"),
    description: said(wireText(4000).optional(), "Mô tả", "Description", "internal"),
  }),
});

/** The type of {@link Wso2Fault}'s schema. */
export interface Wso2FaultSchema extends Of<typeof wso2> {}

/** What a WSO2 gateway answers by itself, on the wire. */
export const Wso2Fault: Wso2FaultSchema = wso2;

/** The fault of a WSO2 gateway, which any operation may be answered with; older ones send XML. */
export const wso2Fault: Message<GatewayFault> = message(
  Wso2Fault,
  [
    group("fault", "", [
      leaf("code", "code", idNumber),
      leaf("message", "message", text),
      leaf("description", "description", text),
    ]),
  ],
  { absent: "omitted", numbers: "number" },
);

/** An error of a security server. */
export interface XroadError {
  /** As it was sent; compare it through `xroadErrorType`. */
  type: string;
  message?: string;
  /** A UUID under which the security server logged it. */
  detail?: string;
}

const xroad = z.object({
  type: said(wireText(200).min(1), "Loại lỗi", "Type of the error", "public"),
  message: said(wireText(4000).optional(), "Thông báo", "Message", "internal"),
  detail: said(wireText(4000).optional(), "Mã tra cứu nhật ký", "Reference to the log", "internal"),
});

/** The type of {@link WireXroadError}'s schema. */
export interface WireXroadErrorSchema extends Of<typeof xroad> {}

/** What a security server answers by itself, on the wire. */
export const WireXroadError: WireXroadErrorSchema = xroad;

/** The error of a security server, which any operation behind one may be answered with. */
export const xroadError: Message<XroadError> = message(
  WireXroadError,
  [leaf("type", "type", text), leaf("message", "message", text), leaf("detail", "detail", text)],
  { absent: "omitted" },
);
