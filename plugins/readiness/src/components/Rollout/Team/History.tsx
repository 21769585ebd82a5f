import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { TeamStage } from '@operations-in-teams/plugin-readiness-common';
import { Disclosure, Moment, useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../../translation';
import { ActLine, Part, Quote } from '../parts';
import { RequestItem } from './RequestItem';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(1, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
}));

/** How a team came to where it stands: who, when and why. */
export function History(props: { team: TeamStage }) {
  const { history, requests = [] } = props.team;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day, full } = useTime();
  const classes = useStyles();
  return (
    <Part title={t('rollout.team.history')}>
      {history.length === 0 && (
        <Typography variant="body2">{t('rollout.team.noHistory')}</Typography>
      )}
      {history.length > 0 && (
        <ol className={classes.list}>
          {history.map(({ from, to, at, asked, decided }) => (
            <li key={at} className={classes.item}>
              <Typography variant="body2">
                <Moment iso={at} text={day(at)} full={full(at)} />
                {': '}
                {from
                  ? t('rollout.team.change', {
                      from: from.title,
                      to: to.title,
                    })
                  : to.title}
              </Typography>
              {asked && (
                <Typography variant="body2">
                  <ActLine act={asked} what="asked" />
                </Typography>
              )}
              {asked?.note && <Quote>{asked.note}</Quote>}
              {decided && (
                <Typography variant="body2">
                  <ActLine act={decided} what="confirmed" />
                </Typography>
              )}
              {decided?.note && <Quote>{decided.note}</Quote>}
            </li>
          ))}
        </ol>
      )}
      {requests.length > 0 && (
        <Disclosure label={t('rollout.team.earlier')}>
          <ul className={classes.list} aria-label={t('rollout.team.earlier')}>
            {requests.map(request => (
              <li key={request.id} className={classes.item}>
                <RequestItem request={request} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Part>
  );
}
