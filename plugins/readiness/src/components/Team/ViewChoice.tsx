import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import { readinessTranslationRef } from '../../translation';

/** The week or the year. */
export function ViewChoice(props: {
  year: boolean;
  /** Empty for the week. */
  onChange(view: string): void;
}) {
  const { year, onChange } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const views = [
    { view: '', label: t('teamPage.week'), chosen: !year },
    { view: 'year', label: t('teamPage.year'), chosen: year },
  ];
  return (
    <ButtonGroup size="small" aria-label={t('teamPage.view')}>
      {views.map(({ view, label, chosen }) => (
        <Button
          key={view}
          variant={chosen ? 'contained' : 'outlined'}
          color={chosen ? 'primary' : 'default'}
          aria-pressed={chosen}
          onClick={() => onChange(view)}
        >
          {label}
        </Button>
      ))}
    </ButtonGroup>
  );
}
