import type { JsonObject } from "@egov-vn/contracts";

/** What is answered, before anything is written: faults change it, a delivery writes it. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly content: Content;
}

/** A body: a JSON object, a text of some type, or lines that are made while they are read. */
export type Content =
  | { readonly json: JsonObject }
  | { readonly text: string; readonly type: string }
  | { readonly lines: Iterable<string> };

/** How the answer travels. */
type Delivery =
  | { readonly kind: "whole" }
  /** It starts so many milliseconds later. */
  | { readonly kind: "late"; readonly milliseconds: number }
  /** It says more bytes than it sends, and the connection ends in the middle. */
  | { readonly kind: "cut-short" }
  /** No answer; the connection ends at once. */
  | { readonly kind: "reset" }
  /** No answer; the connection ends when the caller gives up, or after so many milliseconds. */
  | { readonly kind: "silence"; readonly milliseconds: number };

/** An answer and how it travels. */
export interface Reply {
  readonly answer: Answer;
  readonly delivery: Delivery;
}

const whole: Delivery = { kind: "whole" };

/** An answer in JSON. */
export function jsonAnswer(
  json: JsonObject,
  status = 200,
  headers?: Readonly<Record<string, string>>,
): Answer {
  return { status, content: { json }, ...(headers && { headers }) };
}

/** A reply without a fault. */
export function plainReply(answer: Answer): Reply {
  return { answer, delivery: whole };
}

/** The body as text and its media type; lines are left to the delivery. */
export function writtenContent(content: Exclude<Content, { readonly lines: unknown }>): {
  readonly text: string;
  readonly type: string;
} {
  if ("text" in content) return content;
  return { text: JSON.stringify(content.json), type: "application/json; charset=utf-8" };
}

/** The media type of {@link Content} in lines. */
export const linesType = "application/x-ndjson; charset=utf-8";
