/** The session as a request outside the generated client needs it, such as an upload that tells its progress. */
export type Bearer = {
  token: () => Promise<string | null>;
  /** Asks for a new token; false when there is none to be had. */
  renew: () => Promise<boolean>;
  /** Told when a fresh token was refused too. */
  ended: () => void;
};

const nobody: Bearer = { token: async () => null, renew: async () => false, ended: () => undefined };
let current = nobody;

export function setBearer(bearer: Bearer): void {
  current = bearer;
}

export function bearer(): Bearer {
  return current;
}
