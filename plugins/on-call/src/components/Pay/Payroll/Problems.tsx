import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import type { PayPeriodDetail } from '@operations-in-teams/plugin-on-call-common';
import { Message, useTime } from '@operations-in-teams/ui';
import { momentsInText } from '../../../format/momentsInText';
import { onCallTranslationRef } from '../../../translation';
import { Section } from '../Section';

/** What keeps a month from being closed, and what should be read before. */
export function Problems(props: {
  problems: PayPeriodDetail['problems'];
  onShowUnmatched(): void;
}) {
  const { problems } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const { moment } = useTime();
  return (
    <Section title={t('pay.problems')}>
      {problems.length === 0 && (
        <Typography variant="body2">{t('pay.noProblems')}</Typography>
      )}
      {problems.map(({ code, severity, message }) => (
        <Message key={`${code}/${message}`} severity={severity}>
          {momentsInText(message, moment)}
          {code === 'unmatched-person' && (
            <>
              {' '}
              <Link component="button" onClick={props.onShowUnmatched}>
                {t('pay.showUnmatched')}
              </Link>
            </>
          )}
        </Message>
      ))}
    </Section>
  );
}
