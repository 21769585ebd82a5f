import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useNow } from '../../hooks/useNow';
import { onCallTranslationRef } from '../../translation';
import { PageState } from '../PageState';
import { NowBoard } from './NowBoard';

/** Who is on call across the company. */
export function NowContent() {
  const { t } = useTranslationRef(onCallTranslationRef);
  return (
    <PageState
      state={useNow()}
      loading={t('now.loading')}
      failed={t('error.title')}
      permission="on-call.status.read"
    >
      {page => <NowBoard page={page} />}
    </PageState>
  );
}
