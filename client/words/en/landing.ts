/** What people read on the landing page. */
export const landing = {
  promise: 'Back a racer in secret. Sabotage the others in secret. Blame your friends.',
  attract: 'Press any key to play',
  host: 'Host a game',
  hostHint: 'On the TV or a laptop. Phones are the hands of cards.',
  code: 'Game code',
  codeHint: 'Six letters, on the big screen',
  join: 'Join',
  watch: 'Just watching? Open the big screen’s view',
  codeShape: 'A code has six letters, without vowels.',
  unknown: (code: string) =>
    `There is no game ${code}. Check the code, or host a game of your own.`,
  busy: 'Too many tries from here. Wait a minute, then try again.',
  unreachable: 'The game cannot be reached now. Try again in a moment.',
}
