import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { OldIdentityNumber } from "../identifiers/people/old-identity-number.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import { legalBasis } from "../metadata/legal-basis.ts";
import type { Of } from "../metadata/named-schema.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { peopleField } from "./people-fields.ts";

/** Cards in the order in which they came; the last is for people of undetermined nationality. */
const cardKinds = [
  "cmnd-9",
  "cmnd-12",
  "cccd",
  "cccd-chip",
  "can-cuoc",
  "can-cuoc-certificate",
] as const;

const number = z.union([PersonalId, OldIdentityNumber]);

const structure = z.strictObject({
  kind: peopleField(z.enum(cardKinds), "Loại thẻ", "Kind of card", "cards", "personal", {
    vi: "cmnd-9, cmnd-12: chứng minh nhân dân; cccd: căn cước công dân mã vạch; cccd-chip: gắn chip; can-cuoc: thẻ căn cước từ 01/7/2024; can-cuoc-certificate: giấy chứng nhận căn cước. Tên do dự án đặt",
    en: "cmnd: identity cards of 9 and 12 digits; cccd: citizen cards with bar code or chip; can-cuoc: cards since 2024-07-01; the certificate is for people of undetermined nationality. Names of this project",
  }),
  number: peopleField(number, "Số thẻ", "Number of the card", "cards", "personal"),
  issuedOn: peopleField(CalendarDay.optional(), "Ngày cấp", "Issued", "cards", "personal"),
  issuer: peopleField(textUpTo(300).optional(), "Nơi cấp", "Issued by", "cards", "personal"),
  expiresOn: peopleField(CalendarDay.optional(), "Ngày hết hạn", "Expires", "cards", "personal", {
    vi: "Ngày cuối còn dùng được",
    en: "Last day on which it can be used",
  }),
  neverExpires: peopleField(
    z.boolean().optional(),
    "Không thời hạn",
    "Never expires",
    "cards",
    "personal",
  ),
  cancelledNumbers: peopleField(
    z.array(number).max(20).optional(),
    "Số CMND, số định danh đã hủy",
    "Old and cancelled numbers",
    "cancelledNumbers",
    "personal",
    {
      vi: "Có trong mã QR và bộ phận lưu trữ của thẻ",
      en: "They stand in the QR code and the chip of the card",
    },
  ),
});

/** The type of {@link IdentityCard}'s schema. */
export interface IdentityCardSchema extends Of<typeof structure> {}

const lawOfCards = legalBasis("26/2023/QH15", null, { from: "2024-07-01", confidence: "press" });

const cardRules: readonly RecordRule<z.infer<IdentityCardSchema>>[] = [
  {
    code: "expired-before-issued",
    severity: "error",
    path: ["expiresOn"],
    message: {
      vi: "Thẻ hết hạn trước khi được cấp.",
      en: "The card expires before it was issued.",
    },
    basis: null,
    holds: ({ issuedOn, expiresOn }) =>
      issuedOn === undefined || expiresOn === undefined || expiresOn >= issuedOn,
  },
  {
    code: "never-expires-with-date",
    severity: "error",
    path: ["expiresOn"],
    message: {
      vi: "Thẻ không thời hạn nhưng có ngày hết hạn.",
      en: "The card never expires and has a day on which it does.",
    },
    basis: null,
    holds: ({ neverExpires, expiresOn }) => neverExpires !== true || expiresOn === undefined,
  },
  {
    code: "number-against-kind",
    severity: "error",
    path: ["number"],
    message: {
      vi: "Chứng minh nhân dân 9 số có 9 chữ số, các loại thẻ khác có 12 chữ số.",
      en: "The old identity card has 9 digits, every other card has 12.",
    },
    basis: null,
    holds: (card) => card.number.length === (card.kind === "cmnd-9" ? 9 : 12),
  },
  {
    code: "kind-against-day",
    severity: "warning",
    path: ["kind"],
    message: {
      vi: "Loại thẻ này không được cấp vào ngày đó: thẻ căn cước thay thẻ căn cước công dân từ 01/7/2024.",
      en: "This kind was not issued on that day: the identity card replaced the citizen card on 2024-07-01.",
    },
    basis: lawOfCards,
    holds: ({ kind, issuedOn }) =>
      issuedOn === undefined || kind.startsWith("can-cuoc") === issuedOn >= "2024-07-01",
  },
  {
    code: "old-card-no-longer-usable",
    severity: "warning",
    path: ["kind"],
    message: {
      vi: "Chứng minh nhân dân chỉ được sử dụng đến hết ngày 31/12/2024.",
      en: "The old identity card was usable until 2024-12-31.",
    },
    basis: lawOfCards,
    dated: true,
    holds: ({ kind }, asOf) => !kind.startsWith("cmnd") || asOf <= "2024-12-31",
  },
  {
    code: "card-expired",
    severity: "warning",
    path: ["expiresOn"],
    message: {
      vi: "Thẻ đã hết hạn vào ngày xét.",
      en: "The card has expired on the day of the check.",
    },
    basis: null,
    dated: true,
    holds: ({ expiresOn }, asOf) => expiresOn === undefined || expiresOn >= asOf,
  },
  {
    code: "issued-in-future",
    severity: "error",
    path: ["issuedOn"],
    message: {
      vi: "Thẻ được cấp sau ngày xét.",
      en: "The card was issued after the day of the check.",
    },
    basis: null,
    dated: true,
    holds: ({ issuedOn }, asOf) => issuedOn === undefined || issuedOn <= asOf,
  },
  {
    code: "own-number-cancelled",
    severity: "warning",
    path: ["cancelledNumbers"],
    message: {
      vi: "Số của thẻ nằm trong các số đã hủy.",
      en: "The number of the card stands among the cancelled ones.",
    },
    basis: null,
    holds: (card) => card.cancelledNumbers?.includes(card.number) !== true,
  },
];

/**
 * An identity card (thẻ căn cước, căn cước công dân, chứng minh nhân dân): number, issue, expiry, and
 * the numbers that its holder had before.
 *
 * Name, face, fingerprints and iris are no part of it. `parseIdCardQr` and `parseIdCardMrz` read what
 * is printed on a card. It is not checked that the card was issued or is in force.
 *
 * @basis 26/2023/QH15 art. 9(14); 58/2026/NĐ-CP art. 5(7)
 * @example
 * ```ts
 * import { IdentityCard } from "@egov-vn/schemas";
 *
 * const card = { kind: "can-cuoc", number: "001090012345", issuedOn: "2025-03-10" };
 * IdentityCard.safeParse(card).success; // => true
 * IdentityCard.safeParse({ ...card, expiresOn: "2025-03-09" }).success; // => false
 * ```
 */
export const IdentityCard: IdentityCardSchema = recordSchema(structure, cardRules);
/** An identity card; see the schema of the same name. */
export type IdentityCard = z.infer<IdentityCardSchema>;
