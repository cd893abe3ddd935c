import { type ReconcilerRoot, type RenderProps, type Size, createRoot } from '@react-three/fiber'
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'

export type DrawingOptions = Omit<RenderProps<HTMLCanvasElement>, 'size' | 'dpr'>

interface DrawingAreaProps {
  /** Keep the object: a new one configures the canvas anew. */
  readonly options: DrawingOptions
  readonly pixelRatio: number
  readonly children: ReactNode
}

/** A canvas as large as its parent. Not fiber's own `Canvas`, whose catalogue brings all of three along: 80 kB more. */
export function DrawingArea({ options, pixelRatio, children }: DrawingAreaProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const root = useRef<ReconcilerRoot<HTMLCanvasElement>>(undefined)
  const [size, setSize] = useState<Size>()

  useEffect(() => {
    const parent = canvas.current!.parentElement!
    const observer = new ResizeObserver(() => setSize(sizeOf(parent)))
    observer.observe(parent)
    return () => observer.disconnect()
  }, [])
  useLayoutEffect(() => {
    if (!size || size.width === 0 || size.height === 0) return
    root.current ??= createRoot(canvas.current!)
    void root.current.configure({ ...options, dpr: pixelRatio, size })
    root.current.render(children)
  }, [size, options, pixelRatio, children])
  useEffect(
    () => () => {
      root.current?.unmount()
      root.current = undefined
    },
    [],
  )
  return <canvas ref={canvas} style={{ display: 'block' }} />
}

/** A plain object: fiber compares own properties, and a DOMRect has none. */
function sizeOf(element: HTMLElement): Size {
  const { width, height, top, left } = element.getBoundingClientRect()
  return { width, height, top, left }
}
