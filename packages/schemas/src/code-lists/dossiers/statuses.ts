import { type Bridge, bridgeBetween } from "../bridge.ts";
import type { CodeList } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

/** Wire code, name in this project, state in OpenCPS, and the meaning in two languages. */
const rows = [
  ["1", "registered", "receiving", "Mới đăng ký", "Newly registered"],
  ["2", "accepted", "new", "Được tiếp nhận", "Accepted"],
  ["3", "refused", "denied", "Không được tiếp nhận", "Refused"],
  ["4", "in-progress", "processing", "Đang xử lý", "In progress"],
  ["5", "supplement-requested", "waiting", "Yêu cầu bổ sung giấy tờ", "Papers requested"],
  ["6", "payment-requested", "paying", "Yêu cầu thực hiện nghĩa vụ tài chính", "Payment requested"],
  ["7", "withdrawn", "cancelled", "Công dân yêu cầu rút hồ sơ", "Withdrawn by the applicant"],
  ["8", "stopped", "unresolved", "Dừng xử lý", "Processing stopped"],
  ["9", "processed", "releasing", "Đã xử lý xong", "Processed"],
  ["10", "returned", "done", "Đã trả kết quả", "Result returned"],
] as const;

const source =
  "backend of the Thanh Hóa portal and OpenCPS (DVCQGIntegrationActionImpl), identical";

const names: CodeList = {
  id: "dossier-statuses",
  title: { vi: "Trạng thái hồ sơ", en: "Dossier statuses" },
  edition: "1",
  from: null,
  to: null,
  instrument: null,
  source: `names of this project; meanings: ${source}`,
  confidence: "derived",
  entries: rows.map(([, name, , vi, en]) => listedEntry(name, vi, en)),
};

const portal: CodeList = {
  id: "dossier-statuses-portal",
  title: {
    vi: "Mã trạng thái hồ sơ khi đồng bộ với Cổng Dịch vụ công quốc gia",
    en: "Dossier status codes in messages to the National Public Service Portal",
  },
  edition: "DongBoHoSoMC",
  from: null,
  to: null,
  // QCVN 120:2019/BTTTT lays down the messages; whether it also lays down these codes was not read.
  instrument: null,
  source,
  confidence: "production",
  gaps: {
    vi: "Có hệ thống gửi 0 khi hồ sơ đang liên thông hoặc đang gửi bưu chính; có tỉnh đổi 5, 6, 8 thành 9 khi gửi. Đó là thói quen của hệ thống, không phải mã của danh mục.",
    en: "Some systems send 0 while a dossier is with another agency or in the post; one province turns 5, 6 and 8 into 9. Those are habits of systems, not codes of the list.",
  },
  entries: rows.map(([code, , , vi, en]) => listedEntry(code, vi, en)),
};

const opencps: CodeList = {
  id: "dossier-statuses-opencps",
  title: { vi: "Trạng thái hồ sơ trong OpenCPS", en: "Dossier states in OpenCPS" },
  edition: "2",
  from: null,
  to: null,
  instrument: null,
  source: "OpenCPS 2 (DVCQGIntegrationActionImpl)",
  confidence: "production",
  gaps: {
    vi: "Chỉ gồm các trạng thái ứng với mã của Cổng.",
    en: "Holds only the states that answer to a code of the portal.",
  },
  entries: rows.map(([, , state, vi, en]) => listedEntry(state, vi, en)),
};

/** Statuses of a dossier: our names, the codes on the wire, the states of OpenCPS. */
export const statusLists: readonly CodeList[] = [names, opencps, portal];

/** To our names, and from OpenCPS to the codes on the wire. */
export const statusBridges: readonly Bridge[] = [
  bridgeBetween(
    portal.id,
    names.id,
    "production",
    Object.fromEntries(rows.map(([code, name]) => [code, name])),
  ),
  bridgeBetween(
    opencps.id,
    names.id,
    "production",
    Object.fromEntries(rows.map(([, name, state]) => [state, name])),
  ),
  bridgeBetween(
    opencps.id,
    portal.id,
    "production",
    Object.fromEntries(rows.map(([code, , state]) => [state, code])),
  ),
  bridgeBetween(
    names.id,
    portal.id,
    "production",
    Object.fromEntries(rows.map(([code, name]) => [name, code])),
  ),
];
