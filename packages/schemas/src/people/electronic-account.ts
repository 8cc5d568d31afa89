import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import { EnterpriseCode } from "../identifiers/organisations/enterprise-code.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import { birthYearInPersonalId } from "../identifiers/people/personal-id-digits.ts";
import type { Of } from "../metadata/named-schema.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Instant } from "../time/instant.ts";
import { accounts, peopleField } from "./people-fields.ts";

const at = (vi: string, en: string) =>
  peopleField(Instant.optional(), vi, en, "accounts", "personal");

const structure = z.strictObject({
  id: peopleField(
    textUpTo(100).optional(),
    "Mã tài khoản",
    "Id of the account",
    "accounts",
    "personal",
    {
      vi: "Do hệ thống đặt; không bao giờ là mật khẩu hay mã xác thực",
      en: "Set by the system; never a password or a code of authentication",
    },
  ),
  subjectKind: peopleField(
    z.enum(["citizen", "foreigner", "organisation"]),
    "Loại chủ thể",
    "Kind of subject",
    "accounts",
    "personal",
  ),
  personalId: peopleField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "accounts",
    "personal",
  ),
  passportNumber: peopleField(
    textUpTo(20).optional(),
    "Số hộ chiếu",
    "Passport number",
    "accounts",
    "personal",
  ),
  agencyCode: peopleField(
    AgencyCode.optional(),
    "Mã định danh điện tử của cơ quan",
    "Agency code",
    "accounts",
    "public",
  ),
  enterpriseCode: peopleField(
    EnterpriseCode.optional(),
    "Mã số doanh nghiệp",
    "Enterprise code",
    "accounts",
    "public",
  ),
  level: peopleField(
    z.enum(["level-1", "level-2"]).optional(),
    "Mức độ tài khoản",
    "Level of the account",
    "accounts",
    "personal",
    {
      vi: "Tài khoản của cơ quan, tổ chức không phân biệt mức độ",
      en: "Accounts of agencies and organisations have no level",
    },
  ),
  status: peopleField(
    z.enum(["granted", "active", "locked"]),
    "Trạng thái tài khoản",
    "Status of the account",
    "accounts",
    "personal",
    {
      vi: "granted: đã cấp, chưa kích hoạt; tên do dự án đặt",
      en: "granted: not activated yet; names of this project",
    },
  ),
  grantedAt: at("Thời điểm cấp", "Granted"),
  activatedAt: at("Thời điểm kích hoạt", "Activated"),
  lockedAt: at("Thời điểm khóa gần nhất", "Locked, the last time"),
  unlockedAt: at("Thời điểm mở khóa gần nhất", "Unlocked, the last time"),
  lockReason: peopleField(
    textUpTo(500).optional(),
    "Lý do khóa",
    "Why it was locked",
    "accounts",
    "sensitive",
    {
      vi: "Có thể nêu việc vi phạm hoặc điều tra",
      en: "May tell of a violation or of an inquiry",
    },
  ),
});

/** The type of {@link ElectronicAccount}'s schema. */
export interface ElectronicAccountSchema extends Of<typeof structure> {}
type Account = z.infer<ElectronicAccountSchema>;

const accountRules: readonly RecordRule<Account>[] = [
  {
    code: "activated-before-granted",
    severity: "error",
    path: ["activatedAt"],
    message: {
      vi: "Tài khoản được kích hoạt trước khi được cấp.",
      en: "The account was activated before it was granted.",
    },
    basis: null,
    holds: ({ grantedAt, activatedAt }) =>
      grantedAt === undefined || activatedAt === undefined || activatedAt >= grantedAt,
  },
  {
    code: "locked-before-granted",
    severity: "error",
    path: ["lockedAt"],
    message: {
      vi: "Tài khoản bị khóa trước khi được cấp.",
      en: "The account was locked before it was granted.",
    },
    basis: null,
    holds: ({ grantedAt, lockedAt }) =>
      grantedAt === undefined || lockedAt === undefined || lockedAt >= grantedAt,
  },
  {
    code: "locked-while-active",
    severity: "error",
    path: ["status"],
    message: {
      vi: "Lần khóa gần nhất chưa được mở nhưng trạng thái không phải đã khóa.",
      en: "The last lock was not opened, but the status is not locked.",
    },
    basis: null,
    holds: ({ status, lockedAt, unlockedAt }) =>
      status === "locked" ||
      lockedAt === undefined ||
      (unlockedAt !== undefined && unlockedAt >= lockedAt),
  },
  {
    code: "activated-while-granted",
    severity: "error",
    path: ["status"],
    message: {
      vi: "Đã có thời điểm kích hoạt nhưng trạng thái là chưa kích hoạt.",
      en: "It was activated, but its status says that it was not.",
    },
    basis: null,
    holds: ({ status, activatedAt }) => status !== "granted" || activatedAt === undefined,
  },
  {
    code: "lock-missing",
    severity: "warning",
    path: ["lockedAt"],
    message: {
      vi: "Tài khoản đã khóa nhưng không có thời điểm khóa.",
      en: "The account is locked, and there is no instant of the lock.",
    },
    basis: null,
    holds: ({ status, lockedAt }) => status !== "locked" || lockedAt !== undefined,
  },
  {
    code: "subject-unidentified",
    severity: "warning",
    path: ["personalId"],
    message: {
      vi: "Không có số nào để nhận ra chủ thể của tài khoản.",
      en: "No number identifies the subject of the account.",
    },
    basis: null,
    holds: ({ personalId, passportNumber, agencyCode, enterpriseCode }) =>
      [personalId, passportNumber, agencyCode, enterpriseCode].some((id) => id !== undefined),
  },
  {
    code: "level-of-organisation",
    severity: "warning",
    path: ["level"],
    message: {
      vi: "Từ 01/7/2024 tài khoản của cơ quan, tổ chức không phân biệt mức độ.",
      en: "Since 2024-07-01 accounts of agencies and organisations have no level.",
    },
    basis: accounts,
    holds: ({ subjectKind, level, grantedAt }) =>
      subjectKind !== "organisation" ||
      level === undefined ||
      (grantedAt !== undefined && grantedAt < "2024-07-01"),
  },
  {
    code: "level-missing",
    severity: "warning",
    path: ["level"],
    message: {
      vi: "Tài khoản của cá nhân chưa có mức độ.",
      en: "The account of a person has no level.",
    },
    basis: accounts,
    holds: ({ subjectKind, level }) => subjectKind === "organisation" || level !== undefined,
  },
  {
    code: "level-2-under-six",
    severity: "warning",
    path: ["level"],
    message: {
      vi: "Người dưới 06 tuổi chỉ được cấp tài khoản mức độ 01.",
      en: "Somebody under six years has an account of level 1 only.",
    },
    basis: accounts,
    holds: ({ level, personalId, grantedAt }) =>
      level !== "level-2" ||
      personalId === undefined ||
      grantedAt === undefined ||
      Number(grantedAt.slice(0, 4)) - birthYearInPersonalId(personalId) > 5,
  },
];

/**
 * An account of electronic identification (tài khoản định danh điện tử, VNeID): whose it is, its level,
 * and when it was granted, activated and locked.
 *
 * It holds no credential. Who is granted which level is a warning only; the articles on locking were
 * not read.
 *
 * @basis 69/2024/NĐ-CP art. 7; 59/2022/NĐ-CP
 * @example
 * ```ts
 * import { ElectronicAccount } from "@egov-vn/schemas";
 *
 * const account = { subjectKind: "citizen", level: "level-2", status: "active" };
 * ElectronicAccount.safeParse(account).success; // => true
 * ElectronicAccount.safeParse({ ...account, lockedAt: "2026-01-05T08:00:00+07:00" }).success; // => false
 * ```
 */
export const ElectronicAccount: ElectronicAccountSchema = recordSchema(structure, accountRules);
/** An account of electronic identification; see the schema of the same name. */
export type ElectronicAccount = z.infer<ElectronicAccountSchema>;
