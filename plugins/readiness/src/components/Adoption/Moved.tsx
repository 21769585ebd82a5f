import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Change,
  Counts,
  Improvements,
} from '@operations-in-teams/plugin-readiness-common';
import { FactList, formatShare, useTime } from '@operations-in-teams/ui';
import { nameOf } from '../../domain/nameOf';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Block } from './Block';

const useStyles = makeStyles(theme => ({
  subtle: { color: theme.palette.textSubtle },
}));

/** The teams that improved most; nobody is ranked at the other end. */
export function Improved(props: { improvements: Improvements }) {
  const { items } = props.improvements;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { locale } = useTime();
  const classes = useStyles();
  const links = useReadinessLinks();
  const share = ({ pass, fail, unknown }: Counts) =>
    formatShare(pass / (pass + fail + unknown || 1), locale, 0);
  return (
    <Block title={t('adoption.improved')}>
      {items.length === 0 ? (
        <Typography variant="body2">{t('adoption.noImproved')}</Typography>
      ) : (
        <FactList
          facts={items.map(({ group, before, after }) => (
            <>
              {group.key ? (
                <Link to={links.team(group.key)} underline="always">
                  {group.title ?? nameOf(group.key)}
                </Link>
              ) : (
                t('adoption.nobody')
              )}{' '}
              <span className={classes.subtle}>
                {t('adoption.improvedBy', {
                  before: share(before),
                  after: share(after),
                })}
              </span>
            </>
          ))}
        />
      )}
    </Block>
  );
}

/** What fell to a lower level of late, the latest first. */
export function Fallen(props: { fallen: Change[] }) {
  const { fallen } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day } = useTime();
  const classes = useStyles();
  const links = useReadinessLinks();
  return (
    <Block title={t('adoption.fallen')}>
      {fallen.length === 0 ? (
        <Typography variant="body2">{t('adoption.noFallen')}</Typography>
      ) : (
        <FactList
          facts={fallen.map(
            ({ entityRef, title, standardId, fromLevel, toLevel, at }) => (
              <>
                <Link
                  to={links.scorecard(entityRef, { standard: standardId })}
                  underline="always"
                >
                  {title ?? nameOf(entityRef)}
                </Link>{' '}
                <span className={classes.subtle}>
                  {t('adoption.fallenTo', {
                    from: fromLevel?.title ?? t('adoption.noLevel'),
                    to: toLevel?.title ?? t('adoption.noLevel'),
                    day: day(at),
                  })}
                </span>
              </>
            ),
          )}
        />
      )}
    </Block>
  );
}
