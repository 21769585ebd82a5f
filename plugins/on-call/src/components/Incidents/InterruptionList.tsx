import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Incident } from '@operations-in-teams/plugin-on-call-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import { onCallTranslationRef } from '../../translation';
import { PersonName } from '../EscalationLevels';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** When an incident interrupted people; whom, where the viewer may know. */
export function InterruptionList(props: {
  interruptions: Incident['interruptions'];
}) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const time = useTime();
  const classes = useStyles();
  if (props.interruptions.length === 0) return <>{t('incidents.nobody')}</>;
  return (
    <ul className={classes.list}>
      {props.interruptions.map(({ at, class: kind, person }, index) => {
        const moment = (
          <Moment iso={at} text={time.moment(at)} full={time.full(at)} />
        );
        return (
          <li key={index}>
            {person
              ? t('incidents.interrupted', {
                  class: t(`health.${kind}`),
                  person: <PersonName person={person} />,
                  moment,
                })
              : t('incidents.interruptedUnnamed', {
                  class: t(`health.${kind}`),
                  moment,
                })}
          </li>
        );
      })}
    </ul>
  );
}
