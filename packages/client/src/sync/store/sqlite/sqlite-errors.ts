import { SyncError, type SyncErrorCode } from "../../sync-error.ts";

/** Primary result codes of SQLite, https://www.sqlite.org/rescode.html */
const codes: ReadonlyMap<number, SyncErrorCode> = new Map([
  [5, "store-busy"],
  [6, "store-busy"],
  [8, "store-read-only"],
  [11, "store-damaged"],
  [13, "store-full"],
  [26, "store-damaged"],
]);

/** An error of SQLite as an error of the outbox; any other error as it is. */
function storeError(error: unknown): unknown {
  if (typeof error !== "object" || error === null || !("errcode" in error)) return error;
  const primary = Number(error.errcode) & 0xff;
  return new SyncError(codes.get(primary) ?? "store-failed", { cause: error });
}

/** Runs something on SQLite; what goes wrong there comes out as a {@link SyncError}. */
export function onSqlite<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw storeError(error);
  }
}
