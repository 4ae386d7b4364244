import { create } from 'zustand'
import type { Drawing } from '#renderer/features/map/model'

/** How the map is drawn. */
export const useMap = create<{ readonly drawing: Drawing }>()(() => ({ drawing: 'bands' }))

export function drawMap(drawing: Drawing): void {
  useMap.setState({ drawing })
}
