import { EJSON } from 'bson'
import type { CollectionName } from '../../cloudfunctions/lib/collections'
import type { RunningCloud } from '../../localcloud'
import { demoAreas } from './areas'
import { publishDemoArticles } from './articles'
import { submitDemoCadreReports } from './cadre-reports'
import { holdDemoGatherings } from './gatherings-life'
import { demoHonors } from './honors'
import { demoPast } from './past-ceremonies'
import { demoGrants, demoPeople } from './people'
import { submitDemoRegistrations } from './registrations'
import { pairDemoScreens } from './screens'
import { demoStandards } from './standards'
import { demoPositions } from './positions'
import { DEMO_WALLS, demoOpenings, demoPanels, demoWalls, frontPanelsOf } from './walls'

/** What has a life of its own: the past as it was left, the present made by the real functions step by step. */
export async function seedLives(cloud: RunningCloud): Promise<void> {
  seedPast(cloud)
  await publishDemoArticles(cloud)
  await submitDemoRegistrations(cloud)
  await submitDemoCadreReports(cloud)
  await pairDemoScreens(cloud)
  await holdDemoGatherings(cloud)
}

/** The ground of the demo county: areas, people, standards, panels and walls. */
export function seedGround(cloud: RunningCloud): void {
  const areas = demoAreas(frontPanelsOf)
  insert(cloud, 'areas', areas)
  insert(cloud, 'people', demoPeople())
  insert(cloud, 'standards', demoStandards(areas))
  insert(cloud, 'grants', demoGrants())
  insert(cloud, 'panels', demoPanels())
  const walls = demoWalls(areas)
  insert(cloud, 'walls', walls)
  insert(cloud, 'wallOpenings', demoOpenings())
  insert(cloud, 'counters', [{ _id: 'walls', count: DEMO_WALLS }])
  insert(cloud, 'positions', demoPositions(areas, walls))
}

/** What was lived through already, written as it ended, so that a start does not wait for years of steps. */
function seedPast(cloud: RunningCloud): void {
  const areas = demoAreas(frontPanelsOf)
  const { registrations, tallied, tallies, counters } = demoPast(areas, demoStandards(areas))
  insert(cloud, 'registrations', registrations)
  insert(cloud, 'tallied', tallied)
  insert(cloud, 'tallies', tallies)
  insert(cloud, 'counters', counters)
  const { selections, nominations } = demoHonors(areas)
  insert(cloud, 'selections', selections)
  insert(cloud, 'nominations', nominations)
}

function insert(cloud: RunningCloud, collectionName: CollectionName, docs: readonly object[]): void {
  const data = docs.map((doc) => EJSON.stringify(doc, { relaxed: false }))
  cloud.database.handle('database.insertDocument', { collectionName, data })
}
