import { pageStyles } from '../domain/page-style'
import { type PageVerdict, pageKinds } from '../domain/page-verdict'
import { parsePlace } from '../domain/place'
import { isRecord } from '../domain/untrusted'
import { type View, views } from '../domain/view'
import { parsePreferenceChanges } from '../settings/parse-preferences'
import { parseSiteType } from '../settings/site-type'
import { parseRuleEdit } from '../site-rules/edit'
import { openModes } from '../sites/open-mode'
import type { ArgsParsers, CallMessage } from './call-types'
import { type BackgroundCalls, type NoArgs, openingFailures } from './calls'

type CallName = keyof BackgroundCalls
type SentArgs = Readonly<Record<string, unknown>>

/**
 * Parses a message of a content script. Both ends are of one version of the extension, but a page that has broken into
 * the world of content scripts could send anything.
 * @returns `null` for what is no call, or has arguments of another form
 */
export function parseBackgroundCall(sent: unknown): CallMessage<BackgroundCalls> | null {
  if (!isRecord(sent)) return null
  const { call, args } = sent
  return isCallName(call) && isRecord(args) ? parseCall(call, args) : null
}

function isCallName(call: unknown): call is CallName {
  return typeof call === 'string' && Object.hasOwn(argsParsers, call)
}

function parseCall<Name extends CallName>(
  call: Name,
  sent: SentArgs,
): CallMessage<BackgroundCalls, Name> | null {
  const args = argsParsers[call](sent)
  return args && { call, args }
}

/** Each takes only the fields that it knows. */
const argsParsers: ArgsParsers<BackgroundCalls> = {
  getProbeConfig: noArgs,
  prepareToOpen: noArgs,
  loadSecondReader: noArgs,
  loadTools: noArgs,
  loadPages: noArgs,
  openPlace: noArgs,
  keepPlace: ({ ticket, place: sentPlace }) => {
    const place = parsePlace(sentPlace)
    if (typeof ticket !== 'string' || (place === null && sentPlace !== null)) return null
    return { ticket, place }
  },
  getSiteOpenMode: noArgs,
  setSiteOpenMode: sent => {
    const mode = openModes.find(mode => mode === sent['mode'])
    return mode ? { mode } : null
  },
  reportProbe: sent => {
    const verdict = parseVerdict(sent['verdict'])
    const { isNew, isOpening } = sent
    return verdict && { verdict, isNew: isNew === true, isOpening: isOpening === true }
  },
  loadView: sent => {
    const view = parseView(sent['view'])
    return view && { view }
  },
  stylePage: ({ style: named, isOn }) => {
    const style = pageStyles.find(style => style === named)
    return style && typeof isOn === 'boolean' ? { style, isOn } : null
  },
  followLink: ({ to }) => (typeof to === 'string' ? { to } : null),
  reportView: ({ view: sentView, hidden }) => {
    const view = parseView(sentView)
    if (!isCount(hidden) || (view === null && sentView !== null)) return null
    return { view, hidden }
  },
  reportFailure: sent => {
    const failure = openingFailures.find(failure => failure === sent['failure'])
    return failure ? { failure } : null
  },
  savePreferences: sent => {
    const changes = parsePreferenceChanges(sent['changes'])
    return changes && { changes }
  },
  saveSiteType: sent => {
    const type = parseSiteType(sent['type'])
    return type && { type }
  },
  editSiteRule: sent => {
    const edit = parseRuleEdit(sent['edit'])
    return edit && { edit }
  },
}

function noArgs(): NoArgs {
  return {}
}

function isCount(sent: unknown): sent is number {
  return typeof sent === 'number' && Number.isSafeInteger(sent) && sent >= 0
}

function parseView(sent: unknown): View | null {
  return views.find(view => view === sent) ?? null
}

function parseVerdict(sent: unknown): PageVerdict | null {
  if (!isRecord(sent)) return null
  const { is, looksLike } = sent
  if (is === 'article') return { is }
  return is === 'other' ? { is, looksLike: pageKinds.find(kind => kind === looksLike) ?? 'unknown' } : null
}
