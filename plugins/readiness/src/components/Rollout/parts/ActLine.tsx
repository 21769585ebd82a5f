import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { Act } from '@operations-in-teams/plugin-readiness-common';
import { Moment, useTime } from '@operations-in-teams/ui';
import { readinessTranslationRef } from '../../../translation';

/** Who did something, and when. */
export function ActLine(props: {
  act: Act;
  what: 'asked' | 'confirmed' | 'declined' | 'withdrawn' | 'changed';
}) {
  const { by, at } = props.act;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { age, full } = useTime();
  return (
    <>
      {t(`rollout.by.${props.what}`, {
        person: <EntityRefLink entityRef={by} hideIcon underline="always" />,
        age: <Moment iso={at} text={age(at)} full={full(at)} />,
      })}
    </>
  );
}
