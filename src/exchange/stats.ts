/** `/data/v1/stats.json`: what the page 运行情况 draws, as numbers. */
import {
  aboutCounty,
  aboutDecided,
  type Casework,
  type Completeness,
  caseworkOn,
  complaintsOn,
  completeness,
  completenessByDepartment,
  completenessByTown,
  coverageOn,
  enforcementOn,
  opennessOn,
  takenBack,
  usageByDepartment,
  usageByTown,
  usageInCounty,
} from '../answers/index.ts';
import { UNPUBLISHED } from '../register/index.ts';
import { type Context, envelope } from './json.ts';

export function statsJson(context: Context) {
  const { register, asOf } = context;
  const coverage = coverageOn(register, asOf);
  const casework = caseworkOn(register, asOf);
  return envelope(context, 'stats', [...aboutCounty(register), ...aboutDecided(register)], {
    usage: {
      all: usageInCounty(register, asOf),
      towns: usageByTown(register, asOf).map(({ town, counts }) => ({
        town: town.id,
        name: town.name,
        ...counts,
      })),
      departments: usageByDepartment(register, asOf).map(({ department, counts }) => ({
        department: department.id,
        name: department.name,
        ...counts,
      })),
    },
    completeness: {
      all: facts(completeness(register)),
      towns: completenessByTown(register, asOf).map(({ town, said }) => ({
        town: town.id,
        name: town.name,
        ...facts(said),
      })),
      departments: completenessByDepartment(register).map(({ department, said }) => ({
        department: department?.id ?? null,
        name: department?.name ?? UNPUBLISHED.name,
        ...facts(said),
      })),
    },
    coverage: {
      catalogue: coverage.catalogue,
      mean: coverage.mean,
      highest: coverage.highest?.claimed ?? null,
      lowest: coverage.lowest?.claimed ?? null,
      towns: coverage.towns.map(({ town, claimed, applicable }) => ({
        town: town.id,
        name: town.name,
        claimed,
        applicable,
      })),
      spread: coverage.spread.map((matters, towns) => ({ towns, matters })),
      nobody: coverage.nobody.map((matter) => matter.id),
    },
    takenBack: takenBack(register, asOf).map(({ decision, until, matters, work }) => ({
      decision: decision?.title ?? null,
      number: decision?.number ?? null,
      until,
      matters: matters.map(({ matter, towns, by }) => ({
        matter: matter.id,
        name: matter.name,
        towns: towns.map((town) => town.id),
        by: by.id,
      })),
      work: work.map(({ name, by }) => ({ name, by: by.id })),
    })),
    openness: opennessOn(register, asOf).map(({ path, changed, ...rest }) => ({
      ...rest,
      url: path === undefined ? null : context.url(path),
      changed: changed ?? null,
    })),
    enforcement: enforcementOn(register, asOf).map(({ year, all, towns }) => ({
      year,
      all,
      towns: towns.map(({ town, sum }) => ({ town: town.id, name: town.name, ...sum })),
    })),
    complaints: complaintsOn(register, asOf).map(({ year, all, towns }) => ({
      year,
      all,
      towns: towns.map(({ town, sum }) => ({ town: town.id, name: town.name, ...sum })),
    })),
    casework: {
      total: sums(casework.total),
      quarters: casework.quarters.map(({ period, sum }) => ({ period, ...sums(sum) })),
      reports: casework.towns.flatMap(({ town, reviews }) =>
        reviews.map(
          ({
            period,
            reported,
            filed,
            closed,
            fines,
            reconsideration,
            litigation,
            fileReview,
            assessment,
          }) => ({
            town: town.id,
            name: town.name,
            period,
            reported,
            filed,
            closed,
            fines,
            reconsideration,
            litigation,
            fileReview: fileReview ?? null,
            assessment: assessment ?? null,
          }),
        ),
      ),
    },
  });
}

function facts({ most, ...counts }: Completeness) {
  return { ...counts, most: most ?? null };
}

function sums({ reviewed, passed, ...rest }: Casework) {
  return { ...rest, fileReview: { reviewed, passed } };
}
