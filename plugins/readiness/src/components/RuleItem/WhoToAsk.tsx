import { RELATION_OWNED_BY } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { readinessTranslationRef } from '../../translation';

/** Those who own the entity, and where that is nobody, that it needs an owner. */
export function WhoToAsk() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(readinessTranslationRef);
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  return (
    <Typography variant="body2">
      {owners.length > 0 ? (
        <EntityRefLinks entityRefs={owners} defaultKind="group" />
      ) : (
        t('details.nobodyOwns')
      )}
    </Typography>
  );
}
