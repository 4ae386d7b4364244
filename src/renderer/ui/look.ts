import { show, useView, view, type Density, type Theme } from '#renderer/store'

const KEY = 'parallax.look'

/** Puts theme and density on the document, follows the system's theme, and remembers the choice in this browser. */
export function keepLook(): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => {
    const { theme, density } = view()
    const dark = theme === 'dark' || (theme === 'system' && system.matches)
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
    document.documentElement.dataset['density'] = density
    show({ dark })
  }
  show(remembered())
  apply()
  const end = useView.subscribe((now, before) => {
    if (now.theme === before.theme && now.density === before.density) return
    apply()
    localStorage.setItem(KEY, JSON.stringify({ theme: now.theme, density: now.density }))
  })
  system.addEventListener('change', apply)
  return () => {
    end()
    system.removeEventListener('change', apply)
  }
}

function remembered(): { theme: Theme; density: Density } {
  const kept = localStorage.getItem(KEY) ?? ''
  return {
    theme: kept.includes('"dark"') ? 'dark' : kept.includes('"light"') ? 'light' : 'system',
    density: kept.includes('"compact"') ? 'compact' : 'comfortable',
  }
}
