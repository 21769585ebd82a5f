import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { OnCallStatus } from '@operations-in-teams/plugin-on-call-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import { onCallNow } from '../../domain/glance';
import { readinessTranslationRef } from '../../translation';

const MOST = 3;

const useStyles = makeStyles(theme => ({
  subtle: { color: theme.palette.textSubtle },
}));

/** Who is on call now, and in full until when and who is next. */
export function OnCallLine(props: { status?: OnCallStatus; full?: boolean }) {
  const { status, full } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const time = useTime();
  const classes = useStyles();
  if (!status) return <>{t('glance.unknown')}</>;
  const duty = onCallNow(status);
  if (!duty) {
    return (
      <>
        {status.services.length > 0
          ? t('glance.unknown')
          : t('glance.notLinked')}
      </>
    );
  }
  const { people, until, next } = duty;
  const names = (all: string[]) =>
    all.length > MOST
      ? t('glance.andMore', {
          names: all.slice(0, MOST).join(', '),
          count: all.length - MOST,
        })
      : all.join(', ');
  return (
    <>
      {people.length > 0 ? names(people) : t('glance.nobody')}
      {full && until && (
        <span className={classes.subtle}>
          {' '}
          {t('glance.until', {
            moment: (
              <Moment
                iso={until}
                text={time.moment(until)}
                full={time.full(until)}
              />
            ),
          })}
        </span>
      )}
      {full && next.length > 0 && (
        <div className={classes.subtle}>
          {t('glance.next', { names: names(next) })}
        </div>
      )}
    </>
  );
}
