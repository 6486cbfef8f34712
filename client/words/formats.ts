/** How numbers and lists are written in one language; each dictionary has those of its own. */
export interface Formats {
  /** A whole number; `isSigned` with its sign, zero without one. */
  number(value: number, isSigned?: boolean): string
  /** So many digits behind the point. */
  fixed(value: number, digits: number): string
  /** US dollars, to two digits that are not zero. */
  dollars(value: number): string
  /** Of a share of 1. */
  percent(share: number): string
  /** “A, B, and C”. */
  all(parts: readonly string[]): string
}

/** @param locale a tag of BCP 47 that `Intl` knows. */
export function formatsOf(locale: string): Formats {
  const plain = new Intl.NumberFormat(locale)
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
  const percents = new Intl.NumberFormat(locale, { style: 'percent' })
  const currency = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    maximumSignificantDigits: 2,
  })
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' })
  const digitsBehind = [0, 1, 2].map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  )
  return {
    number: (value, isSigned = false) => (isSigned ? signed : plain).format(value),
    fixed: (value, digits) => (digitsBehind[digits] ?? plain).format(value),
    dollars: (value) => currency.format(value),
    percent: (share) => percents.format(share),
    all: (parts) => list.format(parts),
  }
}
