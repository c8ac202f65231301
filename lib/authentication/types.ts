/** What an `AuthenticationConfiguration` holds; absent, null and empty texts are the same to the server, but for a prefix. */
export interface Configuration {
  readonly jwt?: readonly (Authenticator | null)[] | null;
  readonly anonymous?: { readonly enabled?: boolean | null; readonly conditions?: readonly unknown[] | null } | null;
}

export interface Authenticator {
  readonly issuer?: Issuer | null;
  readonly claimValidationRules?: readonly (ClaimRule | null)[] | null;
  readonly claimMappings?: Mappings | null;
  readonly userValidationRules?: readonly (UserRule | null)[] | null;
}

export interface Issuer {
  readonly url?: string | null;
  readonly discoveryURL?: string | null;
  readonly certificateAuthority?: string | null;
  readonly audiences?: readonly (string | null)[] | null;
  readonly audienceMatchPolicy?: string | null;
  readonly egressSelectorType?: string | null;
}

export interface Claim {
  readonly claim?: string | null;
  readonly expression?: string | null;
}

export interface Prefixed extends Claim {
  readonly prefix?: string | null;
}

export interface ClaimRule extends Claim {
  readonly requiredValue?: string | null;
  readonly message?: string | null;
}

export interface UserRule {
  readonly expression?: string | null;
}

export interface Mappings {
  readonly username?: Prefixed | null;
  readonly groups?: Prefixed | null;
  readonly uid?: Claim | null;
  readonly extra?: readonly ({ readonly key?: string | null; readonly valueExpression?: string | null } | null)[] | null;
}
