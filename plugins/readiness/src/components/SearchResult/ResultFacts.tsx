import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useEntityGlance } from '../../hooks/useEntityGlance';
import { readinessTranslationRef } from '../../translation';
import { LevelLine, OnCallLine } from '../EntityGlance';
import { type EntityDocument, entityRefOf, ownerRefOf } from './entityRefOf';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    margin: 0,
    color: theme.palette.text.primary,
    '& > div': { display: 'flex', gap: theme.spacing(0.75) },
    '& dt': { color: theme.palette.textSubtle },
    '& dd': { margin: 0 },
  },
}));

/** What an entity is, whose, how ready, and who is on call for it. */
export function ResultFacts(props: { result: EntityDocument }) {
  const { kind, type, owner } = props.result;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const glance = useEntityGlance(entityRefOf(props.result));
  const ownerRef = ownerRefOf(owner);
  const facts: Array<[string, ReactNode]> = [
    [
      t('search.kind'),
      // The index names every type; without one it says other.
      [kind, type === 'other' ? '' : type].filter(Boolean).join(', '),
    ],
    [
      t('glance.owner'),
      ownerRef ? <EntityRefLink entityRef={ownerRef} /> : owner,
    ],
    [
      t('glance.level'),
      glance?.scorecards?.length ? (
        <LevelLine scorecards={glance.scorecards} />
      ) : undefined,
    ],
    [
      t('glance.onCall'),
      glance?.onCall?.services.length ? (
        <OnCallLine status={glance.onCall} />
      ) : undefined,
    ],
  ];
  return (
    <dl className={classes.root}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
