import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import ArrowBackIcon from '@material-ui/icons/ArrowBack';
import { payReadPermission } from '@operations-in-teams/plugin-on-call-common';
import { AsOf, useParameter } from '@operations-in-teams/ui';
import { usePayStatement } from '../../../hooks/pay/usePay';
import { onCallTranslationRef } from '../../../translation';
import { PageState } from '../../PageState';
import { Controls } from '../Controls';
import { Statement } from '../Statement/Statement';

/** One person's statement, to read or print. */
export function PersonStatement(props: { period: string; person: string }) {
  const { period, person } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const [, setPerson] = useParameter('person');
  return (
    <>
      <Controls>
        <Button
          size="small"
          startIcon={<ArrowBackIcon />}
          onClick={() => setPerson('')}
        >
          {t('pay.back')}
        </Button>
      </Controls>
      <PageState
        state={usePayStatement(period, person)}
        loading={t('pay.loading')}
        failed={t('pay.failed')}
        permission={payReadPermission.name}
      >
        {statement => (
          <>
            <Statement statement={statement} />
            <AsOf iso={statement.asOf} />
          </>
        )}
      </PageState>
    </>
  );
}
