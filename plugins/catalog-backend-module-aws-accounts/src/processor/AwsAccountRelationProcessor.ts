import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type Entity,
  getCompoundEntityRef,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  type CatalogProcessor,
  type CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import { accountEntityName, ACCOUNT_ID_PATTERN } from '../domain/accountNames';
import { ACCOUNT_ID_ANNOTATION } from '../domain/annotations';

const KINDS = ['api', 'component', 'resource', 'system'];

/** Finds the namespaces in which accounts are, by account id. */
export interface AccountNamespaces {
  namespaceOf(accountId: string): Promise<string>;
}

/**
 * Relates an entity to the AWS accounts that it names, one or several with
 * commas between, in the annotation `amazonaws.com/account-id`.
 */
export class AwsAccountRelationProcessor implements CatalogProcessor {
  readonly #namespaces: AccountNamespaces;
  readonly #accountTypes: ReadonlySet<string>;
  readonly #logger: LoggerService;
  /** By entity, so that each mistake is told once and not at every processing. */
  readonly #told = new Map<string, string>();

  constructor(options: {
    namespaces: AccountNamespaces;
    /** The types of Resources that are accounts themselves. */
    accountTypes: Iterable<string>;
    logger: LoggerService;
  }) {
    this.#namespaces = options.namespaces;
    this.#accountTypes = new Set(options.accountTypes);
    this.#logger = options.logger;
  }

  getProcessorName(): string {
    return 'AwsAccountRelationProcessor';
  }

  async postProcessEntity(
    entity: Entity,
    _location: unknown,
    emit: CatalogProcessorEmit,
  ): Promise<Entity> {
    const value = entity.metadata.annotations?.[ACCOUNT_ID_ANNOTATION];
    if (value === undefined || !this.#takes(entity)) {
      return entity;
    }
    const source = getCompoundEntityRef(entity);
    for (const accountId of this.#accountIds(entity, value)) {
      const target = {
        kind: 'Resource',
        namespace: await this.#namespaces.namespaceOf(accountId),
        name: accountEntityName(accountId),
      };
      emit(
        processingResult.relation({
          source,
          type: RELATION_DEPENDS_ON,
          target,
        }),
      );
      emit(
        processingResult.relation({
          source: target,
          type: RELATION_DEPENDENCY_OF,
          target: source,
        }),
      );
    }
    return entity;
  }

  #takes(entity: Entity): boolean {
    return (
      KINDS.includes(entity.kind.toLowerCase()) &&
      !(
        entity.kind === 'Resource' &&
        this.#accountTypes.has(String(entity.spec?.type))
      )
    );
  }

  #accountIds(entity: Entity, value: string): Set<string> {
    const parts = value
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== '');
    const ids = new Set(parts.filter(part => ACCOUNT_ID_PATTERN.test(part)));
    const entityRef = stringifyEntityRef(entity);
    const wrong = parts.filter(part => !ids.has(part));
    if (wrong.length === 0) {
      this.#told.delete(entityRef);
    } else if (this.#told.get(entityRef) !== value) {
      this.#told.set(entityRef, value);
      this.#logger.warn(
        `An annotation ${ACCOUNT_ID_ANNOTATION} holds what is no AWS account id; ids are 12 digits, with commas between`,
        { entityRef, ignored: wrong.join(', ').slice(0, 200) },
      );
    }
    return ids;
  }
}
