import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { NextSteps } from '../../domain/nextSteps';
import { readinessTranslationRef } from '../../translation';

/** How far it is to the next level, in a line. */
export function NextHeadline(props: { steps: NextSteps }) {
  const { level, open } = props.steps;
  const { t } = useTranslationRef(readinessTranslationRef);
  const count = open.length;
  const text = () => {
    if (level) {
      return count > 0
        ? t('next.things', { count, level: level.title })
        : t('next.nothing', { level: level.title });
    }
    return count > 0 ? t('next.confirm', { count }) : t('next.allReached');
  };
  return (
    <Typography variant="subtitle2" component="p">
      {text()}
    </Typography>
  );
}
