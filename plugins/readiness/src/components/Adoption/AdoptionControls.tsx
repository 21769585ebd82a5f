import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Choice,
  ChoiceOrAll,
  PrintButton,
  SaveImage,
} from '@operations-in-teams/ui';
import type { RefObject } from 'react';
import { readinessApiRef } from '../../api';
import { DEFAULT_KIND } from '../../domain/services';
import {
  type AdoptionView,
  periodNames,
} from '../../hooks/adoption/useAdoptionView';
import { useGroups } from '../../hooks/useGroups';
import { readinessTranslationRef } from '../../translation';
import { ExportTable } from '../ExportTable';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    marginBottom: theme.spacing(2),
  },
}));

/** Which part of the organisation, since when, and ways to take it along. */
export function AdoptionControls(props: {
  view: AdoptionView;
  page: RefObject<HTMLElement>;
}) {
  const { view, page } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const api = useApi(readinessApiRef);
  const groups = useGroups();
  const filter = {
    ...(view.org && { team: [view.org] }),
    ...(view.standard && { standard: view.standard }),
  };
  return (
    <div
      className={classes.root}
      role="group"
      aria-label={t('adoption.controls')}
    >
      <ChoiceOrAll
        id="readiness-adoption-org"
        label={t('adoption.org')}
        all={t('adoption.anyOrg')}
        choices={groups}
        value={view.org}
        onChange={team => view.change({ team })}
      />
      <Choice
        id="readiness-adoption-period"
        label={t('adoption.period')}
        value={view.period}
        options={periodNames.map(value => ({
          value,
          label: t(`adoption.${value}`),
        }))}
        onChange={value =>
          view.change({ period: periodNames.find(name => name === value) })
        }
      />
      <ExportTable
        label={t('adoption.exportLevels')}
        name="adoption"
        read={() =>
          api.rollups.exportTable('adoption', {
            ...filter,
            kind: [DEFAULT_KIND],
            from: view.from,
          })
        }
      />
      <ExportTable
        label={t('adoption.exportMap')}
        name="adoption-map"
        read={() =>
          api.rollups.exportTable('matrix', {
            ...filter,
            ...(view.org ? { parent: view.org } : { tree: true }),
          })
        }
      />
      <SaveImage of={page} thing={t('adoption.saveAll')} name="adoption" />
      <PrintButton />
    </div>
  );
}
