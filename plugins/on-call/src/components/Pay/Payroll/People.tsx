import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { payReadPermission } from '@operations-in-teams/plugin-on-call-common';
import { type Ref, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { usePayPeople } from '../../../hooks/pay/usePay';
import { onCallTranslationRef } from '../../../translation';
import { PageState } from '../../PageState';
import { SearchField } from '../../SearchField';
import { Section } from '../Section';
import { PersonTable } from './PersonTable';

const STEP = 100;
const TYPING_MILLISECONDS = 300;

/** Everybody with time on call in a month, by name. */
export function People(props: {
  period: string;
  /** Only those who are no User in the catalog. */
  unmatched: boolean;
  onUnmatched(unmatched: boolean): void;
  unmatchedBox: Ref<HTMLInputElement>;
}) {
  const { period, unmatched } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [count, setCount] = useState(STEP);
  useDebounce(() => setSearch(typed.trim()), TYPING_MILLISECONDS, [typed]);
  return (
    <Section title={t('pay.people')}>
      <SearchField label={t('pay.search')} value={typed} onChange={setTyped} />
      <FormControlLabel
        label={t('pay.onlyUnmatched')}
        control={
          <Checkbox
            color="primary"
            inputRef={props.unmatchedBox}
            checked={unmatched}
            onChange={(_, checked) => props.onUnmatched(checked)}
          />
        }
      />
      <PageState
        state={usePayPeople(period, { search, unmatched }, count)}
        loading={t('pay.loading')}
        failed={t('pay.failed')}
        permission={payReadPermission.name}
      >
        {({ items, pageInfo }) => (
          <>
            <Typography variant="body2" role="status">
              {t('pay.peopleShown', { count: pageInfo.totalItems })}
            </Typography>
            {items.length === 0 ? (
              <Typography>{t('pay.nobody')}</Typography>
            ) : (
              <PersonTable people={items} period={period} />
            )}
            {pageInfo.nextCursor && (
              <Button onClick={() => setCount(was => was + STEP)}>
                {t('pay.more')}
              </Button>
            )}
          </>
        )}
      </PageState>
    </Section>
  );
}
