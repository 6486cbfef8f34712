/**
 * Every limit of a game and its doors, in one place. Those of what the race core takes stand with
 * its types in race.ts.
 */

/** Seats that may be taken in one game, bots included. */
export const SEATS_MAX = 16
/** The crowd's own seat, beside those of the players. */
export const CROWD_SEAT = 16
/** Nobody else is called so. */
export const CROWD_NAME = 'The Crowd'
/** With fewer voters in a round, the Crowd rests. */
export const CROWD_VOTERS_MIN = 5
/** Items that the Crowd is offered in a round. */
export const CROWD_CARDS = 3
/** What it stakes of its pearls. */
export const CROWD_STAKE_SHARE = 0.2
/** Votes of one key in a round: a first one, and changes of mind. */
export const VOTES_PER_KEY_MAX = 6
/** Keys that may vote in one round: as many as there can be sockets. */
export const VOTERS_MAX = 2_000
/** Cheers that one message may bring. */
export const CHEERS_PER_MESSAGE_MAX = 10
/** Cheers are passed on to the screens no more often than this. */
export const CHEERS_EVERY_MS = 500
/** Stickers of one key in one phase. */
export const STICKERS_PER_PHASE_MAX = 3
/** Stickers of all the crowd are passed on no more often than this. */
export const CROWD_STICKERS_EVERY_MS = 250
/** Changes of name and face in one seat, in one lobby. */
export const PROFILE_CHANGES_MAX = 16
/** Times that one key may join one lobby. */
export const JOINS_PER_KEY_MAX = 10
/** Times that anybody may join one lobby: so that guests alone never fill its log. */
export const JOINS_MAX = 400
/** People removed by the host who are remembered, so that they cannot come back. */
export const REMOVED_MAX = 64
/** Seats that must be taken before the day can start. */
export const SEATS_MIN = 2
/** Sockets that one game holds, of all roles together. */
export const SOCKETS_MAX = 2_000
/** Of these, kept for the host and for those who have a seat. */
export const SOCKETS_KEPT = 200
/** Sockets that one credential holds at a time; one more ends its oldest. */
export const SOCKETS_PER_KEY_MAX = 4
/** Games that one address makes in a period; wrangler.toml has the same number. */
export const GAMES_MADE_MAX = 10
/** Codes of no game that one address asks for in a period; wrangler.toml has the same number. */
export const CODES_GUESSED_MAX = 30
/** The period, and for how long an address with too many wrong codes asks for none. */
export const ADDRESS_PERIOD_MS = 60_000
/** Such addresses that are remembered. */
export const ADDRESSES_BLOCKED_MAX = 1_000
/** Bytes of one message from a client. */
export const MESSAGE_BYTES_MAX = 2_048
/** Bytes of a message after which its socket is closed: nobody sends that by mistake. */
export const MESSAGE_BYTES_CLOSE = 65_536
/** Messages in one second from one credential, by all its sockets, before it is closed. */
export const MESSAGES_PER_SECOND_MAX = 40
/** Events in one message to a client: far more than a game that slept through a day has. */
export const EVENTS_PER_MESSAGE_MAX = 4_096
/** Bytes sent to a socket that has not said it saw any of them, before it is closed. */
export const UNSEEN_BYTES_MAX = 524_288
/** Bytes received after which a client says that it saw them. */
export const SEEN_EVERY_BYTES = 65_536
/** Characters, as people count them, of a player's name. */
export const NAME_CHARACTERS_MAX = 14
/** UTF-16 units of a player's name, whatever its characters are. */
export const NAME_UNITS_MAX = 56
/** Characters of a credential: 128 bits and more in base64url. */
export const CREDENTIAL_CHARACTERS_MIN = 22
export const CREDENTIAL_CHARACTERS_MAX = 64
/** Faces to choose from. */
export const AVATARS = 24
export const CODE_LETTERS = 6
/** Letters of a game's code: no vowels, so no words; none that looks or sounds like another. */
export const CODE_ALPHABET = 'BCDFGHJKMPQRTVWXZ'
export const ROUNDS_MIN = 1
export const ROUNDS_MAX = 10
export const RACERS_MIN = 4
export const RACERS_MAX = 8
/** Cards in one hand. */
export const HAND_MAX = 5
export const STARTING_CARDS = 3
export const STARTING_CARDS_MAX = 5
export const OFFERS_PER_ROUND = 3
/** Cards let go or played that a player can comb through, the newest. */
export const DISCARDS_MAX = 64
/** Actions (item, reveal or talk cards) of one player in one round, and in the last. */
export const ACTIONS_MAX = 1
export const ACTIONS_LAST_ROUND_MAX = 2
/** Payout cards of one player in one round. */
export const PAYOUT_CARDS_MAX = 1
/** Cards that one player can use in one round before locking in: hand, offers, what comes in. */
export const USES_MAX = 16
/** Bets of one player in one round. */
export const BETS_MAX = 3
export const STAKE_MIN_PEARLS = 25
/** What the house stakes for somebody with fewer pearls than that. */
export const FREE_STAKE_PEARLS = 100
export const EARLY_BIRD_PEARLS = 25
export const STARTING_PEARLS = 1_000
export const STARTING_PEARLS_MIN = 200
export const STARTING_PEARLS_MAX = 5_000
export const RIVAL_PEARLS = 300
/** For naming the right player of the card on trial, and for the player who was not named. */
export const ACCUSER_PEARLS = 50
export const FRAMED_PEARLS = 20
/** Steps of a hundred in one loan. */
export const LOAN_STEPS_MAX = 99
/** Commands of one client that are remembered, so that a repeated one counts once. */
export const REMEMBERED_COMMANDS = 32
/** Events in a game's log, before it takes no more commands: twenty long games' worth. */
export const LOG_EVENTS_MAX = 20_000
/** Of these, the last are kept for the game itself: joining, leaving and settings stop here. */
export const LOG_EVENTS_LOBBY_MAX = 15_000
/** Votes stop here, so that a great crowd does not end anybody's coming and going. */
export const LOG_EVENTS_VOTES_MAX = 10_000
/** Events between two snapshots. */
export const SNAPSHOT_EVERY_EVENTS = 256
/** Shouts are heard until the leader has come so far. */
export const SHOUTS_UNTIL_SHARE = 0.5
/** Races behind the opening odds, an Inside Tip and the odds that move at the reveal. */
export const ODDS_RACES = 6_000
/** Races behind what a phone says a card would do: for show, in whole percents. */
export const PROSPECT_RACES = 1_000
/** An away player holds up a lock-in this long. */
export const AWAY_GRACE_MS = 10_000
/** Cards that act at once close this long before the paddock does: nobody sees all and moves last. */
export const USES_CLOSE_MS = 5_000
/** All cards of a reveal are turned within this long. */
export const REVEAL_MAX_MS = 20_000
/** From the last turned card to the off, where a card is on trial. */
export const TRIAL_MS = 6_000
/** Where more cards than this are turned, each takes half as long. */
export const SLOW_CARDS_MAX = 6
/** A lock-in is taken this long after the deadline that phones see. */
export const LATE_LOCK_IN_MS = 1_000
/** What the host's *+30 s* adds. */
export const ADDED_TIME_MS = 30_000
/** The host role is on offer by a link for this long. */
export const HOST_OFFER_MS = 10 * 60_000
/** From the host's *next* to the paddock's end, while somebody here has not locked in. */
export const LAST_CALL_MS = 3_000
/** A paddock's end that comes later than this was late for an outage. */
export const OUTAGE_MS = 5_000
/** After an outage that the paddock's end fell into: time to come back and lock in. */
export const LAST_CALL_AFTER_OUTAGE_MS = 15_000
/** With timers off, a phase that nobody ends pauses the game after this long. */
export const IDLE_PAUSE_MS = 10 * 60_000
/** A lobby, a pause or a finale of this age is forgotten, and its game with it. */
export const GAME_LIFE_MS = 24 * 60 * 60_000
/** Bytes of one frame of a race. */
export const FRAME_BYTES_MAX = 65_536
/** Scheduled commands in one transaction, before we call it a bug: a day of sleep has 300. */
export const DUE_COMMANDS_MAX = 1_000
/** Codes tried for a new game: with a million games alive, one more try fails once in 24. */
export const CODE_TRIES = 8
/** Games of one isolate whose counts are kept. */
export const METERS_MAX = 64
