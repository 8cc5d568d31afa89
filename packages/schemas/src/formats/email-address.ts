import * as z from "zod";

/** As HTML forms take it: letters and digits of ASCII, a point in the domain. */
const form =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){1,8}$/;

/** The type of {@link EmailAddress}'s schema. */
export interface EmailAddressSchema extends z.ZodCustomStringFormat<"email-address"> {}

/**
 * An e-mail address (thư điện tử). That it is in use is not checked.
 *
 * @example
 * ```ts
 * import { EmailAddress } from "@egov-vn/schemas";
 *
 * EmailAddress.safeParse("mau@vidu.example").success; // => true
 * EmailAddress.safeParse("mau@vidu").success; // => false
 * ```
 */
export const EmailAddress: EmailAddressSchema = z.stringFormat(
  "email-address",
  (text) => text.length <= 254 && form.test(text),
);
