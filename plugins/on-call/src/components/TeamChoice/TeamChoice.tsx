import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Choice } from '@operations-in-teams/ui';
import { teamsOf } from '../../domain/teams';
import { useNow } from '../../hooks/useNow';
import { onCallTranslationRef } from '../../translation';

/** One of the teams that are on call somewhere, or all of them. */
export function TeamChoice(props: {
  value: string;
  onChange(team: string): void;
}) {
  const { value, onChange } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const teams = teamsOf(useNow().value?.items ?? []);
  // A link may lead to a team that has no policy, or is not known yet.
  const isListed = !value || teams.some(({ id }) => id === value);
  return (
    <Choice
      id="on-call-team"
      label={t('coveragePage.team')}
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: t('coveragePage.allTeams') },
        ...(isListed ? [] : [{ value, label: value }]),
        ...teams.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
