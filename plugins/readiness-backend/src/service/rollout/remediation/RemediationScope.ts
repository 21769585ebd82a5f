import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { RemediationFilter } from '../../../database';
import { isVisible } from '../../../domain/rollups';
import { readEntityRef } from '../../readEntityRef';
import type { Visibility } from '../../Visibility';

/** What of a question a caller may be answered. */
export class RemediationScope {
  readonly #visibility: Visibility;

  private constructor(visibility: Visibility) {
    this.#visibility = visibility;
  }

  static create(options: { visibility: Visibility }): RemediationScope {
    return new RemediationScope(options.visibility);
  }

  async of(
    query: { team?: string; subject?: string },
    credentials: BackstageCredentials,
  ): Promise<RemediationFilter> {
    const visible = await this.#visibility.of(credentials);
    const team = query.team && readEntityRef(query.team, 'group');
    return {
      // What is hidden from a caller has nothing in it for them.
      visible: team && !isVisible(visible, team) ? new Set() : visible,
      ...(team && { team }),
      ...(query.subject && { subject: readEntityRef(query.subject) }),
    };
  }
}
