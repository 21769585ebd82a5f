import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { readinessTranslationRef } from '../../translation';

/** Id of the tab of a standard. */
export const tabId = (standard: string) => `readiness-tab-${standard}`;

/** Id of the panel that the tab of a standard opens. */
export const panelId = (standard: string) => `readiness-panel-${standard}`;

/** A tab for each of several standards. */
export function StandardTabs(props: {
  standards: { id: string; title: string }[];
  shown: string;
  onChange(standard: string): void;
}) {
  const { standards, shown, onChange } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  return (
    <Tabs
      value={shown}
      onChange={(_, standard) => onChange(standard)}
      aria-label={t('standards')}
      indicatorColor="primary"
      variant="scrollable"
      scrollButtons="auto"
    >
      {standards.map(({ id, title }) => (
        <Tab
          key={id}
          value={id}
          label={title}
          id={tabId(id)}
          aria-controls={id === shown ? panelId(id) : undefined}
        />
      ))}
    </Tabs>
  );
}
