import * as z from "zod";

/** Scheme, a host without spaces, and whatever follows; the network decides the rest. */
const form = /^https?:\/\/[^\s/?#@]{1,255}(?:[/?#]\S{0,1800})?$/;

/** The type of {@link WebAddress}'s schema. */
export interface WebAddressSchema extends z.ZodCustomStringFormat<"web-address"> {}

/**
 * An address on the web (địa chỉ truy cập), `http` or `https`, without a user name in it.
 *
 * That something answers there is not checked.
 *
 * @example
 * ```ts
 * import { WebAddress } from "@egov-vn/schemas";
 *
 * WebAddress.safeParse("https://kho.vidu.example/tep/1").success; // => true
 * WebAddress.safeParse("ftp://kho.vidu.example/tep/1").success; // => false
 * ```
 */
export const WebAddress: WebAddressSchema = z.stringFormat("web-address", (text) =>
  form.test(text),
);
