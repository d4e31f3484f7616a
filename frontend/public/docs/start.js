// The try-it page: the contract of this hub, with its own sign-in preset. Nothing is loaded from elsewhere.
globalThis.Scalar.createApiReference("#reference", {
  url: "/openapi",
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: "never",
  authentication: {
    preferredSecurityScheme: "hub",
    securitySchemes: {
      hub: {
        flows: {
          authorizationCode: {
            "x-scalar-client-id": "platform-spa",
            "x-usePkce": "SHA-256",
            "x-scalar-redirect-uri": `${location.origin}/docs/`,
            selectedScopes: ["openid", "organization:*"],
          },
        },
      },
    },
  },
});
