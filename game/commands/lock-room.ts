import type { Decision } from '../context.ts'
import { ok } from '../result.ts'
import type { State } from '../state.ts'

/** The host lets nobody else in, or again whoever comes. Who has a seat keeps it. */
export const lockRoom = (state: State, isLocked: boolean): Decision =>
  ok(isLocked === state.isRoomLocked ? [] : [{ type: 'RoomLockChanged', isLocked }])
