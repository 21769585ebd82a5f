import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { VisuallyHidden } from '@operations-in-teams/ui';
import { useState } from 'react';
import { groupWaivers } from '../../domain/waivers';
import { MOST_OVER, type useWaivers } from '../../hooks/useWaivers';
import { readinessTranslationRef } from '../../translation';
import { Section } from '../Section';
import { DebtFacts } from './DebtFacts';
import { EndingAttestations } from './EndingAttestations';
import { WaiverRequests } from './WaiverRequests';
import { WaiverTable } from './WaiverTable';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    marginTop: theme.spacing(2),
    minWidth: 0,
  },
}));

/** What waits for the viewer first, then what ends soon, then the rest. */
export function WaiversView(props: {
  known: NonNullable<ReturnType<typeof useWaivers>['value']>;
  onChanged(): void;
}) {
  const { open, over, debt, ending, asOf } = props.known;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const [said, setSaid] = useState('');
  const { mine, others, soon, lasting } = groupWaivers(open, new Date(asOf));
  const show = async (words: string) => {
    setSaid(words);
    props.onChanged();
  };
  return (
    <div className={classes.root}>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      <WaiverRequests
        title={t('waiversPage.mine')}
        none={t('waiversPage.noneMine')}
        waivers={mine}
        show={show}
      />
      {others.length > 0 && (
        <WaiverRequests
          title={t('waiversPage.others')}
          waivers={others}
          show={show}
        />
      )}
      <Section title={t('waiversPage.debt')}>
        <DebtFacts debt={debt} />
      </Section>
      <Section title={t('waiversPage.soon')}>
        <WaiverTable
          label={t('waiversPage.soon')}
          none={t('waiversPage.noneSoon')}
          waivers={soon}
        />
      </Section>
      <Section title={t('waiversPage.lasting')}>
        <WaiverTable
          label={t('waiversPage.lasting')}
          none={t('waiversPage.noneLasting')}
          waivers={lasting}
        />
      </Section>
      <Section title={t('waiversPage.attestations')}>
        <EndingAttestations attestations={ending} />
      </Section>
      <Section title={t('waiversPage.history')}>
        <WaiverTable
          label={t('waiversPage.history')}
          none={t('waiversPage.noneHistory')}
          waivers={over}
          over
        />
        {over.length === MOST_OVER && (
          <Typography variant="caption">
            {t('waiversPage.most', { number: String(MOST_OVER) })}
          </Typography>
        )}
      </Section>
    </div>
  );
}
