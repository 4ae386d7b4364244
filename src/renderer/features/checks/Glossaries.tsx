import { useRef, type ReactNode } from 'react'
import type { ProjectGlossary } from '#shared/check/glossary/project-glossary'
import { addGlossary, removeGlossary } from '#renderer/features/checks/glossaries'
import { counted } from '#renderer/ui/numbers'

/** The glossaries of the project: terms that must and must not be used. */
export function Glossaries({ list }: { list: readonly ProjectGlossary[] }): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  return (
    <section aria-label="Glossaries">
      <h3>Glossaries</h3>
      <ul className="checks-ignored">
        {list.map(({ name, concepts }) => (
          <li key={name}>
            <bdi className="cut" title={name}>
              {name}
            </bdi>
            <span className="faint number">{counted(concepts.length, 'concept')}</span>
            <button
              type="button"
              className="button small quiet"
              aria-label={`Remove ${name}`}
              onClick={() => void removeGlossary(name, list)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button small" onClick={() => input.current?.click()}>
        Add a glossary …
      </button>{' '}
      <span className="faint">TBX or CSV</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Glossary file"
        accept=".tbx,.xml,.csv,.tsv,.txt"
        onChange={({ target: chosen }) => {
          const file = chosen.files?.[0]
          chosen.value = ''
          if (file !== undefined) void addGlossary(file, list)
        }}
      />
    </section>
  )
}
