import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { AccountGrant } from '@operations-in-teams/plugin-readiness-common';
import { readinessTranslationRef } from '../../translation';
import { EntityName } from '../Accounts';

const useStyles = makeStyles(theme => ({
  // Where there is no room for it, the table scrolls and the page does not.
  box: { overflowX: 'auto' },
  cell: { padding: theme.spacing(0.5, 1), verticalAlign: 'top' },
  subtle: { color: theme.palette.textSubtle },
}));

/** Ways in: who, with which permission set, what for, and how many people. */
export function GrantTable(props: { grants: AccountGrant[] }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const access = {
    write: t('isolation.mayWrite'),
    read: t('isolation.mayRead'),
    breakGlass: t('isolation.mayBreakGlass'),
    unknown: t('isolation.mayUnknown'),
  };
  const headings = [
    t('isolation.who'),
    t('isolation.permissionSet'),
    t('isolation.access'),
    t('isolation.people'),
  ];
  return (
    <div
      className={classes.box}
      // Within reach of the keyboard, since it may scroll.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label={t('isolation.reach')}
    >
      <Table size="small" aria-label={t('isolation.reach')}>
        <TableHead>
          <TableRow>
            {headings.map(heading => (
              <TableCell key={heading} className={classes.cell}>
                {heading}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {props.grants.map(grant => (
            <TableRow key={`${grant.principalId} ${grant.permissionSet}`}>
              <TableCell className={classes.cell} component="th" scope="row">
                <Principal grant={grant} />
              </TableCell>
              <TableCell className={classes.cell}>
                {grant.permissionSet}
              </TableCell>
              <TableCell className={classes.cell}>
                {access[grant.access]}
              </TableCell>
              <TableCell className={classes.cell}>
                {grant.people ?? t('isolation.peopleUnknown')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function Principal(props: { grant: AccountGrant }) {
  const { entityRef, principalId, principalName, principalType, machine } =
    props.grant;
  const { t } = useTranslationRef(readinessTranslationRef);
  const classes = useStyles();
  const name = principalName ?? principalId;
  const kind = machine ? 'machine' : principalType;
  return (
    <>
      {entityRef ? <EntityName entityRef={entityRef} name={name} /> : name}{' '}
      <span className={classes.subtle}>{t(`isolation.${kind}`)}</span>
    </>
  );
}
