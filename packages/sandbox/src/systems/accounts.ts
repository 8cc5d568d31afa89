/**
 * An agency that may log in (tài khoản thử nghiệm). Its secrets are public: they open nothing but
 * synthetic data.
 */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  /** `madonvi` of everything that the account sends. */
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly consumerKey: string;
  readonly consumerSecret: string;
  /** Keys of a province's platform. */
  readonly accessKey: string;
  readonly secretKey: string;
  readonly appName: string;
  /** The header `Auth`; what it holds at a real platform is not published. */
  readonly auth: string;
}

/** The agencies of the sandbox, the one that is shown first. None of them exists. */
export const demoAccounts: readonly [DemoAccount, DemoAccount] = [
  {
    username: "demo",
    password: "demo-password",
    agencyCode: "000.00.00.H99",
    agencyName: "Ủy ban nhân dân tỉnh Mẫu",
    consumerKey: "demo-consumer-key",
    consumerSecret: "demo-consumer-secret",
    accessKey: "demo-access-key",
    secretKey: "demo-secret-key",
    appName: "demo-app",
    auth: "demo-auth",
  },
  {
    username: "demo-2",
    password: "demo-2-password",
    agencyCode: "000.00.00.G99",
    agencyName: "Bộ Ví Dụ",
    consumerKey: "demo-2-consumer-key",
    consumerSecret: "demo-2-consumer-secret",
    accessKey: "demo-2-access-key",
    secretKey: "demo-2-secret-key",
    appName: "demo-2-app",
    auth: "demo-2-auth",
  },
];
