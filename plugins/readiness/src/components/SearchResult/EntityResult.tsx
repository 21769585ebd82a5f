import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import ListItemText from '@material-ui/core/ListItemText';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactElement } from 'react';
import { useEntityGlance } from '../../hooks/useEntityGlance';
import { readinessTranslationRef } from '../../translation';
import { LevelLine, OnCallLine } from '../EntityGlance';
import { type EntityDocument, entityRefOf } from './entityRefOf';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex' },
  facts: {
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

/** An entity that a search found, with its owner, level and who is on call. */
export function EntityResult(props: {
  result?: EntityDocument;
  icon?: ReactElement;
}) {
  const { result, icon } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const glance = useEntityGlance(result && entityRefOf(result));
  if (!result) return null;
  return (
    <div className={classes.root}>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <ListItemText
        primaryTypographyProps={{ variant: 'h6', component: 'div' }}
        secondaryTypographyProps={{ component: 'div' }}
        primary={
          <Link noTrack to={result.location}>
            {result.title}
          </Link>
        }
        secondary={
          <>
            {result.text}
            <dl className={classes.facts}>
              {[
                [
                  t('search.kind'),
                  // The index names every type; without one it says other.
                  [result.kind, result.type === 'other' ? '' : result.type]
                    .filter(Boolean)
                    .join(', '),
                ],
                [
                  t('glance.owner'),
                  result.owner && (
                    <EntityRefLink
                      key="owner"
                      entityRef={result.owner}
                      defaultKind="group"
                    />
                  ),
                ],
                ...(glance?.scorecards?.length
                  ? [
                      [
                        t('glance.level'),
                        <LevelLine
                          key="level"
                          scorecards={glance.scorecards}
                        />,
                      ],
                    ]
                  : []),
                ...(glance?.onCall?.services.length
                  ? [
                      [
                        t('glance.onCall'),
                        <OnCallLine key="on-call" status={glance.onCall} />,
                      ],
                    ]
                  : []),
              ]
                .filter(([, value]) => value)
                .map(([name, value]) => (
                  <div key={String(name)}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
            </dl>
          </>
        }
      />
    </div>
  );
}
