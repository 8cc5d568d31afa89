import type { SyncError, SyncErrorCode } from "@egov-vn/client/sync";
import { exitCode } from "../exit-code.ts";
import { Stop } from "../terminal/stop.ts";

const vietnamese: Readonly<Record<SyncErrorCode, string>> = {
  "store-full":
    "Ổ đĩa của hàng đợi đã đầy: không mất gì đã ghi nhận; hãy dọn chỗ trống rồi chạy lại.",
  "store-read-only":
    "Không được ghi vào hàng đợi: hãy cấp quyền ghi tệp và thư mục cho người dùng này.",
  "store-damaged":
    "Tệp hàng đợi bị hỏng: hãy khôi phục từ bản sao, hoặc ghi nhận lại hồ sơ vào tệp mới.",
  "store-foreign": "Tệp này không phải hàng đợi: hãy chọn tệp khác.",
  "store-newer": "Hàng đợi do phiên bản mới hơn ghi: hãy dùng phiên bản đó; không có gì thay đổi.",
  "store-busy": "Một tiến trình khác giữ hàng đợi quá lâu: chưa có gì thay đổi, hãy thử lại.",
  "store-failed": "Không đọc hoặc ghi được hàng đợi.",
  "far-side-gone": "Phía nhận không trả lời trong thời gian đã cho: mọi thứ vẫn còn, hãy chạy lại.",
};

/** The sentence of a failure of the outbox, with its exit code. */
export function sentenceOfSync(error: SyncError): Stop {
  const code = error.code === "far-side-gone" ? exitCode.platform : exitCode.usage;
  return new Stop({ vi: vietnamese[error.code], en: error.message }, code);
}
