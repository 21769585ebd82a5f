import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Message, useTime } from '@operations-in-teams/ui';
import type { Board } from '../../../hooks/rollout/useBoard';
import { useRolloutLinks } from '../../../hooks/rollout/useRolloutLinks';
import { readinessTranslationRef } from '../../../translation';
import { Mark, Part } from '../parts';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  subtle: { color: theme.palette.textSubtle },
}));

/** What waits for the decision of who looks. */
export function YourTurn(props: { board: Board }) {
  const { teams, acceptances, acceptancesError } = props.board;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age } = useTime();
  const links = useRolloutLinks();
  const classes = useStyles();
  const waiting = [
    ...teams.flatMap(({ team, title, request, waitsForYou }) =>
      request && waitsForYou
        ? {
            key: request.id,
            to: links.team(team),
            text: t('rollout.turn.stage', {
              team: title,
              stage: request.to.title,
            }),
            at: request.asked.at,
          }
        : [],
    ),
    ...acceptances.map(({ id, subject, asked }) => ({
      key: id,
      to: links.acceptance(id),
      text: t('rollout.turn.acceptance', {
        subject: parseEntityRef(subject).name,
      }),
      at: asked.at,
    })),
  ];
  return (
    <Part title={t('rollout.turn.title')}>
      {acceptancesError && (
        <Message severity="warning">
          {t('rollout.turn.failed', { reason: acceptancesError.message })}
        </Message>
      )}
      {waiting.length === 0 && (
        <Typography variant="body2">{t('rollout.turn.nothing')}</Typography>
      )}
      {waiting.length > 0 && (
        <ul className={classes.list}>
          {waiting.map(({ key, to, text, at }) => (
            <Typography key={key} variant="body2" component="li">
              <Mark sign="◷" tone="open">
                <Link to={to}>{text}</Link>
              </Mark>{' '}
              <span className={classes.subtle}>{age(at)}</span>
            </Typography>
          ))}
        </ul>
      )}
    </Part>
  );
}
