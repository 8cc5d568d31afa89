import * as z from "zod";
import { idNumber, text } from "../../messages/forms/plain.ts";
import { type Message, message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import { said, wireText } from "../gateway-fields.ts";
import { plainJson } from "../gateway-operation.ts";

/** What a province's dossier hub answers. */
export interface HubAnswer {
  /** `Status` as text; its values were not read. */
  status?: string;
  message?: string;
}

/** The answer on the wire. */
export const wireHubAnswer = z.object({
  Status: said(
    z.union([z.int(), wireText(50)]).optional(),
    "Trạng thái (giá trị chưa rõ)",
    "Status (values not known)",
    "internal",
  ),
  Message: said(wireText(4000).optional(), "Thông báo", "Message", "personal"),
});

/** The hub's answer, `{Status, Message}`. */
export const hubAnswer: Message<HubAnswer> = message(
  wireHubAnswer,
  [leaf("Status", "status", idNumber), leaf("Message", "message", text)],
  plainJson,
);

/** Dates as its client writes them: `2021-03-01T08:30:00.000+0700`. */
export const hubDialect = { ...plainJson, instants: "iso-basic-offset" } as const;
