/** What the race is looked at with: the middle of the picture and how much of the track it shows. */
export interface Camera {
  xMetres: number
  widthMetres: number
}

/** What a camera needs to know of a racer. */
export interface Seen {
  readonly xMetres: number
  readonly flags: { readonly isOut: boolean }
}

const WIDTH_MIN_METRES = 16
const WIDTH_MAX_METRES = 25
/** Where it is close near the line, the picture comes closer than ever. */
const WIDTH_PHOTO_METRES = 12.5
/** The picture comes closer to a fall, and leans back to whoever fell, by a share of the way. */
const WIDTH_FALL_METRES = 13.5
const LEAN = 0.25
const PHOTO_FROM_LINE_METRES = 12
const PHOTO_GAP_METRES = 1.6
/** A photo finish is looked at as near as this, with a little more sand ahead than behind. */
const CLOSE_UP_METRES = 9
const CLOSE_UP_AHEAD = 0.08
/** Racers so far behind the first are left to the map. */
const PACK_METRES = 14
const MARGIN_METRES = 9
/** Where the first is in the picture: right of the middle, so that those behind it are seen. */
const LEADER_SHARE = 0.66
/** Sand to be seen before the start and beyond the line. */
const BEFORE_START_METRES = 5
const BEYOND_LINE_METRES = 2
/** How hard the camera pulls, per second. */
const PULL = 2.6
const ZOOM_PULL = 1.7
/** A spring trails behind what moves by so many seconds of its way: looked ahead of. */
const TRAIL_S = 2 / PULL
/** Over how long the speed is taken: several hops. */
const SPEED_OVER_S = 0.7
const SPEED_MAX_METRES = 8
/** A page that drew nothing for so long has nothing to glide from: racers would have left the picture. */
const GAP_MS = 400

/**
 * Where the camera should be for racers who stand like this.
 *
 * @param share of what a wide picture shows, from 0 to 1: a high one shows less, or all would be tiny.
 * @param fallen the racer whose fall is spoken of, or null.
 */
export function wantedCamera(
  racers: readonly Seen[],
  lengthMetres: number,
  share = 1,
  fallen: number | null = null,
): Camera {
  const running = racers.filter(({ flags }) => !flags.isOut)
  const ordered = (running.length > 0 ? running : racers)
    .map(({ xMetres }) => xMetres)
    .sort((a, b) => b - a)
  const first = Math.min(ordered[0] ?? 0, lengthMetres + BEYOND_LINE_METRES)
  const last = ordered.filter((x) => first - x < PACK_METRES * share).at(-1) ?? first
  const isPhoto =
    lengthMetres - first < PHOTO_FROM_LINE_METRES && first - (ordered[1] ?? 0) < PHOTO_GAP_METRES
  const fallenMetres = racers[fallen ?? -1]?.xMetres ?? -Infinity
  const isFall = fallenMetres >= last && fallenMetres <= first
  const closest = isPhoto ? WIDTH_PHOTO_METRES : isFall ? WIDTH_FALL_METRES : WIDTH_MIN_METRES
  const wide = clamp((first - last) / share + MARGIN_METRES, closest, WIDTH_MAX_METRES)
  const widthMetres = wide * share
  const middle = first - (LEADER_SHARE - 0.5) * widthMetres
  const x = isFall ? Math.min(middle, middle + LEAN * (fallenMetres - middle)) : middle
  return { xMetres: Math.max(x, widthMetres / 2 - BEFORE_START_METRES * share), widthMetres }
}

/** On the line, as close as shows those who cross it together. */
export function closeUp(racers: readonly Seen[], lengthMetres: number, share = 1): Camera {
  const [first = 0] = racers.map(({ xMetres }) => xMetres).sort((a, b) => b - a)
  const widthMetres = CLOSE_UP_METRES * share
  return { xMetres: Math.min(first, lengthMetres) + widthMetres * CLOSE_UP_AHEAD, widthMetres }
}

/** A camera that goes where it should in one smooth movement. */
export function createCamera(): {
  readonly now: Camera
  follow(wanted: Camera, elapsedMs: number): Camera
  cutTo(wanted: Camera): void
} {
  const now: Camera = { xMetres: 0, widthMetres: WIDTH_MIN_METRES }
  let speed = 0
  let zoomSpeed = 0
  let wantedSpeed = 0
  let wantedBefore: number | null = null

  const lookAhead = (xMetres: number, seconds: number): number => {
    if (seconds > 0 && wantedBefore !== null) {
      const fresh = clamp((xMetres - wantedBefore) / seconds, -SPEED_MAX_METRES, SPEED_MAX_METRES)
      wantedSpeed += (fresh - wantedSpeed) * (1 - Math.exp(-seconds / SPEED_OVER_S))
    }
    wantedBefore = xMetres
    return xMetres + wantedSpeed * TRAIL_S
  }
  const cutTo = (wanted: Camera) => {
    Object.assign(now, wanted)
    speed = 0
    zoomSpeed = 0
    wantedSpeed = 0
    wantedBefore = null
  }
  return {
    now,
    cutTo,
    follow(wanted, elapsedMs) {
      if (elapsedMs >= GAP_MS) {
        cutTo(wanted)
        return now
      }
      const seconds = elapsedMs / 1_000
      const aim = lookAhead(wanted.xMetres, seconds)
      ;[now.xMetres, speed] = spring(now.xMetres, speed, aim, PULL, seconds)
      const { widthMetres } = wanted
      ;[now.widthMetres, zoomSpeed] = spring(
        ...[now.widthMetres, zoomSpeed, widthMetres, ZOOM_PULL, seconds],
      )
      return now
    },
  }
}

/** A critically damped spring, solved exactly: no step is too long for it. */
function spring(
  from: number,
  speed: number,
  to: number,
  pull: number,
  seconds: number,
): [number, number] {
  const decay = Math.exp(-pull * seconds)
  const offset = from - to
  const drift = (speed + pull * offset) * seconds
  return [to + (offset + drift) * decay, (speed - pull * drift) * decay]
}

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(max, value))
