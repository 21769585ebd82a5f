import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Waiver } from '@operations-in-teams/plugin-readiness-common';
import { useRef } from 'react';
import type { SubjectActs } from '../../hooks/useSubjectActs';
import { Section } from '../Section';
import { WaiverItem } from '../Waivers';
import { WaiverOf } from './WaiverOf';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    '& + &': {
      marginTop: theme.spacing(1),
      paddingTop: theme.spacing(1),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
}));

/** Requests with all that is said of them, to be decided here. */
export function WaiverRequests(props: {
  title: string;
  none?: string;
  waivers: Waiver[];
  show: SubjectActs['show'];
}) {
  const { title, none, waivers, show } = props;
  const classes = useStyles();
  const home = useRef<HTMLDivElement>(null);
  return (
    <Section title={title}>
      <div ref={home} tabIndex={-1}>
        {waivers.length === 0 && (
          <Typography variant="body2">{none}</Typography>
        )}
        <ul className={classes.list} aria-label={title}>
          {waivers.map(waiver => (
            <li key={waiver.id} className={classes.item}>
              <Typography variant="body1" component="h4">
                <WaiverOf of={waiver} name={waiver.ruleTitle} />
              </Typography>
              <WaiverItem
                waiver={waiver}
                title={waiver.ruleTitle ?? waiver.ruleId}
                acts={{
                  entityRef: waiver.entityRef,
                  standardId: waiver.standardId,
                  deciders: [],
                  asked: [],
                  show,
                }}
                home={home}
              />
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
