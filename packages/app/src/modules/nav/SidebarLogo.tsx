import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { PortalMark } from './PortalMark';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'flex',
    alignItems: 'center',
    height: 2 * sidebarConfig.logoHeight,
    paddingLeft: theme.spacing(2.5),
    color: theme.palette.navigation.selectedColor,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    '&:hover': { textDecoration: 'none' },
  },
  name: { marginLeft: theme.spacing(1.5), fontWeight: 700 },
}));

export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link to="/" className={classes.link} aria-label="Home">
      <PortalMark />
      {isOpen && (
        <Typography component="span" variant="body2" className={classes.name}>
          Operations in Teams
        </Typography>
      )}
    </Link>
  );
}
