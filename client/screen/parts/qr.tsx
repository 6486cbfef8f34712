import { createMemo } from 'solid-js'
import { encode } from 'uqr'
import './qr.css'

/** An address as a QR code, drawn inline. */
export function Qr(props: { url: string; label: string }) {
  const code = createMemo(() => encode(props.url, { ecc: 'M', border: 2 }))
  const path = createMemo(() =>
    code()
      .data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
      .join(''),
  )
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={props.label}
    >
      <path d={path()} />
    </svg>
  )
}
