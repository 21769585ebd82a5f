import { isTimeZone } from '@operations-in-teams/plugin-on-call-common';
import type { PulledPerson } from '../mirror/types';
import { email, named, toReference, zone } from './fields';

export const personSchema = named
  .extend({
    email: email.nullish().catch(undefined),
    time_zone: zone,
  })
  .transform(
    (person): PulledPerson => ({
      ...toReference(person),
      ...(person.email && { email: person.email }),
      ...(person.time_zone &&
        isTimeZone(person.time_zone) && { timeZone: person.time_zone }),
    }),
  );

export const teamSchema = named.transform(toReference);
