/** A command that asks the sign-in service for a token, as a POSIX shell takes it. */
export function tokenRequest(issuer: string, clientId: string, secret: string): string {
  return [
    `curl -s '${issuer}/protocol/openid-connect/token' \\`,
    "  -d grant_type=client_credentials \\",
    `  -d 'client_id=${clientId}' \\`,
    `  --data-urlencode 'client_secret=${secret}'`,
  ].join("\n");
}
