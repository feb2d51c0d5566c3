import { expect, expectTypeOf, test } from 'vitest'
import type { View } from '../../../src/domain/view'
import type {
  AnswerOf,
  ArgsOf,
  CallMessage,
  CallRequest,
  Handlers,
  Reply,
} from '../../../src/messaging/call-types'

// The types are checked by `npm run check`; a test at run time only shows what a wrong type would lead to.

interface Calls {
  showView(args: { readonly view: View }): boolean
  close(): void
}

test('a call without a handler does not compile', () => {
  // @ts-expect-error: the handler of `close` is missing
  const handlers: Handlers<Calls> = { showView: () => true }
  expectTypeOf(handlers).toHaveProperty('close')
  expect(handlers).not.toHaveProperty('close')
})

test('a handler that answers something else does not compile', () => {
  const handlers: Handlers<Calls> = {
    // @ts-expect-error: the answer is to be a boolean
    showView: () => 'tidy',
    close: () => undefined,
  }
  expectTypeOf(handlers.close).returns.toEqualTypeOf<void | Promise<void>>()
  expect(handlers.showView({ view: 'tidy' })).toBe('tidy')
})

test('a handler may answer later, and is told of its caller', async () => {
  const handlers: Handlers<Calls, [tabId: number]> = {
    showView: async ({ view }, tabId) => view === 'tidy' && tabId > 0,
    close: () => undefined,
  }
  expectTypeOf(handlers.showView).parameters.toEqualTypeOf<[{ readonly view: View }, number]>()
  expect(await handlers.showView({ view: 'tidy' }, 1)).toBe(true)
})

test('arguments, answers and messages follow from the interface', () => {
  const message: CallMessage<Calls, 'showView'> = { call: 'showView', args: { view: 'reader' } }
  expect(message.args).toEqual({ view: 'reader' })
  expectTypeOf<ArgsOf<Calls, 'showView'>>().toEqualTypeOf<{ readonly view: View }>()
  expectTypeOf<AnswerOf<Calls, 'showView'>>().toEqualTypeOf<boolean>()
  expectTypeOf<CallMessage<Calls, 'showView'>>().toEqualTypeOf<{
    readonly call: 'showView'
    readonly args: { readonly view: View }
  }>()
  expectTypeOf<CallMessage<Calls>['call']>().toEqualTypeOf<'showView' | 'close'>()
  expectTypeOf<CallRequest<Calls>>().toEqualTypeOf<
    readonly [call: 'showView', args: { readonly view: View }] | readonly [call: 'close']
  >()
})

test('a reply is an answer, or names the call that failed', () => {
  const replies: Reply<Calls, 'showView'>[] = [{ answer: true }, { failed: 'showView' }]
  expect(replies.map(({ failed }) => failed)).toEqual([undefined, 'showView'])
  expectTypeOf<Reply<Calls, 'showView'>['answer']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<Reply<Calls, 'showView'>['failed']>().toEqualTypeOf<'showView' | undefined>()
})
