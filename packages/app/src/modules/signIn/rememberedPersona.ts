import type { IdentityApi } from '@backstage/core-plugin-api';

const key = 'operations-in-teams:persona';

/** The persona that was signed in when the page was last loaded in this tab. */
export const rememberedPersona = {
  get: () => window.sessionStorage.getItem(key) ?? undefined,
  set: (userEntityRef: string) =>
    window.sessionStorage.setItem(key, userEntityRef),
  clear: () => window.sessionStorage.removeItem(key),
};

/** The same identity, forgotten at sign-out, so that the next visitor is asked again. */
export function forgetAtSignOut(identity: IdentityApi): IdentityApi {
  return {
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    getProfileInfo: () => identity.getProfileInfo(),
    signOut: () => {
      rememberedPersona.clear();
      return identity.signOut();
    },
  };
}
