import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { ProcedureCode } from "../identifiers/matters/procedure-code.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { notInFuture } from "../records/date-rules.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Instant } from "../time/instant.ts";
import { feedbackField } from "./feedback-fields.ts";

/** RatHaiLong, HaiLong and ChuaHaiLong in the message DongBoDanhGia. */
const levels = ["very-satisfied", "satisfied", "not-satisfied"] as const;

const structure = z.strictObject({
  id: feedbackField(textUpTo(100), "Mã lượt đánh giá", "Id of the rating", "rating", "internal"),
  ratedAt: feedbackField(Instant, "Thời điểm đánh giá", "Rated", "rating", "internal"),
  level: feedbackField(
    z.enum(levels),
    "Mức độ hài lòng",
    "Level of satisfaction",
    "rating",
    "internal",
  ),
  subject: feedbackField(
    z.enum(["handling", "online-service"]).optional(),
    "Đối tượng được đánh giá (việc giải quyết hoặc dịch vụ)",
    "What is rated: the handling or the service",
    "rating",
    "internal",
    {
      vi: "Cổng nhận hai dãy tỷ lệ, một dãy riêng cho dịch vụ; tên do dự án đặt",
      en: "The portal takes two series of percentages, one for the service; the names are ours",
    },
  ),
  procedureCode: feedbackField(
    ProcedureCode.optional(),
    "Mã thủ tục hành chính",
    "Procedure code",
    "procedureCode",
    "public",
  ),
  agencyCode: feedbackField(
    AgencyCode.optional(),
    "Mã cơ quan được đánh giá",
    "Code of the agency rated",
    "agencyCode",
    "public",
  ),
  dossierCode: feedbackField(
    textUpTo(100).optional(),
    "Mã hồ sơ",
    "Dossier code",
    "rating",
    "internal",
  ),
  channel: feedbackField(
    z.enum(["counter", "online", "post"]).optional(),
    "Kênh thực hiện",
    "Channel of the dossier",
    "rating",
    "internal",
  ),
  rater: feedbackField(
    textUpTo(500).optional(),
    "Tên người đánh giá",
    "Name of who rated",
    "rating",
    "personal",
  ),
  comment: feedbackField(
    textUpTo(4000).optional(),
    "Nội dung ý kiến",
    "Comment",
    "rating",
    "personal",
    {
      vi: "Văn bản tự do, thường nêu tên người",
      en: "Free text that often names people",
    },
  ),
});

/** The type of {@link SatisfactionRating}'s schema. */
export interface SatisfactionRatingSchema extends Of<typeof structure> {}

const ratingRules: readonly RecordRule<z.infer<SatisfactionRatingSchema>>[] = [
  {
    code: "nothing-rated",
    severity: "warning",
    path: ["agencyCode"],
    message: {
      vi: "Không biết đánh giá cơ quan, thủ tục hay hồ sơ nào.",
      en: "Nothing says which agency, procedure or dossier is rated.",
    },
    basis: null,
    holds: ({ agencyCode, procedureCode, dossierCode }) =>
      agencyCode !== undefined || procedureCode !== undefined || dossierCode !== undefined,
  },
  notInFuture("ratedAt"),
];

/**
 * A rating by one person (đánh giá mức độ hài lòng), in the three levels of the national portal.
 *
 * The portal takes shares by month; they are counted from ratings like this one. That somebody rates
 * only once is not checked.
 *
 * @basis 766/QĐ-TTg; QCVN 120:2019/BTTTT
 * @example
 * ```ts
 * import { SatisfactionRating } from "@egov-vn/schemas";
 *
 * const rating = { id: "1", ratedAt: "2021-03-01T08:30:00+07:00", level: "satisfied" };
 * SatisfactionRating.safeParse(rating).success; // => true
 * SatisfactionRating.safeParse({ ...rating, level: 5 }).success; // => false
 * ```
 */
export const SatisfactionRating: SatisfactionRatingSchema = recordSchema(structure, ratingRules);
/** A rating by one person; see the schema of the same name. */
export type SatisfactionRating = z.infer<SatisfactionRatingSchema>;
