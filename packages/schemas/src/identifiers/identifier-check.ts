import type { BilingualText } from "../metadata/bilingual-text.ts";
import type { Confidence } from "../metadata/confidence.ts";

/** What is wrong or doubtful about an identifier. Texts never repeat the value. */
export interface IdentifierIssue {
  /** Stable, in kebab-case: `wrong-check-digit`. */
  readonly code: string;
  /** An `error` makes the identifier invalid; a `warning` asks a person to look. */
  readonly severity: "error" | "warning";
  readonly message: BilingualText;
}

/** A rule's ground, with the place where it was read. */
export interface IdentifierBasis {
  readonly instrument: string;
  readonly article: string | null;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The answer of every `check…` function of an identifier, and of `egov id`. */
export interface IdentifierCheck<Parts> {
  /** Kind as at the prompt: `tax-code`. */
  readonly kind: string;
  /** The text as given. */
  readonly value: string;
  /** No issue of severity `error`. */
  readonly valid: boolean;
  /** Canonical form to store and compare; `null` when no form fits. */
  readonly normalized: string | null;
  readonly parts: Parts | null;
  readonly issues: readonly IdentifierIssue[];
  readonly basis: readonly IdentifierBasis[];
}

/** The date on which an identifier is to be judged, ISO 8601. Nothing is dated without it. */
export interface AsOf {
  readonly asOf?: string;
}
