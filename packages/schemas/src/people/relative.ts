import * as z from "zod";
import { OldIdentityNumber } from "../identifiers/people/old-identity-number.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { peopleField } from "./people-fields.ts";
import { CountryCode, countryNote } from "./person-codes.ts";
import { PersonName } from "./person-name.ts";

/** Who stands in item 15 beside a citizen. */
const relations = ["father", "mother", "spouse", "child", "representative", "represented"] as const;

const structure = z.strictObject({
  relation: peopleField(
    z.enum(relations),
    "Quan hệ với công dân",
    "Relation to the citizen",
    "relatives",
    "personal",
    {
      vi: "represented: người được đại diện",
      en: "represented: somebody whom the citizen represents",
    },
  ),
  name: PersonName,
  personalId: peopleField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "relatives",
    "personal",
  ),
  oldIdentityNumber: peopleField(
    OldIdentityNumber.optional(),
    "Số CMND 9 số",
    "Old identity number",
    "relatives",
    "personal",
  ),
  nationality: peopleField(
    CountryCode.optional(),
    "Quốc tịch",
    "Nationality",
    "relatives",
    "personal",
    countryNote,
  ),
});

/** The type of {@link Relative}'s schema. */
export interface RelativeSchema extends Of<typeof structure> {}

/**
 * A relative as the population database keeps them beside a citizen (cha, mẹ, vợ, chồng, con, người
 * đại diện, người được đại diện): name, numbers and nationality, nothing else.
 *
 * It is not checked that the numbers belong to this person.
 *
 * @basis 26/2023/QH15 art. 9(15)
 * @example
 * ```ts
 * import { Relative } from "@egov-vn/schemas";
 *
 * Relative.safeParse({ relation: "mother", name: { full: "Trần Thị Ví Dụ" } }).success; // => true
 * Relative.safeParse({ relation: "friend", name: { full: "Mẫu" } }).success; // => false
 * ```
 */
export const Relative: RelativeSchema = recordSchema(structure);
/** A relative of a citizen; see the schema of the same name. */
export type Relative = z.infer<RelativeSchema>;
