interface RobberyWords {
  readonly robber: string
  readonly card: string
  readonly victim: string
  readonly round: number
}

/** The worst robbery of the day, as the finale tells it. */
export const robbery = {
  title: 'Robbery of the day',
  told: ({ robber, card, victim, round }: RobberyWords) =>
    `${robber} used ${card} on ${victim}, round\u00a0${round}`,
}
