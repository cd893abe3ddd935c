import { modelLimits } from '../../scene/ownModel.ts'
import { ModelFault } from './modelFault.ts'

/** The description of a robot, checked for what the loader would choke on. @throws ModelFault */
export function checkedUrdf(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'text/xml')
  const mistake = document.querySelector('parsererror')
  if (mistake) throw new ModelFault('model.invalid', 'XML', mistake.textContent.trim().slice(0, 120))
  const robot = document.documentElement
  if (robot?.nodeName !== 'robot') throw new ModelFault('model.invalid', '<robot>', `<${robot?.nodeName ?? ''}>`)
  const children = [...robot.children]
  const joints = children.filter(({ nodeName }) => nodeName === 'joint')
  if (joints.length > modelLimits.joints)
    throw new ModelFault('model.limit', `at most ${modelLimits.joints} joints`, String(joints.length))
  const links = children.filter(({ nodeName }) => nodeName === 'link').map((link) => link.getAttribute('name') ?? '')
  checkTree(new Set(links), joints.map(edgeOf))
  return robot
}

interface Edge {
  readonly name: string
  readonly parent: string
  readonly child: string
}

function edgeOf(joint: Element): Edge {
  const link = (end: string) => [...joint.children].find(({ nodeName }) => nodeName === end)?.getAttribute('link') ?? ''
  return { name: joint.getAttribute('name') ?? '', parent: link('parent'), child: link('child') }
}

/** Every link hangs on one other by one joint, but for the one that stands. */
function checkTree(links: ReadonlySet<string>, joints: readonly Edge[]): void {
  const parentOf = new Map<string, string>()
  for (const { name, parent, child } of joints) {
    for (const link of [parent, child])
      if (!links.has(link)) throw new ModelFault('model.invalid', `a link for joint ${name}`, JSON.stringify(link))
    if (parentOf.has(child)) throw new ModelFault('model.invalid', `one joint above link ${child}`, 'two')
    parentOf.set(child, parent)
  }
  const roots = [...links].filter((link) => !parentOf.has(link))
  if (roots.length !== 1)
    throw new ModelFault('model.invalid', 'one link that stands, without a ring of joints', `${roots.length} that do`)
  for (const link of links) {
    let steps = 0
    for (let at: string | undefined = link; at !== undefined; at = parentOf.get(at))
      if (steps++ > links.size) throw new ModelFault('model.invalid', 'joints without a ring', `a ring through ${link}`)
  }
}
