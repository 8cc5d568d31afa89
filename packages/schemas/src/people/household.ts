import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { OldIdentityNumber } from "../identifiers/people/old-identity-number.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import type { Of } from "../metadata/named-schema.ts";
import { Address } from "../places/address.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { peopleField } from "./people-fields.ts";
import { PersonName } from "./person-name.ts";

const member = z.strictObject({
  name: PersonName,
  personalId: peopleField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "household",
    "personal",
  ),
  oldIdentityNumber: peopleField(
    OldIdentityNumber.optional(),
    "Số CMND 9 số",
    "Old identity number",
    "household",
    "personal",
  ),
  isHead: peopleField(z.boolean(), "Là chủ hộ", "Is the head", "household", "personal"),
  relation: peopleField(
    textUpTo(100).optional(),
    "Quan hệ với chủ hộ",
    "Relation to the head",
    "relationToHead",
    "personal",
    {
      vi: "Ghi như nguồn; danh mục chính thức chưa đọc được",
      en: "As the source has it; the official list was not read",
    },
  ),
  relationCode: peopleField(
    z
      .string()
      .regex(/^\d\d$/)
      .optional(),
    "Mã quan hệ với chủ hộ",
    "Code of the relation",
    "relationToHead",
    "personal",
    {
      vi: "Chỉ biết mã 00 là chủ hộ (danh mục 099 của BHXH)",
      en: "Only 00, the head, is known (table 099 of social insurance)",
    },
  ),
});

const structure = z.strictObject({
  fileNumber: peopleField(
    textUpTo(50).optional(),
    "Số hồ sơ cư trú",
    "Number of the residence file",
    "residenceFile",
    "personal",
  ),
  address: Address.optional(),
  members: z.array(member).min(1).max(200),
});

/** The type of {@link Household}'s schema. */
export interface HouseholdSchema extends Of<typeof structure> {}

const householdRules: readonly RecordRule<z.infer<HouseholdSchema>>[] = [
  {
    code: "several-heads",
    severity: "error",
    path: ["members"],
    message: {
      vi: "Một hộ có nhiều hơn một chủ hộ.",
      en: "A household has more than one head.",
    },
    basis: null,
    holds: ({ members }) => members.filter(({ isHead }) => isHead).length <= 1,
  },
  {
    code: "head-missing",
    severity: "warning",
    path: ["members"],
    message: {
      vi: "Không thành viên nào là chủ hộ.",
      en: "No member is the head of the household.",
    },
    basis: null,
    holds: ({ members }) => members.some(({ isHead }) => isHead),
  },
  {
    code: "relation-against-head",
    severity: "warning",
    path: ["members"],
    message: {
      vi: "Mã quan hệ 00 và mục chủ hộ không khớp nhau.",
      en: "The relation 00 and the mark of the head do not agree.",
    },
    basis: null,
    holds: ({ members }) =>
      members.every(
        ({ isHead, relationCode }) =>
          relationCode === undefined || (relationCode === "00") === isHead,
      ),
  },
  {
    code: "member-twice",
    severity: "warning",
    path: ["members"],
    message: {
      vi: "Một số định danh có ở nhiều thành viên.",
      en: "One personal id stands with several members.",
    },
    basis: null,
    holds: ({ members }) => {
      const ids = members.flatMap(({ personalId }) => personalId ?? []);
      return new Set(ids).size === ids.length;
    },
  },
];

/**
 * A household (hộ gia đình): its members, one of them the head (chủ hộ), and the residence file.
 *
 * Relations are text as the source has them, since the official list was not read. It is not checked
 * that the members live there.
 *
 * @basis 26/2023/QH15 art. 9(20), 9(22), 9(23)
 * @example
 * ```ts
 * import { Household } from "@egov-vn/schemas";
 *
 * const head = { name: { full: "Nguyễn Văn Mẫu" }, isHead: true };
 * Household.safeParse({ members: [head] }).success; // => true
 * Household.safeParse({ members: [head, head] }).success; // => false
 * ```
 */
export const Household: HouseholdSchema = recordSchema(structure, householdRules);
/** A household; see the schema of the same name. */
export type Household = z.infer<HouseholdSchema>;
