import type { ConfigApi } from '@backstage/core-plugin-api';

/** Somebody whom a visitor may sign in as; `guest` is the provider of that name. */
export type Persona = {
  provider: 'persona' | 'guest';
  userEntityRef: string;
  title: string;
  description: string;
};

export const guest: Persona = {
  provider: 'guest',
  userEntityRef: 'guest',
  title: 'Guest',
  description: 'Looks around and changes nothing.',
};

export function readPersonas(config: ConfigApi): Persona[] {
  const personas = config.getOptionalConfigArray('demo.personas') ?? [];
  return [
    ...personas.map(persona => ({
      provider: 'persona' as const,
      userEntityRef: persona.getString('userEntityRef'),
      title: persona.getString('title'),
      description: persona.getString('description'),
    })),
    guest,
  ];
}
