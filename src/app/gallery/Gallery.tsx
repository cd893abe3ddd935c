import { useCallback, useState } from 'react'
import { ViewFailure } from '../../hud/opening/ViewFailure.tsx'
import { useExhibit } from '../../session/exhibit.ts'
import { ExhibitView } from '../../view/exhibit/ExhibitView.tsx'
import { now, stillNow, useExhibited } from './useExhibited.ts'

/** Every machine that the plan names, one at a time on a turntable. */
export function Gallery() {
  const exhibited = useExhibited()
  const still = useExhibit((state) => state.at !== undefined)
  const [refusal, setRefusal] = useState<string>()
  const onUnavailable = useCallback((words: string) => setRefusal(words), [])
  return (
    <main>
      {refusal !== undefined && <ViewFailure reason="noWebgl" detail={refusal} />}
      {exhibited && refusal === undefined && (
        <ExhibitView {...{ exhibited, still, onUnavailable }} now={still ? stillNow : now} />
      )}
    </main>
  )
}
