import type { BilingualText } from "../../metadata/bilingual-text.ts";
import { legalBasis } from "../../metadata/legal-basis.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import { isSurelyBefore, yearsLater } from "../../time/partial-date.ts";
import { civilStatusLaw } from "../civil-status-fields.ts";
import type { MarriageRecord } from "../marriage-record.ts";
import { notRegisteredBefore } from "../registered-in-time.ts";

const conditions = legalBasis("52/2014/QH13", "8(1)(a)", {
  from: "2015-01-01",
  confidence: "secondary",
});

type Spouse = "husband" | "wife";

/** The day that counts: since when they are married, else the day of registration. */
const marriedOn = ({ marriedSince, register }: MarriageRecord) =>
  marriedSince ?? register.registeredOn;

function oldEnough(
  spouse: Spouse,
  years: number,
  message: BilingualText,
): RecordRule<MarriageRecord> {
  return {
    code: `${spouse}-too-young`,
    severity: "warning",
    path: [spouse, "bornOn"],
    message,
    basis: conditions,
    holds: (record) => {
      const born = record[spouse].bornOn;
      return born === undefined || !isSurelyBefore(marriedOn(record), yearsLater(born, years));
    },
  };
}

function bornBefore(spouse: Spouse, message: BilingualText): RecordRule<MarriageRecord> {
  return {
    code: `${spouse}-not-born`,
    severity: "error",
    path: [spouse, "bornOn"],
    message,
    basis: null,
    holds: (record) => {
      const born = record[spouse].bornOn;
      return born === undefined || !isSurelyBefore(marriedOn(record), born);
    },
  };
}

/** What the parts of a registration of marriage have to say together. */
export const marriageRules: readonly RecordRule<MarriageRecord>[] = [
  notRegisteredBefore(({ marriedSince }) => marriedSince, {
    vi: "Đăng ký kết hôn trước ngày xác lập quan hệ hôn nhân.",
    en: "The marriage was registered before it began.",
  }),
  bornBefore("husband", {
    vi: "Kết hôn trước khi người chồng sinh ra.",
    en: "The marriage lies before the birth of the husband.",
  }),
  bornBefore("wife", {
    vi: "Kết hôn trước khi người vợ sinh ra.",
    en: "The marriage lies before the birth of the wife.",
  }),
  oldEnough("husband", 20, {
    vi: "Người chồng chưa đủ 20 tuổi khi kết hôn.",
    en: "The husband was under 20 at the marriage.",
  }),
  oldEnough("wife", 18, {
    vi: "Người vợ chưa đủ 18 tuổi khi kết hôn.",
    en: "The wife was under 18 at the marriage.",
  }),
  {
    code: "married-to-oneself",
    severity: "error",
    path: ["wife", "personalId"],
    message: {
      vi: "Vợ và chồng có cùng số định danh cá nhân.",
      en: "Husband and wife have the same personal id.",
    },
    basis: null,
    holds: ({ husband, wife }) =>
      husband.personalId === undefined || husband.personalId !== wife.personalId,
  },
  {
    code: "sex-against-role",
    severity: "warning",
    path: ["husband", "sex"],
    message: {
      vi: "Giới tính không khớp với vai trò chồng hoặc vợ; có thể hai cột bị đổi chỗ.",
      en: "The sex does not fit the role; perhaps the two columns were swapped.",
    },
    basis: null,
    holds: ({ husband, wife }) => husband.sex !== "female" && wife.sex !== "male",
  },
  {
    code: "content-incomplete",
    severity: "warning",
    path: [],
    message: {
      vi: "Thông tin của hai bên chưa đủ: ngày sinh, dân tộc, quốc tịch, nơi cư trú, giấy tờ.",
      en: "Of birth, ethnic group, nationality, residence and identity paper something is missing.",
    },
    basis: civilStatusLaw("17(2)(a)"),
    holds: ({ husband, wife }) =>
      [husband, wife].every(
        (spouse) =>
          spouse.bornOn !== undefined &&
          (spouse.ethnicGroup !== undefined || spouse.ethnicGroupText !== undefined) &&
          spouse.nationality !== undefined &&
          spouse.residence !== undefined &&
          (spouse.personalId !== undefined || spouse.identityPaper !== undefined),
      ),
  },
];
