import type { AnyOperation, SystemId } from "@egov-vn/contracts";
import type { Json } from "./json.ts";

interface Subject {
  readonly name: string;
  readonly vi: string;
  /** Words of an operation's name. */
  readonly words: RegExp;
}

/** Subjects by the noun in an operation's name; the first that fits. */
const subjects: readonly Subject[] = [
  { name: "Access", vi: "Đăng nhập, token", words: /Session|Token|LogIn|Login|SignIn|signIn/ },
  { name: "Payments", vi: "Thanh toán, biên lai", words: /Payment|Bill|Receipt|Invoice|Fee|Tax/ },
  {
    name: "Feedback",
    vi: "Phản ánh, kiến nghị, hỏi đáp",
    words: /Feedback|Question|Answer|Complaint|Rating/,
  },
  {
    name: "Dossiers",
    vi: "Hồ sơ",
    words: /Dossier|Progress|Supplement|Result|Status|Promotion|Document/,
  },
  {
    name: "Procedures and catalogues",
    vi: "Thủ tục, danh mục",
    words: /Procedure|Service|Agenc|Field|Catalog|Categor|Unit|List/,
  },
  { name: "People", vi: "Người dân", words: /Citizen|Person|People|Identit|TechId|Account|User/ },
];

const other: Subject = { name: "Other", vi: "Khác", words: /$/ };

/** The tags of a path: the subjects of its operations. */
export function tagsOf(operations: readonly AnyOperation[]): string[] {
  return [...new Set(operations.map((each) => subjectOf(each).name))].toSorted();
}

/** The tags of a document, with what they mean. */
export function tagList(operations: readonly AnyOperation[]): Json[] {
  const found = new Map(operations.map((each) => [subjectOf(each).name, subjectOf(each).vi]));
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, vi]) => ({ name, description: `${vi} / ${name}` }));
}

function subjectOf({ id }: AnyOperation): Subject {
  return subjects.find(({ words }) => words.test(id)) ?? other;
}

/** Names of the systems. A system that is not here goes by its id. */
const titles: Readonly<Partial<Record<SystemId, { vi: string; en: string }>>> = {
  gateway: {
    vi: "Trục tích hợp, chia sẻ dữ liệu (NDXP, LGSP)",
    en: "Integration platforms (NDXP, LGSP)",
  },
  portal: { vi: "Cổng Dịch vụ công quốc gia", en: "National Public Service Portal" },
};

/** What a document is called. */
export function titleOf(system: SystemId | undefined): {
  readonly vi: string;
  readonly en: string;
} {
  if (system === undefined)
    return { vi: "Các hệ thống quốc gia", en: "National systems of Vietnam" };
  return titles[system] ?? { vi: system, en: system };
}
