import type { PulledPerson } from '../mirror/types';
import { email, named, toReference } from './fields';

export const personSchema = named
  .extend({ email: email.nullish().catch(undefined) })
  .transform(
    (person): PulledPerson => ({
      ...toReference(person),
      ...(person.email && { email: person.email }),
    }),
  );

export const teamSchema = named.transform(toReference);
