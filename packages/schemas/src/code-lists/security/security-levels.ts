import type { CodeList } from "../code-list.ts";
import { listedEntry } from "../listed-entry.ts";

const decree85: CodeList = {
  id: "security-levels-nd85",
  title: {
    vi: "Cấp độ an toàn hệ thống thông tin (NĐ 85/2016/NĐ-CP)",
    en: "Security levels of information systems (Decree 85/2016/NĐ-CP)",
  },
  edition: "85/2016/NĐ-CP",
  from: "2016-07-01",
  to: null,
  instrument: "85/2016/NĐ-CP",
  source: "codified text, diepxuan/diepxuan.github.io: an-toan-thong-tin-mang.md, articles 6–11",
  confidence: "official",
  gaps: {
    vi: "Tiêu chí được tóm tắt. Việc áp dụng tiếp sau 01/7/2026, khi Luật 116/2025/QH15 có hiệu lực, chưa đọc được.",
    en: "Criteria are in summary. Whether they still apply after 2026-07-01, when Law 116/2025/QH15 took effect, was not read.",
  },
  entries: [
    listedEntry("1", "Cấp độ 1", "Level 1", {
      note: {
        vi: "Phục vụ nội bộ, chỉ xử lý thông tin công cộng.",
        en: "Internal work, public information only.",
      },
    }),
    listedEntry("2", "Cấp độ 2", "Level 2", {
      note: {
        vi: "Nội bộ có thông tin riêng, thông tin cá nhân; hoặc dịch vụ trực tuyến đến mức độ 2; hoặc dịch vụ khác có thông tin cá nhân của dưới 10.000 người.",
        en: "Internal with private or personal information; or online services up to level 2; or other services with personal data of fewer than 10,000 users.",
      },
    }),
    listedEntry("3", "Cấp độ 3", "Level 3", {
      note: {
        vi: "Thông tin bí mật nhà nước hoặc gây tổn hại nghiêm trọng; dịch vụ trực tuyến từ mức độ 3; dịch vụ kinh doanh có điều kiện; từ 10.000 người dùng; hạ tầng dùng chung của ngành, tỉnh.",
        en: "State secrets or serious harm; online services from level 3; conditional business services; 10,000 users or more; infrastructure shared by a sector or province.",
      },
    }),
    listedEntry("4", "Cấp độ 4", "Level 4", {
      note: {
        vi: "Hệ thống quốc gia của Chính phủ điện tử phải chạy 24/7; tổn hại nghiêm trọng đến quốc phòng, an ninh.",
        en: "National e-government systems that must run day and night; serious harm to defence or security.",
      },
    }),
    listedEntry("5", "Cấp độ 5", "Level 5", {
      note: {
        vi: "Dữ liệu đặc biệt quan trọng quốc gia, kết nối quốc tế; tổn hại đặc biệt nghiêm trọng.",
        en: "Data of special national importance, international connections; especially serious harm.",
      },
    }),
  ],
};

/** The scheme is in force and nobody here has read its criteria: a gap that is declared. */
const law116: CodeList = {
  id: "security-levels-law-116",
  title: {
    vi: "Cấp độ an ninh mạng (Luật 116/2025/QH15)",
    en: "Cybersecurity levels (Law 116/2025/QH15)",
  },
  edition: "116/2025/QH15",
  from: "2026-07-01",
  to: null,
  instrument: "116/2025/QH15",
  source: "press on the law: kienthuc.net.vn post1595551; baothanhhoa.vn 271344",
  confidence: "press",
  gaps: {
    vi: "Luật chuyển sang cấp độ an ninh mạng từ 01/7/2026; nghị định có tiêu chí chưa đọc được, nên chưa có mã nào. Khi có, nạp bằng codeListFrom.",
    en: "The law turns to cybersecurity levels from 2026-07-01; the decree with the criteria was not read, so there are no codes yet. Load them with codeListFrom once known.",
  },
  entries: [],
};

/** Security levels, one list for each scheme. A level without its scheme says nothing. */
export const securityLevelLists: readonly CodeList[] = [law116, decree85];
