import * as z from "zod";
import { EmailAddress } from "../formats/email-address.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import { PhoneNumber } from "../identifiers/people/phone-number.ts";
import { feedbackField } from "./feedback-fields.ts";

/** Who sends feedback (cá nhân, tổ chức gửi phản ánh, kiến nghị). */
export const feedbackSender = z.strictObject({
  kind: feedbackField(
    z.enum(["individual", "organisation"]),
    "Loại người gửi",
    "Kind of sender",
    "sender",
    "internal",
  ),
  status: feedbackField(
    z.enum(["citizen", "overseas", "foreigner"]).optional(),
    "Công dân, người Việt Nam ở nước ngoài, người nước ngoài",
    "Citizen, Vietnamese abroad, foreigner",
    "sender",
    "personal",
  ),
  name: feedbackField(
    textUpTo(500).optional(),
    "Tên người gửi",
    "Name of the sender",
    "sender",
    "personal",
  ),
  personalId: feedbackField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "personalId",
    "personal",
  ),
  address: feedbackField(textUpTo(1000).optional(), "Địa chỉ", "Address", "sender", "personal"),
  phone: feedbackField(
    PhoneNumber.optional(),
    "Số điện thoại",
    "Phone number",
    "sender",
    "personal",
  ),
  email: feedbackField(EmailAddress.optional(), "Thư điện tử", "E-mail", "sender", "personal"),
});
