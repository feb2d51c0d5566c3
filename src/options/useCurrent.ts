import { useEffect, useState } from 'preact/hooks'

/** px from the top of the window: what began above is what is being read. */
const readingLine = 160

/** Which of the page's sections is being read. */
export function useCurrent<Id extends string>(ids: readonly [Id, ...Id[]]): Id {
  const [current, setCurrent] = useState(ids[0])
  useEffect(() => {
    const follow = () => setCurrent(currentOf(ids))
    follow()
    addEventListener('scroll', follow, { passive: true })
    addEventListener('resize', follow)
    return () => {
      removeEventListener('scroll', follow)
      removeEventListener('resize', follow)
    }
  }, [ids])
  return current
}

function currentOf<Id extends string>(ids: readonly [Id, ...Id[]]): Id {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement
  const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2
  const begun = ids.filter(
    id => (document.getElementById(id)?.getBoundingClientRect().top ?? 0) < readingLine,
  )
  return (isAtEnd ? ids.at(-1) : begun.at(-1)) ?? ids[0]
}
