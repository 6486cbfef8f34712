import type { Component, JSX } from 'solid-js'
import sprite from '../../build/icons.svg?url'

export type Icon = Component<JSX.SvgSVGAttributes<SVGSVGElement>>

/** A picture of the sprite, in the colour of the text and a little larger than it. */
export const createIcon =
  (name: string): Icon =>
  (props) => (
    <svg width="1.2em" height="1.2em" viewBox="0 0 512 512" aria-hidden="true" {...props}>
      <use href={`${sprite}#${name}`} />
    </svg>
  )
