/** A party branch of a town, with its members as staff last entered them: the denominator of every figure by branch. */
export interface Branch {
  id: string
  name: string
  members: number
}

/** How many of a branch came, out of how many members. */
export interface BranchFigure {
  id: string
  name: string
  came: number
  members: number
}

/** What came of a gathering, counted from its roster: only numbers, never names. */
export interface Figures {
  /** Seats signed up for, and people who came; of these, who came without signing up. */
  signedUp: number
  came: number
  walkIns: number
  branches: BranchFigure[]
}

/** What of one line of a roster is counted. */
export interface Counted {
  status: 'in' | 'waiting' | 'left' | 'walkIn'
  seats: number
  came: number
  branchId: string
}

/** What a roster comes to. A branch nobody came of stands in it with nought: its members are part of the whole. */
export function figuresOf(lines: readonly Counted[], branches: readonly Branch[]): Figures {
  const sum = (of: (line: Counted) => number) => lines.reduce((all, line) => all + of(line), 0)
  return {
    signedUp: sum(({ status, seats }) => (status === 'in' ? seats : 0)),
    came: sum(({ came }) => came),
    walkIns: sum(({ status, came }) => (status === 'walkIn' ? came : 0)),
    branches: branches.map(({ id, name, members }) => ({
      id,
      name,
      members,
      came: Math.min(
        members,
        sum((line) => (line.branchId === id ? membersOf(line) : 0)),
      ),
    })),
  }
}

// A member brings the household along: of the branch it is still one. Those counted at the door are all of it.
function membersOf({ status, came }: Counted): number {
  return status === 'walkIn' ? came : Math.min(came, 1)
}

/** The figures by branch of several gatherings together: who came over all of them, out of members times gatherings. */
export function addBranches(all: readonly (readonly BranchFigure[])[]): (BranchFigure & { times: number })[] {
  const sums = new Map<string, BranchFigure & { times: number }>()
  for (const one of all.flat()) {
    const before = sums.get(one.id)
    sums.set(one.id, {
      ...one,
      came: (before?.came ?? 0) + one.came,
      members: (before?.members ?? 0) + one.members,
      times: (before?.times ?? 0) + 1,
    })
  }
  return [...sums.values()]
}
