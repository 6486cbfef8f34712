/** What people read on the landing page and on the big screen. */
export const screen = {}
