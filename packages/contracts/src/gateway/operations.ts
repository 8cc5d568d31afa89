import { addDocumentTraces } from "./province-hub/add-document-traces.ts";
import { submitDocument } from "./province-hub/submit-document.ts";
import { signIn } from "./tokens/sign-in.ts";
import { takeProvinceToken, takeToken } from "./tokens/take-token.ts";

/**
 * The operations of the integration platforms between systems (nền tảng tích hợp, chia sẻ dữ liệu),
 * by name: tokens of the national gateway and of provinces, and a province's dossier hub.
 */
export const gateway = {
  takeToken,
  takeProvinceToken,
  signIn,
  submitDocument,
  addDocumentTraces,
} as const;
