/** What Cloudflare knows of where a request comes from. */
interface Place {
  readonly continent?: string | undefined
  readonly country?: string | undefined
  readonly longitude?: string | undefined
}

/** Countries whose continent is Asia and whose nearest data centres are those of the Middle East. */
const MIDDLE_EAST = new Set('AE BH CY IL IQ IR JO KW LB OM PS QA SA SY TR YE'.split(' '))

/** West of this, North America is nearer to the Pacific. */
const WESTERN_AMERICA_DEGREES = -100
/** East of this, Europe is eastern. */
const EASTERN_EUROPE_DEGREES = 18

/**
 * Where a game is best made for a host at this place; undefined where nobody knows. A hint is
 * heeded only when an object is first made.
 * https://developers.cloudflare.com/durable-objects/reference/data-location/
 */
export function locationHint(place: Place | undefined): DurableObjectLocationHint | undefined {
  const longitude = Number(place?.longitude ?? 0)
  if (place?.country !== undefined && MIDDLE_EAST.has(place.country)) return 'me'
  switch (place?.continent) {
    case 'NA':
      return longitude < WESTERN_AMERICA_DEGREES ? 'wnam' : 'enam'
    case 'SA':
      return 'sam'
    case 'EU':
      return longitude > EASTERN_EUROPE_DEGREES ? 'eeur' : 'weur'
    case 'AS':
      return 'apac'
    case 'OC':
      return 'oc'
    case 'AF':
      return 'afr'
    default:
      return undefined
  }
}
