// The race core: whole races of numbers, imported by nothing that it would have to import itself.
// It knows no money and no people. The host writes input and track, then calls `prepare`, `start`,
// `step` and `shout`, and reads samples, facts and ranks by the addresses of memory.ts.

export { CELL } from './cells'
export { factCount } from './facts'
export {
  AT_FINISH,
  AT_X,
  FACTS,
  FINISH_MS,
  GROUND_BOOST,
  GROUND_HURDLE,
  GROUND_MUD,
  GROUND_SAND,
  IN_CADENCE,
  IN_HEAD_START,
  IN_NERVE,
  IN_POWER,
  IN_QUIRK,
  IN_STAMINA,
  IN_STATUS,
  IN_STATUS_CONFUSED,
  IN_STATUS_OUT,
  ODDS_LASTS,
  ODDS_PLACES,
  ODDS_WINS,
  RACERS_MAX,
  RANKS,
  SAMPLE_FLAGS,
  SAMPLE_LANE,
  SAMPLE_X,
  TRACK,
  TRACK_METRES_MAX,
} from './memory'
export { odds } from './odds'
export { QUIRKS } from './quirks'
export {
  isOver,
  megaphone,
  prepare,
  RACE_TICK_LIMIT,
  rank,
  shout,
  slick,
  start,
  step,
  TICKS_PER_SAMPLE,
  tick,
} from './race'
export { clearTrack } from './track'
