import { useTheme } from '@material-ui/core/styles';
import { VisuallyHidden } from '../../components/VisuallyHidden';
import { linePath } from './linePath';

const WIDTH = 80;
const HEIGHT = 20;

/** The way of one value in the size of a word; `label` says it in words. */
export function Sparkline(props: {
  label: string;
  /** In the order of time; what is undefined is not known. */
  values: Array<number | undefined>;
  /** What the top stands for; the highest value where absent. */
  maximum?: number;
}) {
  const { label, values, maximum } = props;
  const { palette } = useTheme();
  const path = linePath(values, { width: WIDTH, height: HEIGHT, maximum });
  return (
    <>
      <VisuallyHidden>{label}</VisuallyHidden>
      <svg
        aria-hidden
        style={{ verticalAlign: 'middle' }}
        width={WIDTH}
        height={HEIGHT}
        viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`}
      >
        <title>{label}</title>
        <path
          d={path}
          fill="none"
          stroke={palette.link}
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </>
  );
}
