import {
  EntityPolicies,
  type Entity,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';

const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

/** Throws where the catalog would not take the entity. */
export async function validateServiceEntity(entity: Entity): Promise<void> {
  await policy.enforce(entity);
  await resourceEntityV1alpha1Validator.check(entity);
}
