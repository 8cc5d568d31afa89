import type { Quantity, QuantityNotice, QuantityStatus, ReadQuantity } from "./quantity.ts";

const words = {
  estimate: { vi: "ước tính", en: "an estimate" },
  preliminary: { vi: "sơ bộ", en: "preliminary" },
  official: { vi: "chính thức", en: "official" },
} as const;

/** How final a figure is, in words (tình trạng số liệu). */
export const statusNames: Readonly<
  Record<QuantityStatus, { readonly vi: string; readonly en: string }>
> = words;

/** Gives a figure the status of its cell; words that say another one are noticed. */
export function withStatus(quantity: Quantity, status: QuantityStatus): Quantity {
  if (quantity.state === "value") return readWithStatus(quantity, status);
  return quantity.state === "not-arising" ? { ...quantity, status } : quantity;
}

function readWithStatus(quantity: ReadQuantity, status: QuantityStatus): ReadQuantity {
  const worded = quantity.status;
  const differs = worded !== null && worded !== status ? [noticeOf(worded, status)] : [];
  return {
    ...quantity,
    status,
    notices: [...quantity.notices, ...differs],
    alternative: quantity.alternative && { ...quantity.alternative, status },
  };
}

function noticeOf(worded: QuantityStatus, status: QuantityStatus): QuantityNotice {
  return {
    code: "status-differs",
    message: {
      vi: `Lời văn ghi số ${words[worded].vi}, còn tình trạng khai báo là số ${words[status].vi}.`,
      en: `The words call the figure ${words[worded].en}, its status field ${words[status].en}.`,
    },
  };
}
