declare module '~icons/game-icons/*' {
  /** Made by `scripts/icon-sprite.ts`. */
  const icon: import('./sprite-icon.tsx').Icon
  export default icon
}
