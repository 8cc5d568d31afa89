/**
 * The 63 provinces of the edition of 2004 by their two-digit codes. The first three digits of a
 * personal id are 0 and such a code for ever: they say where the birth was registered, and do not
 * follow the mergers of 2025.
 */
const provinces =
  "01Hà Nội|02Hà Giang|04Cao Bằng|06Bắc Kạn|08Tuyên Quang|10Lào Cai|11Điện Biên|12Lai Châu|14Sơn La|15Yên Bái|17Hòa Bình|19Thái Nguyên|20Lạng Sơn|22Quảng Ninh|24Bắc Giang|25Phú Thọ|26Vĩnh Phúc|27Bắc Ninh|30Hải Dương|31Hải Phòng|33Hưng Yên|34Thái Bình|35Hà Nam|36Nam Định|37Ninh Bình|38Thanh Hóa|40Nghệ An|42Hà Tĩnh|44Quảng Bình|45Quảng Trị|46Thừa Thiên Huế|48Đà Nẵng|49Quảng Nam|51Quảng Ngãi|52Bình Định|54Phú Yên|56Khánh Hòa|58Ninh Thuận|60Bình Thuận|62Kon Tum|64Gia Lai|66Đắk Lắk|67Đắk Nông|68Lâm Đồng|70Bình Phước|72Tây Ninh|74Bình Dương|75Đồng Nai|77Bà Rịa–Vũng Tàu|79Thành phố Hồ Chí Minh|80Long An|82Tiền Giang|83Bến Tre|84Trà Vinh|86Vĩnh Long|87Đồng Tháp|89An Giang|91Kiên Giang|92Cần Thơ|93Hậu Giang|94Sóc Trăng|95Bạc Liêu|96Cà Mau";

let byCode: ReadonlyMap<string, string> | undefined;

/** Name of the province with a two-digit code of the edition of 2004. */
export function provinceOf2004(code: string): string | undefined {
  byCode ??= new Map(provinces.split("|").map((row) => [row.slice(0, 2), row.slice(2)]));
  return byCode.get(code);
}

let listed: Uint8Array | undefined;

/** Whether two digits are such a code; a table, since it is a hot path. */
export function isProvinceOf2004(tens: number, ones: number): boolean {
  if (listed === undefined) {
    listed = new Uint8Array(100);
    for (const row of provinces.split("|")) listed[Number(row.slice(0, 2))] = 1;
  }
  return listed[tens * 10 + ones] === 1;
}
