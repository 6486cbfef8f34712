import { createKeptSwitch } from '../shared/kept-switch.ts'

/** Shows what the game has cost. */
export const costMeter = createKeptSwitch('cost')

/** Hides the code in play, from whoever watches a stream of the screen. */
export const hiddenCode = createKeptSwitch('hidden-code')

/** Races without shock waves, and without a picture that shakes. */
export const calmPicture = createKeptSwitch('calm')
