import { Component, type ErrorInfo, type ReactNode } from 'react'

interface BoundaryProps {
  /** Shown in place of what failed. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode
  readonly failed: (error: Error) => void
  readonly children: ReactNode
}

/** Keeps one part's fault from taking the rest of the page with it. */
export class Boundary extends Component<BoundaryProps, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: unknown, _info: ErrorInfo) {
    this.props.failed(error instanceof Error ? error : new Error(String(error)))
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return this.props.fallback(error, () => this.setState({ error: undefined }))
  }
}
