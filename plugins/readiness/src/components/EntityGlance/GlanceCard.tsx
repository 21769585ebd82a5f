import {
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  getEntityRelations,
  useEntity,
} from '@backstage/plugin-catalog-react';
import Card from '@material-ui/core/Card';
import { makeStyles } from '@material-ui/core/styles';
import { ANNOTATION_TIER } from '@operations-in-teams/plugin-readiness-common';
import type { ReactNode } from 'react';
import { useEntityGlance } from '../../hooks/useEntityGlance';
import { readinessTranslationRef } from '../../translation';
import { AccountsLine } from './AccountsLine';
import { LevelLine } from './LevelLine';
import { OnCallLine } from './OnCallLine';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1.5, 2) },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 4),
    margin: 0,
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
  },
  name: {
    color: theme.palette.textSubtle,
    fontSize: theme.typography.caption.fontSize,
  },
  value: { margin: 0, minHeight: '1.5em' },
}));

/** Whose it is, who answers for it, and how ready it is, in one line. */
export function GlanceCard() {
  const { entity } = useEntity();
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const glance = useEntityGlance(stringifyEntityRef(entity));
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  const tier = entity.metadata.annotations?.[ANNOTATION_TIER];
  const facts: Array<[string, ReactNode]> = [
    [
      t('glance.owner'),
      owners.length > 0 ? (
        <EntityRefLinks entityRefs={owners} defaultKind="group" />
      ) : (
        t('glance.noOwner')
      ),
    ],
    [t('glance.onCall'), glance && <OnCallLine status={glance.onCall} full />],
    [t('glance.tier'), tier ?? t('glance.noTier')],
    [t('glance.accounts'), <AccountsLine key="accounts" entity={entity} />],
    [t('glance.level'), glance && <LevelLine scorecards={glance.scorecards} />],
  ];
  return (
    <Card
      className={classes.root}
      component="section"
      aria-label={t('glance.title')}
    >
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className={classes.name}>{name}</dt>
            <dd className={classes.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
