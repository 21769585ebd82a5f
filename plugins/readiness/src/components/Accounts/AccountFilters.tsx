import { parseEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { ChoiceOrAll } from '@operations-in-teams/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import {
  filterChoices,
  type AccountFilter,
  type AccountRow,
} from '../../domain/accounts';
import { useIsolationWords } from '../../hooks/useIsolationWords';
import { readinessTranslationRef } from '../../translation';

const TYPING_MILLISECONDS = 200;

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
  const [text, setText] = useState(filter.text ?? '');
  const sent = useRef(text);
  useDebounce(
    () => {
      if (text === sent.current) return;
      sent.current = text;
      onChange({ text: text || undefined });
    },
    TYPING_MILLISECONDS,
    [text],
  );
  // What others changed shows in the field; what is being typed stays.
  useEffect(() => {
    const current = filter.text ?? '';
    if (current === sent.current) return;
    sent.current = current;
    setText(current);
  }, [filter.text]);
  const same = (ids: string[]) => ids.map(id => ({ id, title: id }));
  return (
    <div className={classes.root} role="search" aria-label={t('accounts.page')}>
      <TextField
        id="readiness-accounts-text"
        label={t('accounts.text')}
        type="search"
        size="small"
        variant="outlined"
        value={text}
        onChange={event => setText(event.target.value)}
        InputLabelProps={{ shrink: true }}
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
