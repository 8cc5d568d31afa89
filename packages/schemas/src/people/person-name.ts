import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { Of } from "../metadata/named-schema.ts";
import { tidyName } from "../names/fold-name.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { peopleField } from "./people-fields.ts";

const structure = z.strictObject({
  full: peopleField(textUpTo(200), "Họ, chữ đệm và tên", "Full name", "birthName", "personal", {
    vi: "Theo thứ tự họ, chữ đệm, tên; giữ nguyên chữ đã lưu",
    en: "Family, middle and given name in this order, kept as it was stored",
  }),
  family: peopleField(textUpTo(100).optional(), "Họ", "Family name", "birthName", "personal"),
  middle: peopleField(textUpTo(100).optional(), "Chữ đệm", "Middle name", "birthName", "personal"),
  given: peopleField(textUpTo(100).optional(), "Tên", "Given name", "birthName", "personal"),
});

/** The type of {@link PersonName}'s schema. */
export interface PersonNameSchema extends Of<typeof structure> {}

const nameRules: readonly RecordRule<z.infer<PersonNameSchema>>[] = [
  {
    code: "parts-differ-from-full",
    severity: "warning",
    path: ["full"],
    message: {
      vi: "Họ, chữ đệm và tên ghép lại khác với họ tên đầy đủ.",
      en: "Family, middle and given name put together differ from the full name.",
    },
    basis: null,
    holds: ({ full, family, middle, given }) => {
      const parts = [family, middle, given].filter((part) => part !== undefined);
      return parts.length === 0 || tidyName(parts.join(" ")) === tidyName(full);
    },
  },
];

/**
 * A person's name (họ, chữ đệm và tên): the full name, and its parts where a system knows them.
 *
 * A full name cannot be split safely, so the parts may be missing; the population database often
 * writes the whole name as the given name. Letters are not judged: names of ethnic minorities hold
 * apostrophes and hyphens.
 *
 * @basis 26/2023/QH15 art. 9(1); QCVN 109:2017/BTTTT
 * @example
 * ```ts
 * import { PersonName } from "@egov-vn/schemas";
 *
 * PersonName.safeParse({ full: "H’Mẫu Niê" }).success; // => true
 * PersonName.safeParse({ family: "Nguyễn", given: "Mẫu" }).success; // => false
 * ```
 */
export const PersonName: PersonNameSchema = recordSchema(structure, nameRules);
/** A person's name; see the schema of the same name. */
export type PersonName = z.infer<PersonNameSchema>;
