import { addDocumentTraces } from "./province-hub/add-document-traces.ts";
import { submitDocument } from "./province-hub/submit-document.ts";
import { signIn } from "./tokens/sign-in.ts";
import { takeProvinceToken, takeToken } from "./tokens/take-token.ts";

/**
 * The operations of the integration platforms (nền tảng tích hợp, chia sẻ dữ liệu), by name: tokens of
 * the national gateway and of provinces, and the dossier hub of a province.
 *
 * @basis 194/2025/NĐ-CP art. 20; 47/2020/NĐ-CP
 * @example
 * ```ts
 * import { gateway } from "@egov-vn/contracts";
 *
 * gateway.takeToken.transport.body; // => "form"
 * gateway.takeToken.credential; // => "client-secret"
 * ```
 */
export const gateway = {
  takeToken,
  takeProvinceToken,
  signIn,
  submitDocument,
  addDocumentTraces,
} as const;
