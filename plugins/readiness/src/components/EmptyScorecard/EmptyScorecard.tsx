import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { readinessTranslationRef } from '../../translation';

/** No standard applies, or the first evaluation is still to come. */
export function EmptyScorecard(props: { pending?: boolean }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const kind = props.pending
    ? (['empty.pendingTitle', 'empty.pendingDescription'] as const)
    : (['empty.title', 'empty.description'] as const);
  return (
    <>
      <Typography variant="subtitle1" component="h3">
        {t(kind[0])}
      </Typography>
      <Typography variant="body2">{t(kind[1])}</Typography>
    </>
  );
}
