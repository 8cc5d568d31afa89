import type { FaultName } from "@egov-vn/contracts";
import type { BilingualText } from "@egov-vn/schemas";

/** What each fault does, in a few words for the switches. */
export const faultWords: Readonly<Record<FaultName, BilingualText>> = {
  "expired-session": { vi: "phiên bị coi là hết hạn", en: "the session counts as expired" },
  "unauthorized-in-200": {
    vi: "HTTP 200 nhưng nội dung nói không được phép",
    en: "HTTP 200 whose body says no entry",
  },
  "commit-then-silence": {
    vi: "đã ghi nhận nhưng không bao giờ trả lời",
    en: "kept, and never answered",
  },
  slow: { vi: "trả lời chậm", en: "answers late" },
  "truncated-body": { vi: "trả lời bị cắt giữa chừng", en: "the answer ends in the middle" },
  "html-error": { vi: "trang HTML của máy trung gian", en: "an HTML page of a proxy" },
  "connection-reset": {
    vi: "đứt kết nối trước khi ghi nhận",
    en: "cut before anything was kept",
  },
  "rate-limited": { vi: "HTTP 429, hẹn gọi lại", en: "HTTP 429 with Retry-After" },
  unavailable: { vi: "HTTP 503", en: "HTTP 503" },
  throttled: { vi: "cổng tích hợp chặn vì quá tải", en: "the gateway's throttling fault" },
  "error-code-as-text": { vi: "error_code là chữ", en: "error_code as text" },
  "duplicate-in-prose": {
    vi: "báo trùng chỉ bằng một câu",
    en: "a duplicate told by a sentence alone",
  },
  "xroad-error-old": { vi: "lỗi X-Road kiểu cũ", en: "an X-Road error, old spelling" },
  "xroad-error-new": { vi: "lỗi X-Road kiểu mới", en: "an X-Road error, new spelling" },
  "too-large": { vi: "từ chối vì quá lớn", en: "refused for its size" },
  "null-fields": { vi: "trường trống là null", en: "fields without a value are null" },
  "unknown-fields": { vi: "thêm trường lạ", en: "keys that nobody knows" },
  "unknown-codes": { vi: "thêm mã lạ", en: "codes that nobody knows" },
  "clock-skew": { vi: "đồng hồ phía nhận bị lệch", en: "the far side's clock is wrong" },
};
