import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import {
  BurnDown,
  HeatMap,
  Sparkline,
  StackedArea,
  StackedBars,
  TrendLines,
} from '../src/charts';
import {
  classes,
  columns,
  interruptions,
  legacy,
  levels,
  levelsOverTime,
  nights,
  nightsOverTime,
  organisation,
  week,
} from './example';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(420px, 100%), 1fr))',
    gap: theme.spacing(3),
    padding: theme.spacing(2),
    backgroundColor: theme.palette.background.paper,
    color: theme.palette.text.primary,
  },
}));

/** Every chart, in every state that it can be in. */
export function Gallery() {
  const styles = useStyles();
  const [opened, setOpened] = useState('nothing');
  const area = {
    title: 'Services by level',
    summary: 'On-call ready grows from 0 to 31 of 85.',
    series: levels,
  };
  return (
    <div className={styles.root}>
      <StackedArea {...area} points={levelsOverTime} saveAs="levels" />
      <StackedBars
        title="Interruptions by week"
        summary="They fall from 15 to 4."
        series={classes}
        points={interruptions}
      />
      <TrendLines
        title="Nights"
        summary="Interruptions at night fall."
        series={nights}
        points={nightsOverTime}
      />
      <TrendLines
        title="Level over the year"
        summary="From level 1 to level 3."
        series={[{ id: 'level', title: 'Level' }]}
        points={[0, 1, 1, 2, 3].map((level, index) => ({
          at: week(index * 10),
          values: { level },
        }))}
        step
        ticks={[0, 1, 2, 3, 4]}
        format={value => ['None', 'Owned', 'Operable', 'Ready', 'Self'][value]}
      />
      <BurnDown
        title="Left on the legacy platform"
        summary="12 of 58 are left."
        left="Services"
        points={legacy}
        until={week(50)}
      />
      <StackedArea {...area} title="Nothing known" points={[]} />
      <StackedArea
        {...area}
        title="The first day"
        points={levelsOverTime.slice(0, 1)}
      />
      <p>
        Unknown rules: <Sparkline label="12, now 3" values={[12, 8, 9, 3]} />{' '}
        and one day alone <Sparkline label="4" values={[4]} />
      </p>
      <div>
        <HeatMap
          title="Organisation by category"
          columns={columns}
          rows={organisation}
          onToggle={row => setOpened(`what is below ${row.title}`)}
          onOpen={(row, column) => setOpened(`${row.title} / ${column}`)}
        />
        <p role="status">Opened: {opened}</p>
        <HeatMap
          title="No organisation"
          columns={columns}
          rows={[]}
          onToggle={() => {}}
        />
      </div>
    </div>
  );
}
