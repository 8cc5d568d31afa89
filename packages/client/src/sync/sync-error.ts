/** What went wrong with the outbox itself (mã lỗi của hàng đợi đồng bộ). */
export type SyncErrorCode =
  | "store-full"
  | "store-read-only"
  | "store-damaged"
  | "store-foreign"
  | "store-newer"
  | "store-busy"
  | "store-failed"
  | "far-side-gone";

const sentences: Readonly<Record<SyncErrorCode, string>> = {
  "store-full":
    "The disk of the outbox is full: nothing that was acknowledged is lost; free some space and run it again.",
  "store-read-only":
    "The outbox may not be written to: give this user the right to write its file and its folder.",
  "store-damaged":
    "The file of the outbox is damaged: put a copy back, or enrol the dossiers again in a new file.",
  "store-foreign": "The file is no outbox: name another one.",
  "store-newer":
    "The outbox was written by a newer version of @egov-vn/client: use that version, nothing was changed.",
  "store-busy":
    "Another process kept the outbox locked for too long: nothing was changed, try it again.",
  "store-failed": "The outbox cannot be read or written: look at the cause.",
  "far-side-gone":
    "The far side has not answered for as long as this run was to wait: everything is kept, run it again.",
};

/**
 * The outbox cannot go on (hàng đợi đồng bộ không chạy tiếp được): one sentence and a stable code,
 * never a value. What was enrolled is kept.
 *
 * @example
 * ```ts
 * import { SyncError } from "@egov-vn/client/sync";
 *
 * new SyncError("store-full").code; // => "store-full"
 * ```
 */
export class SyncError extends Error {
  override readonly name: string = "SyncError";
  readonly code: SyncErrorCode;

  constructor(code: SyncErrorCode, options?: { readonly cause?: unknown }) {
    super(sentences[code], options);
    this.code = code;
  }
}
