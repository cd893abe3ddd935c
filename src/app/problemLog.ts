import { problemKey, type Problem, type ProblemCode } from '../model/problem.ts'

/** Problems of documents and of parts of the product: one entry each, with a count. */
export interface ProblemLog {
  readonly report: (code: ProblemCode, where: string, got: string) => void
  readonly add: (problems: readonly Problem[]) => void
  readonly all: () => readonly Problem[]
}

export function createProblemLog(clock: () => number = Date.now): ProblemLog {
  const problems = new Map<string, Problem>()
  const put = (problem: Problem) => {
    const key = problemKey(problem)
    const known = problems.get(key)
    const { count, firstTime } = known ?? { count: 0, firstTime: problem.firstTime }
    problems.set(key, { ...problem, firstTime, count: count + problem.count })
  }
  return {
    report(code, where, got) {
      const time = clock()
      put({ code, where, got, count: 1, firstTime: time, lastTime: time })
    },
    add: (added) => added.forEach(put),
    all: () => [...problems.values()],
  }
}
