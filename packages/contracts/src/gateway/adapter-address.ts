/** Where a call through a security-server adapter goes (địa chỉ qua bộ chuyển đổi). */
export interface AdapterTarget {
  /** The adapter's address with the path of the call: `http://…/XrdAdapter/RestService/forward/…`. */
  readonly url: string;
  /** Who is called: `VN:GOV:000.00.00.G22:vpcpdvcprovider`. */
  readonly dstcode: string;
  /** Base address of the provider behind it, where the adapter asks for one. */
  readonly providerUrl?: string;
  /** Whether `dstcode` goes into the query, which is the default, or into a header. */
  readonly form?: "query" | "header";
}

/** A member of the exchange platform (thành viên của nền tảng), from its code in colons. */
export interface MemberCode {
  readonly instance: string;
  /** `GOV`, or `COM` for companies. */
  readonly memberClass: string;
  readonly memberCode: string;
  readonly subsystem: string;
}

/**
 * Takes a member's code apart (mã thành viên): instance, class, member and subsystem.
 *
 * Each part has letters, digits, dots, hyphens or underscores. That the member exists is not checked.
 *
 * @throws TypeError for a code of another shape.
 * @example
 * ```ts
 * import { parseMemberCode } from "@egov-vn/contracts";
 *
 * parseMemberCode("VN:GOV:000.00.00.G22:vpcpdvcprovider").memberClass; // => "GOV"
 * parseMemberCode("VN:GOV"); // => throws TypeError
 * ```
 */
export function parseMemberCode(code: string): MemberCode {
  const match = /^([\w.-]{1,50}):([\w.-]{1,50}):([\w.-]{1,100}):([\w.-]{1,100})$/.exec(code);
  const [, instance, memberClass, memberCode, subsystem] = match ?? [];
  if (
    instance === undefined ||
    memberClass === undefined ||
    memberCode === undefined ||
    subsystem === undefined
  ) {
    throw new TypeError(
      "A member's code has four parts in colons: instance:class:member:subsystem.",
    );
  }
  return { instance, memberClass, memberCode, subsystem };
}

/**
 * The address and the headers of a call through an adapter.
 *
 * Both forms were seen: everything in the query, or `dstcode` in a header. What stands in the query of
 * `url` stays. The address is not opened, and not checked beyond its shape.
 *
 * @throws TypeError for a `dstcode` that is no member's code, or a `url` with a fragment.
 * @example
 * ```ts
 * import { adapterAddress } from "@egov-vn/contracts";
 *
 * const url = "http://ss.example:8080/XrdAdapter/RestService/forward/mapi/login";
 * const dstcode = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
 * adapterAddress({ url, dstcode, form: "header" }); // => { url, headers: { dstcode } }
 * adapterAddress({ url, dstcode }).url === `${url}?dstcode=${dstcode}`; // => true
 * ```
 */
export function adapterAddress({ url, dstcode, providerUrl, form = "query" }: AdapterTarget): {
  url: string;
  headers: Record<string, string>;
} {
  parseMemberCode(dstcode);
  if (url.includes("#")) throw new TypeError("An adapter's address has no fragment: leave it out.");
  const query = [
    // A colon stands for itself in a query, and adapters were seen to be called so.
    ...(form === "query" ? [`dstcode=${dstcode}`] : []),
    ...(providerUrl === undefined ? [] : [`providerurl=${encodeURIComponent(providerUrl)}`]),
  ].join("&");
  const sign = url.includes("?") ? "&" : "?";
  return {
    url: query === "" ? url : `${url}${sign}${query}`,
    headers: form === "header" ? { dstcode } : {},
  };
}
