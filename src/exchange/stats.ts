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
import { type Town, UNPUBLISHED } from '../register/index.ts';
import { type Context, envelope } from './json.ts';
import { idsOf, told } from './told.ts';

export function statsJson(context: Context) {
  const { register, asOf } = context;
  const coverage = coverageOn(register, asOf);
  const casework = caseworkOn(register, asOf);
  return envelope(context, 'stats', [...aboutCounty(register), ...aboutDecided(register)], {
    usage: {
      all: usageInCounty(register, asOf),
      towns: usageByTown(register, asOf).map(({ town, counts }) => ({
        ...called(town),
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
        ...called(town),
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
      towns: coverage.towns.map((one) => ({
        ...called(one.town),
        ...told(one, 'claimed', 'applicable'),
      })),
      spread: coverage.spread.map((matters, towns) => ({ towns, matters })),
      nobody: idsOf(coverage.nobody),
    },
    takenBack: takenBack(register, asOf).map(({ decision, until, matters, work }) => ({
      decision: decision?.title ?? null,
      number: decision?.number ?? null,
      until,
      matters: matters.map(({ matter, towns, by }) => ({
        matter: matter.id,
        name: matter.name,
        towns: idsOf(towns),
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
      towns: towns.map(({ town, sum }) => ({ ...called(town), ...sum })),
    })),
    complaints: complaintsOn(register, asOf).map(({ year, all, towns }) => ({
      year,
      all,
      towns: towns.map(({ town, sum }) => ({ ...called(town), ...sum })),
    })),
    casework: {
      total: sums(casework.total),
      quarters: casework.quarters.map(({ period, sum }) => ({ period, ...sums(sum) })),
      reports: casework.towns.flatMap(({ town, reviews }) =>
        reviews.map((review) => ({
          ...called(town),
          ...told(review, 'period', 'reported', 'filed', 'closed', 'fines'),
          ...told(review, 'reconsideration', 'litigation', 'fileReview', 'assessment'),
        })),
      ),
    },
  });
}

const called = ({ id, name }: Town) => ({ town: id, name });

function facts({ most, ...counts }: Completeness) {
  return { ...counts, most: most ?? null };
}

function sums({ reviewed, passed, ...rest }: Casework) {
  return { ...rest, fileReview: { reviewed, passed } };
}
