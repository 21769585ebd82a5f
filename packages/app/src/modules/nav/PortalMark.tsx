/** The portal's mark: four rising steps, one for each level. */
export function PortalMark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      {[0, 1, 2, 3].map(step => (
        <rect
          key={step}
          x={2 + step * 6.5}
          y={20 - step * 5}
          width="5"
          height={6 + step * 5}
          rx="1"
          fill="currentColor"
          opacity={0.55 + step * 0.15}
        />
      ))}
    </svg>
  );
}
