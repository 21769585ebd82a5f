import type { Fill } from './fills';

/** How a drawing refers to a fill. */
export function fillUrl(scope: string, id: string, fill: Fill): string {
  return fill.pattern ? `url(#${patternId(scope, id)})` : fill.colour;
}

/** The patterns of a drawing; `scope` sets them apart from other drawings'. */
export function Patterns(props: { scope: string; fills: Map<string, Fill> }) {
  const { scope, fills } = props;
  return (
    <defs>
      {[...fills].map(([id, fill]) =>
        fill.pattern ? (
          <Pattern key={id} id={patternId(scope, id)} fill={fill} />
        ) : null,
      )}
    </defs>
  );
}

function Pattern(props: { id: string; fill: Fill }) {
  const { id, fill } = props;
  const { colour, back, pattern } = fill;
  const width = pattern === 'striped' ? 8 : 6;
  return (
    <pattern
      id={id}
      width={width}
      height={width}
      patternUnits="userSpaceOnUse"
      patternTransform={pattern === 'dotted' ? undefined : 'rotate(45)'}
    >
      <rect width={width} height={width} fill={back} />
      {pattern === 'dotted' ? (
        <circle cx={3} cy={3} r={1.4} fill={colour} />
      ) : (
        <rect
          width={pattern === 'striped' ? 4 : 1.5}
          height={width}
          fill={colour}
        />
      )}
    </pattern>
  );
}

// The ids of React and of series may hold what no address of a pattern may.
function patternId(scope: string, id: string): string {
  return `${scope}-${id}`.replace(/[^\w-]/g, '_');
}
