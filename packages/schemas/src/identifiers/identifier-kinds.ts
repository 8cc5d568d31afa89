import type { BilingualText } from "../metadata/bilingual-text.ts";
import type { IdentifierCheck } from "./identifier-check.ts";
import { checkTaxCode } from "./tax-code.ts";

/** A kind of identifier that `egov id` knows. */
export interface IdentifierKind {
  /** Name at the prompt, in kebab-case. */
  readonly kind: string;
  readonly title: BilingualText;
  readonly check: (value: string, options?: { readonly asOf?: string }) => IdentifierCheck<unknown>;
}

/**
 * Every kind of identifier (loại mã định danh), by name.
 *
 * Importing this brings in all of them; import one check where size matters.
 *
 * @example
 * ```ts
 * import { identifierKinds } from "@egov-vn/schemas";
 *
 * identifierKinds.find(({ kind }) => kind === "tax-code")?.check("0100233488").valid; // => true
 * ```
 */
export const identifierKinds: readonly IdentifierKind[] = [
  { kind: "tax-code", title: { vi: "Mã số thuế", en: "Tax code" }, check: checkTaxCode },
];
