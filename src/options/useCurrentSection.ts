import { useEffect, useState } from 'preact/hooks'

/** px from the top of the window: the section being read has its beginning above this line. */
const readingLine = 160

/** Which of the page's sections is being read. */
export function useCurrentSection<Id extends string>(ids: readonly [Id, ...Id[]]): Id {
  const [current, setCurrent] = useState(ids[0])
  useEffect(() => {
    const update = () => setCurrent(currentSection(ids))
    update()
    addEventListener('scroll', update, { passive: true })
    addEventListener('resize', update)
    return () => {
      removeEventListener('scroll', update)
      removeEventListener('resize', update)
    }
  }, [ids])
  return current
}

function currentSection<Id extends string>(ids: readonly [Id, ...Id[]]): Id {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement
  const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2
  const passed = ids.filter(
    id => (document.getElementById(id)?.getBoundingClientRect().top ?? 0) < readingLine,
  )
  return (isAtEnd ? ids.at(-1) : passed.at(-1)) ?? ids[0]
}
