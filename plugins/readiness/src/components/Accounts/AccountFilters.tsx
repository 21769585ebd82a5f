import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ChoiceOrAll } from '@operations-in-teams/ui';
import { useMemo } from 'react';
import {
  filterChoices,
  type AccountFilter,
  type AccountRow,
} from '../../domain/accounts';
import { useIsolationWords } from '../../hooks/useIsolationWords';
import { readinessTranslationRef } from '../../translation';
import { TextFilter } from '../TextFilter';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    margin: theme.spacing(1.5, 0),
    '& > *': { flex: '1 1 150px', minWidth: 0, maxWidth: 320 },
  },
}));

/** Narrows the accounts down by words, team, unit, level and state. */
export function AccountFilters(props: {
  rows: AccountRow[];
  filter: AccountFilter;
  onChange(changes: Partial<AccountFilter>): void;
}) {
  const { rows, filter, onChange } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const words = useIsolationWords();
  const classes = useStyles();
  const choices = useMemo(() => filterChoices(rows), [rows]);
  const same = (ids: string[]) => ids.map(id => ({ id, title: id }));
  return (
    <div className={classes.root} role="search" aria-label={t('accounts.page')}>
      <TextFilter
        id="readiness-accounts-text"
        label={t('accounts.text')}
        value={filter.text}
        onChange={text => onChange({ text })}
      />
      <ChoiceOrAll
        id="readiness-accounts-owner"
        label={t('accounts.owner')}
        all={t('accounts.anyOwner')}
        choices={choices.owners.map(id => ({
          id,
          title: parseEntityRef(id).name,
        }))}
        value={filter.owner}
        onChange={owner => onChange({ owner })}
      />
      <ChoiceOrAll
        id="readiness-accounts-unit"
        label={t('accounts.unit')}
        all={t('accounts.anyUnit')}
        choices={same(choices.units)}
        value={filter.unit}
        onChange={unit => onChange({ unit })}
      />
      <ChoiceOrAll
        id="readiness-accounts-level"
        label={t('accounts.level')}
        all={t('accounts.anyLevel')}
        choices={choices.levels.map(id => ({
          id,
          title:
            id === 'none' ? t('accounts.noLevel') : words.level(Number(id)),
        }))}
        value={filter.level}
        onChange={level => onChange({ level })}
      />
      <ChoiceOrAll
        id="readiness-accounts-state"
        label={t('accounts.state')}
        all={t('accounts.anyState')}
        choices={same(choices.states)}
        value={filter.state}
        onChange={state => onChange({ state })}
      />
    </div>
  );
}
