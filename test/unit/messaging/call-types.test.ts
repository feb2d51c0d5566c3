import { expectTypeOf, test } from 'vitest'
import type { View } from '../../../src/domain/view'
import type {
  AnswerOf,
  ArgsOf,
  CallMessage,
  CallRequest,
  Handlers,
  Reply,
} from '../../../src/messaging/call-types'

// Checked by the type checker; nothing here happens when it runs.

interface Calls {
  showView(args: { readonly view: View }): boolean
  close(): void
}

test('a call without a handler does not compile', () => {
  // @ts-expect-error: the handler of `close` is missing
  const handlers: Handlers<Calls> = { showView: () => true }
  expectTypeOf(handlers).toHaveProperty('close')
})

test('a handler that answers something else does not compile', () => {
  const handlers: Handlers<Calls> = {
    // @ts-expect-error: the answer is to be a boolean
    showView: () => 'tidy',
    close: () => undefined,
  }
  expectTypeOf(handlers.close).returns.toEqualTypeOf<void | Promise<void>>()
})

test('a handler may answer later, and is told of its caller', () => {
  const handlers: Handlers<Calls, [tabId: number]> = {
    showView: async ({ view }, tabId) => view === 'tidy' && tabId > 0,
    close: () => undefined,
  }
  expectTypeOf(handlers.showView).parameters.toEqualTypeOf<[{ readonly view: View }, number]>()
})

test('arguments, answers and messages follow from the interface', () => {
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
  expectTypeOf<Reply<Calls, 'showView'>['answer']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<Reply<Calls, 'showView'>['failed']>().toEqualTypeOf<'showView' | undefined>()
})
