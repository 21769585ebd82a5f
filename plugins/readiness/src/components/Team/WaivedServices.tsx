import { parseEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { ScorecardSummary } from '@operations-in-teams/plugin-readiness-common';
import { FactList, Moment, useTime } from '@operations-in-teams/ui';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';

/** Services of which rules are waived; whose waiver ends first is first. */
export function WaivedServices(props: {
  team: string;
  services: ScorecardSummary[];
}) {
  const { team, services } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { day, full } = useTime();
  const links = useReadinessLinks();
  const waived = services
    .flatMap(({ entityRef, title, standard, waived: rules }) =>
      rules ? [{ entityRef, title, standard, ...rules }] : [],
    )
    .sort((a, b) => Date.parse(a.nextExpiresAt) - Date.parse(b.nextExpiresAt));
  return (
    <Section
      title={t('teamPage.openWaivers')}
      action={
        <Typography variant="body2">
          <Link to={links.waivers({ team })} underline="always">
            {t('teamPage.toWaivers')}
          </Link>
        </Typography>
      }
    >
      {waived.length === 0 ? (
        <Typography variant="body2">{t('teamPage.openWaiversNone')}</Typography>
      ) : (
        <FactList
          facts={waived.map(each =>
            t('teamPage.waivedOf', {
              count: each.rules,
              service: (
                <Link
                  to={links.scorecard(each.entityRef, {
                    standard: each.standard.id,
                    status: 'exempt',
                  })}
                  underline="always"
                >
                  {each.title ?? parseEntityRef(each.entityRef).name}
                </Link>
              ),
              day: (
                <Moment
                  iso={each.nextExpiresAt}
                  text={day(each.nextExpiresAt)}
                  full={full(each.nextExpiresAt)}
                />
              ),
            }),
          )}
        />
      )}
    </Section>
  );
}
