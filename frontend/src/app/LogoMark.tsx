/** Two arcs, the overlap filled: what is shared. */
export function LogoMark({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} fill="none" aria-hidden>
      <g stroke="currentColor" strokeWidth="2.4" strokeLinecap="round">
        <path d="M14 8a8.500 8.500 0 1 0 0 16" />
        <path d="M18 8a8.500 8.500 0 1 1 0 16" />
      </g>
      <path
        fill="currentColor"
        d="M16 9.600a7.800 7.800 0 0 1 0 12.800 7.800 7.800 0 0 1 0-12.800z"
      />
    </svg>
  );
}
