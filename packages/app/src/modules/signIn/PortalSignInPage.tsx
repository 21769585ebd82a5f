import { ProxiedSignInPage } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  type SignInPageProps,
} from '@backstage/core-plugin-api';
import { useState } from 'react';
import { PersonaList } from './PersonaList';
import { readPersonas } from './personas';
import { forgetAtSignOut, rememberedPersona } from './rememberedPersona';

/** Asks whom to sign in as, and signs in. */
export function PortalSignInPage(props: SignInPageProps) {
  const personas = readPersonas(useApi(configApiRef));
  const [chosen, setChosen] = useState(rememberedPersona.get);
  const persona = personas.find(p => p.userEntityRef === chosen);

  if (!persona) {
    return (
      <PersonaList
        personas={personas}
        onChoose={({ userEntityRef }) => {
          rememberedPersona.set(userEntityRef);
          setChosen(userEntityRef);
        }}
      />
    );
  }
  return (
    <ProxiedSignInPage
      provider={persona.provider}
      headers={
        persona.provider === 'persona'
          ? { 'x-demo-persona': persona.userEntityRef }
          : undefined
      }
      onSignInSuccess={identity =>
        props.onSignInSuccess(forgetAtSignOut(identity))
      }
      ErrorComponent={({ error }) => (
        <PersonaList
          personas={personas}
          problem={`${persona.title} could not be signed in: ${
            error?.message ?? 'the portal gave no reason'
          }`}
          onChoose={({ userEntityRef }) => {
            rememberedPersona.set(userEntityRef);
            window.location.reload();
          }}
        />
      )}
    />
  );
}
