import type { RecordRule } from "../../records/record-rule.ts";
import { isSurelyBefore } from "../../time/partial-date.ts";
import { civilStatusLaw } from "../civil-status-fields.ts";
import type { DeathRecord } from "../death-record.ts";
import { notRegisteredBefore, onTimeWithin } from "../registered-in-time.ts";

/** What the parts of a registration of death have to say together. */
export const deathRules: readonly RecordRule<DeathRecord>[] = [
  notRegisteredBefore(({ diedOn }) => diedOn, {
    vi: "Đăng ký khai tử trước ngày chết.",
    en: "The death was registered before it happened.",
  }),
  {
    code: "died-before-born",
    severity: "error",
    path: ["diedOn"],
    message: { vi: "Ngày chết sớm hơn ngày sinh.", en: "The death lies before the birth." },
    basis: null,
    holds: ({ diedOn, deceased }) =>
      deceased.bornOn === undefined || !isSurelyBefore(diedOn, deceased.bornOn),
  },
  onTimeWithin(({ diedOn }) => diedOn, 15, civilStatusLaw("33(1)")),
  {
    code: "proof-before-death",
    severity: "warning",
    path: ["proof", "issuedOn"],
    message: {
      vi: "Giấy báo tử được cấp trước ngày chết.",
      en: "The proof of death was issued before the death.",
    },
    basis: null,
    holds: ({ diedOn, proof }) =>
      proof?.issuedOn === undefined || !isSurelyBefore(proof.issuedOn, diedOn),
  },
  {
    code: "proof-without-number",
    severity: "warning",
    path: ["proof", "number"],
    message: {
      vi: "Có loại giấy báo tử nhưng không có số và nơi cấp.",
      en: "The proof of death has neither a number nor an issuer.",
    },
    basis: civilStatusLaw("34(1)"),
    holds: ({ proof }) =>
      proof === undefined ||
      proof.kind === "0" ||
      proof.number !== undefined ||
      proof.issuer !== undefined,
  },
  {
    code: "requested-by-deceased",
    severity: "warning",
    path: ["requester", "personalId"],
    message: {
      vi: "Người yêu cầu có số định danh của người chết.",
      en: "The requester has the personal id of the deceased.",
    },
    basis: null,
    holds: ({ requester, deceased }) =>
      requester?.personalId === undefined || requester.personalId !== deceased.personalId,
  },
];
