import type { Place } from '../domain/place'
import type { OpenedPlace } from '../messaging/calls'
import type { CallingPage } from '../messaging/in-background'
import { changePlaces, loadPlaces, putPlace } from '../platform/places'
import { loadPreferences } from '../platform/preferences'
import { pathOfPage } from '../sites/scope'

/** Bytes: far too many for two addresses to have the same, or for one to be found. */
const digestLength = 16

/**
 * Tells where the user was in the article of a page.
 * @returns `null` in a private window, and where the user wants nothing kept
 */
export async function openPlace(page: CallingPage): Promise<OpenedPlace | null> {
  if (!URL.canParse(page.address) || !(await mayKeep(page))) return null
  const salt = await loadSalt()
  const { kept } = await loadPlaces()
  const { host } = new URL(page.address)
  const key = await digest(`${salt} ${host}${pathOfPage(new URL(page.address))}`)
  const place = kept.find(other => other.key === key)?.place ?? null
  return { ticket: `${key}.${await sealOf(salt, key)}`, place }
}

/**
 * Keeps where the user is in an article.
 * @param ticket from `openPlace`, and not an address: when a page goes, its tab may have another one already. The seal in
 * it can only be made here, so that no page can forge the ticket of another article.
 * @param place `null` to forget the place
 */
export async function keepPlace(ticket: string, place: Place | null, page: CallingPage): Promise<void> {
  const { salt } = await loadPlaces()
  const [key = '', seal] = ticket.split('.')
  // Once the user has had all forgotten, the tickets of before are void.
  if (salt === null || seal !== (await sealOf(salt, key)) || !(await mayKeep(page))) return
  await changePlaces(places => (places.salt === salt ? putPlace(places, key, place) : places))
}

async function mayKeep({ isPrivate }: CallingPage): Promise<boolean> {
  return !isPrivate && (await loadPreferences()).rememberPlace
}

/** Two tabs that open at once get the same. */
async function loadSalt(): Promise<string> {
  let salt = ''
  await changePlaces(places => {
    salt = places.salt ?? encode(crypto.getRandomValues(new Uint8Array(digestLength)))
    return places.salt === null ? { ...places, salt } : places
  })
  return salt
}

function sealOf(salt: string, key: string): Promise<string> {
  return digest(`${salt} seal ${key}`)
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return encode(new Uint8Array(hash).slice(0, digestLength))
}

/** As text without a full stop, which parts a ticket. */
function encode(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
