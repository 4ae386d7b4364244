import type { ReactNode } from 'react'
import type { Figures } from '#renderer/features/statistics/tables'

/** Figures as a table; its title stands above it. */
export function FigureTable({ figures: { title, heads, rows } }: { readonly figures: Figures }): ReactNode {
  return (
    <div className="figures-place">
      <table className="figures" aria-label={title}>
        <thead>
          <tr>
            {heads.map((head, n) => (
              <th key={head} scope="col" className={n === 0 ? '' : 'number'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, n) => (
                <td key={heads[n + 1]} className={`number${value === '0' ? ' zero' : ''}`}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
