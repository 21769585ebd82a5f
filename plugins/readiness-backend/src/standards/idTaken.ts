import { ConflictError } from '@backstage/errors';

/** Why a standard cannot have the id of another. */
export function idTaken(
  location: string,
  id: string,
  otherLocation: string,
): ConflictError {
  return new ConflictError(
    `${location}: the id '${id}' is that of the standard in ${otherLocation}; give each standard its own`,
  );
}
