import { render } from '@solidjs/testing-library'
import type { JSX } from 'solid-js'
import type { Table } from '../../game/testing/table.ts'
import { createPhone, type Phone, PhoneProvider } from '../phone/phone.tsx'
import { type Sitting, sitAs } from './sit-down.ts'

/** A part of the phone in the hand of somebody at the table. */
export function renderPhone(
  table: Table,
  name: string,
  part: (phone: Phone) => JSX.Element,
): Sitting {
  const sitting = sitAs(table, name)
  render(() => {
    const phone = createPhone(sitting.session, sitting.view)
    return <PhoneProvider value={phone}>{part(phone)}</PhoneProvider>
  })
  return sitting
}
