import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { TaxCode } from "../identifiers/organisations/tax-code.ts";
import { OldIdentityNumber } from "../identifiers/people/old-identity-number.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import { paymentField } from "./payment-fields.ts";

/** Who pays (người nộp tiền): the name, a number where one is known, the address as one text. */
export const payer = z.strictObject({
  name: paymentField(textUpTo(500), "Họ tên người nộp", "Name of the payer", "fees", "personal"),
  personalId: paymentField(
    PersonalId.optional(),
    "Số định danh cá nhân của người nộp",
    "Personal id of the payer",
    "person",
    "personal",
  ),
  oldIdentityNumber: paymentField(
    OldIdentityNumber.optional(),
    "Số CMND 9 số của người nộp",
    "Old identity number of the payer",
    "exchange",
    "personal",
  ),
  taxCode: paymentField(
    TaxCode.optional(),
    "Mã số thuế của người nộp",
    "Tax code of the payer",
    "exchange",
    "personal",
  ),
  address: paymentField(
    textUpTo(1000).optional(),
    "Địa chỉ người nộp",
    "Address of the payer",
    "exchange",
    "personal",
  ),
});
