import type { CodeList, CodeListEntry } from "../code-list.ts";
import { listedEntry, unnamedEntry } from "../listed-entry.ts";

/** A status with its reasons; a reason without names was read as a bare code. */
function status(
  code: string,
  vi: string,
  en: string,
  reasons: Readonly<Record<string, readonly [vi: string, en: string] | null>> = {},
): CodeListEntry[] {
  // Keys that look like whole numbers come first in an object: sorted, the order is one.
  const children = Object.entries(reasons).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    listedEntry(code, vi, en),
    ...children.map(([reason, name]) =>
      name === null
        ? unnamedEntry(`${code}-${reason}`, { parent: code })
        : listedEntry(`${code}-${reason}`, name[0], name[1], { parent: code }),
    ),
  ];
}

/** Statuses of a tax code (trạng thái mã số thuế), each with its reasons below it: `06-03`. */
export const taxCodeStatuses: CodeList = {
  id: "tax-code-statuses",
  title: { vi: "Trạng thái mã số thuế", en: "Tax-code statuses" },
  edition: "90/2026/TT-BTC",
  from: "2026-07-01",
  to: null,
  instrument: "90/2026/TT-BTC",
  source: "third-party transcript of Appendix I of Circular 90/2026/TT-BTC",
  confidence: "secondary",
  gaps: {
    vi: "Tên do dự án diễn đạt, không phải nguyên văn. Nhiều mã lý do chỉ đọc được số; danh sách lý do của trạng thái 09 còn tiếp. Không có mã 08. Mã lý do viết sau mã trạng thái là cách ghi của dự án.",
    en: "Names are in our words, not official. Many reasons were read as numbers only; those of status 09 go on in the source. There is no code 08. A reason written after its status is our notation.",
  },
  entries: [
    ...status("00", "Đã được cấp mã số thuế", "Code issued", {
      "01": ["Chưa hoạt động", "Not yet operating"],
      "02": ["Đang hoạt động", "Operating"],
      "03": ["Cá nhân chưa phát sinh nghĩa vụ thuế", "Individual without a tax obligation yet"],
    }),
    ...status("01", "Ngừng hoạt động, đã đóng mã số thuế", "Stopped, closing completed", {
      "03": ["Tổ chức lại", "Reorganisation"],
      "04": ["Chết, mất tích, mất năng lực hành vi", "Death, missing, incapacity"],
      "07": ["Giải thể", "Dissolved"],
      "08": ["Phá sản", "Bankrupt"],
      "18": ["Tổ chức khác, hộ, cá nhân", "Other organisation, household, individual"],
      "21": [
        "Hộ chuyển lên doanh nghiệp nhỏ và vừa",
        "Household upgraded to a small or medium enterprise",
      ],
    }),
    ...status(
      "02",
      "Chuyển cơ quan thuế quản lý, chờ tiếp nhận",
      "Moved to another tax office, waiting to be received",
      { "01": null },
    ),
    ...status(
      "03",
      "Ngừng hoạt động, chưa hoàn thành đóng mã số thuế",
      "Stopped, closing not completed",
      {
        "03": null,
        "04": null,
        "07": ["Chờ cơ quan đăng ký", "Waiting for the registry"],
        "11": ["Chờ giải thể", "Waiting to dissolve"],
        "12": ["Phá sản còn nợ thuế", "Bankrupt with debts"],
        "13": ["Bị thu hồi giấy phép", "Licence revoked"],
        "15": ["Bị thu hồi giấy phép do cưỡng chế thuế", "Licence revoked for enforcement of tax"],
        "17": ["Đơn vị chủ quản đóng mã số thuế", "Parent unit closing"],
        "19": ["Tổ chức khác, hộ, cá nhân", "Other organisation, household, individual"],
        "21": null,
      },
    ),
    ...status("04", "Mã số thuế hết hiệu lực", "Void"),
    ...status("05", "Tạm ngừng hoạt động", "Suspended", { "01": null }),
    ...status(
      "06",
      "Không hoạt động tại địa chỉ đã đăng ký",
      "Not operating at the registered address",
      { "03": null, "07": null, "09": null, "12": null, "13": null, "17": null },
    ),
    ...status("07", "Tòa án mở thủ tục phá sản", "Bankruptcy opened", { "01": null }),
    ...status("09", "Chờ xác minh địa chỉ", "Address verification pending", {
      "01": null,
      "02": null,
      "03": null,
      "04": null,
      "05": null,
      "06": null,
    }),
    ...status("10", "Chờ cập nhật số định danh cá nhân", "Waiting for data of the personal id"),
  ],
};
