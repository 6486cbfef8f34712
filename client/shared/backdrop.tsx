import { For } from 'solid-js'
import './backdrop.css'

const RAYS = 18
const SUN = { x: 1180, y: 560 }
const RAY_LENGTH = 1_500
const FLAGS = 23

/** The beach on an evening of races: behind every page but the race itself. */
export function Backdrop() {
  return (
    <svg
      class="backdrop"
      viewBox="0 0 1600 900"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <rect class="sky" width="1600" height="900" />
      <g class="rays">
        <For each={[...Array(RAYS).keys()]}>{(ray) => <path d={rayPath(ray)} />}</For>
      </g>
      <circle class="halo" cx={SUN.x} cy={SUN.y} r="285" />
      <circle class="sun" cx={SUN.x} cy={SUN.y} r="215" />
      <path class="cloud" d={cloud(220, 250, 1)} />
      <path class="cloud" d={cloud(760, 150, 0.7)} />
      <path class="cloud" d={cloud(1400, 270, 0.8)} />
      <rect class="sea" y="585" width="1600" height="170" />
      <path class="sea-light" d={waves(622, 70)} />
      <path class="sea-deep" d={waves(672, 90)} />
      <path class="foam-line" d={waves(716, 120)} />
      <path class="beach" d="M0 742 C300 712 520 760 820 742 S1330 716 1600 748 V900 H0Z" />
      <path class="beach-deep" d="M0 834 C260 806 520 862 840 838 S1360 816 1600 846 V900 H0Z" />
      <Bunting />
    </svg>
  )
}

function Bunting() {
  return (
    <g class="bunting">
      <path class="string" d="M-20 18 Q400 92 800 46 T1620 18" />
      <For each={[...Array(FLAGS).keys()]}>
        {(flag) => <path class={`flag flag-${flag % 4}`} d={flagPath(flag)} />}
      </For>
    </g>
  )
}

function rayPath(ray: number): string {
  const half = Math.PI / RAYS / 2
  const angle = (ray / RAYS) * 2 * Math.PI
  const point = (at: number) =>
    `${(SUN.x + RAY_LENGTH * Math.cos(at)).toFixed(0)} ${(SUN.y + RAY_LENGTH * Math.sin(at)).toFixed(0)}`
  return `M${SUN.x} ${SUN.y} L${point(angle - half)} L${point(angle + half)}Z`
}

const cloud = (x: number, y: number, scale: number): string => {
  const w = (by: number) => (by * scale).toFixed(0)
  return `M${x} ${y} h${w(250)} a${w(34)} ${w(34)} 0 0 0 -${w(14)} -${w(66)} a${w(60)} ${w(60)} 0 0 0 -${w(112)} -${w(22)} a${w(46)} ${w(46)} 0 0 0 -${w(84)} ${w(26)} a${w(32)} ${w(32)} 0 0 0 -${w(40)} ${w(62)}Z`
}

function waves(y: number, length: number): string {
  const count = Math.ceil(1_600 / length) + 1
  const crest = `q${length / 4} -16 ${length / 2} 0 t${length / 2} 0 `
  return `M${-length / 2} ${y} ${crest.repeat(count)} V760 H0Z`
}

/** Flags hang along the string: two parabolas that meet in the middle. */
function flagPath(flag: number): string {
  const x = 20 + (flag * 1_560) / (FLAGS - 1)
  const y = stringY(x)
  return `M${x - 24} ${stringY(x - 24).toFixed(1)} L${x + 24} ${stringY(x + 24).toFixed(1)} L${x} ${(y + 56).toFixed(1)}Z`
}

function stringY(x: number): number {
  const isLeft = x < 800
  const t = isLeft ? (x + 20) / 820 : (x - 800) / 820
  const [from, middle, to] = isLeft ? [18, 92, 46] : [46, 0, 18]
  return (1 - t) ** 2 * from + 2 * t * (1 - t) * middle + t * t * to
}
