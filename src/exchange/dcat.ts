/**
 * The data catalogue as JSON-LD in the words of DCAT, for open-data portals that collect others' catalogues. The
 * context stands in the file, so that nobody has to fetch one from elsewhere.
 */
import {
  aboutConsultations,
  aboutCounty,
  aboutDecided,
  aboutLaws,
  aboutNews,
  aboutTown,
  dutyDay,
  hasDutyTables,
  spanOn,
  turnsOfBasis,
  turnsOfInspection,
  turnsOfPeriod,
} from '../answers/index.ts';
import type { Register, Town } from '../register/index.ts';
import { type Day, LIST_SLUGS, LISTS } from '../schema/index.ts';
import { COUNTY_TABLES, isCountyTable } from './county-tables.ts';
import {
  DATA_FILES,
  type DataFile,
  type DataSetName,
  MEDIA,
  partsOf,
  pathWith,
} from './data-files.ts';
import type { Context } from './json.ts';
import { licenceNode } from './linked/licence.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const IANA = 'https://www.iana.org/assignments/media-types/';

/** A data set: what it holds, and each file of it. */
interface DataSet {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** Turning days of what it holds. */
  readonly turns: Iterable<Day>;
  readonly files: readonly { readonly path: string; readonly file: DataFile }[];
}

export function dcatJson(context: Context) {
  const { register, asOf, url } = context;
  const { site } = register;
  const self = url('/data/v1/dcat.jsonld');
  const about = (turns: Iterable<Day>) => ({
    'dct:language': 'zh-CN',
    'dct:modified': { '@type': 'xsd:date', '@value': spanOn(register, turns, asOf).from },
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': site.government.name },
    ...(site.licence ? { 'dct:rights': site.licence } : {}),
  });
  const licence = licenceNode(context);
  const sets = dataSets(context);
  return {
    '@context': CONTEXT,
    '@id': self,
    '@type': 'dcat:Catalog',
    'dct:title': `${site.title}开放数据`,
    'dct:description': `${site.county}乡镇权力清单、责任清单、公共服务清单的数据文件。${site.notice ?? ''}`,
    ...about(aboutNews(register)),
    ...licence,
    'foaf:homepage': { '@id': url('/data/') },
    'dcat:dataset': sets.map(({ id, title, says, files, turns }) => ({
      '@id': `${self}#${id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:title': title,
      'dct:description': says,
      'dct:spatial': site.county,
      'dcat:landingPage': { '@id': url('/data/') },
      ...about(turns),
      'dcat:distribution': files.map(({ path, file }) => ({
        '@id': `${self}#${path}`,
        '@type': 'dcat:Distribution',
        'dct:title': file.title,
        'dcat:accessURL': { '@id': url(path) },
        'dcat:downloadURL': { '@id': url(path) },
        'dcat:mediaType': { '@id': `${IANA}${MEDIA[file.format]}` },
        ...(file.shape
          ? { 'dct:conformsTo': { '@id': url(`/data/v1/schema/files/${file.shape}.schema.json`) } }
          : {}),
        ...licence,
      })),
    })),
    // Single records are taken by their ids: a service, not a distribution of their own each.
    'dcat:service': {
      '@id': `${self}#service`,
      '@type': 'dcat:DataService',
      'dct:title': '按编号取一个事项、一个乡镇',
      'dcat:endpointURL': { '@id': url('/data/v1/') },
      'dcat:endpointDescription': { '@id': url('/data/v1/openapi.json') },
      'dcat:servesDataset': sets.map(({ id }) => ({ '@id': `${self}#${id}` })),
    },
  };
}

const SETS = [
  ['matters', '事项目录', '全县一目录的全部事项。'],
  ['towns', '乡镇', '全部乡镇，撤并的也在。'],
  ['departments', '县级部门', '部门的电话和地址。'],
  ['laws', '法律依据', '引用的法律文件和各版本。'],
  ['decisions', '决定', '赋权、收回、认领、撤并的文件。'],
  ['agreements', '委托协议', '书面委托：事项、权限、期限、公布。'],
  ['procedures', '办案程序', '每一步谁来做、多少天、用哪些文书。'],
  ['documents', '执法文书', '每种文书的用途、填写项和法律要求。'],
  ['inspections', '检查日历', '乡镇的执法检查日和联合检查。'],
  ['stats', '运行情况', '使用、认领、收回、办案与考核。'],
  ['changes', '清单变动', '清单改了什么、将要改什么。'],
  ['consultations', '征求意见', '打算怎么变、收完意见以后改没改。'],
  ['faq', '百问百答', '问题、短答和依据。'],
  ['requests', '准入', '谁想给乡镇加活、准没准，清单定下以后多出来的。'],
  ['mianfa', '免罚、轻罚', '哪些情形不罚、罚得轻，由裁量基准得出。'],
  ['decided', '执法公示', '乡镇作出并公开的执法决定，撤回的留文号和理由。'],
  ['proofs', '村级证明', '村里该开哪些证明，别的找谁、拿什么代替。'],
  ['coverage', '法条对照', '法律写到乡镇、街道的条文，有没有事项管它。'],
] as const satisfies readonly (readonly [DataSetName, string, string])[];

function turnsOf(id: (typeof SETS)[number][0], register: Register): Iterable<Day> {
  switch (id) {
    case 'matters':
      return [...register.matters.values()].flatMap(turnsOfBasis);
    case 'departments':
      return register.stations.flatMap(turnsOfPeriod);
    case 'laws':
      return aboutLaws(register);
    case 'decisions':
      return [...register.decisions.values()].flatMap(({ published, from }) => [published, from]);
    case 'agreements':
      return [...register.agreements.values()].flatMap(turnsOfPeriod);
    case 'procedures':
    case 'documents':
      return [...register[id].values()].flatMap(({ reviewed }) => reviewed ?? []);
    case 'inspections':
      return register.inspections.flatMap(turnsOfInspection);
    case 'consultations':
      return aboutConsultations(register);
    case 'faq':
      return [...register.faq.values()].map(({ reviewed }) => reviewed);
    case 'towns':
    case 'mianfa':
    case 'requests':
    case 'proofs':
    case 'coverage':
      return aboutCounty(register);
    case 'stats':
      return [...aboutCounty(register), ...aboutDecided(register)];
    case 'decided':
      return aboutDecided(register);
    case 'changes':
      return aboutNews(register);
    default:
      return id satisfies never;
  }
}

function dataSets({ register, asOf }: Context): DataSet[] {
  return [
    ...SETS.filter(([id]) => {
      if (id === 'requests') return register.requests.length > 0;
      if (id === 'coverage') return register.coverage !== undefined;
      if (id !== 'inspections' && id !== 'stats' && isCountyTable(id))
        return COUNTY_TABLES[id].has(register, asOf);
      return id === 'faq' || id === 'consultations' ? register[id].size > 0 : true;
    }).map(([id, title, says]) => ({
      id,
      title,
      says,
      turns: turnsOf(id, register),
      files: filesOf(id)
        .filter(({ format }) => format === 'json' || !lacksTable(id, register, asOf))
        .map((file) => ({ path: file.path, file })),
    })),
    ...[...register.towns.values()].map((town) => ({
      id: `town-${town.id}`,
      title: `${town.name}清单`,
      says: `${town.name}的三张清单，结束的也在；每一项找谁、以谁的名义、电话多少。`,
      turns: aboutTown(register, town),
      files: filesOf('town').flatMap((file) => townFiles(file, town, asOf)),
    })),
  ];
}

/** Whether a set has data, but nothing to put into a table of the county. */
function lacksTable(id: DataSetName, register: Register, asOf: Day): boolean {
  return isCountyTable(id) && !COUNTY_TABLES[id].has(register, asOf);
}

function filesOf(set: DataSetName): DataFile[] {
  return DATA_FILES.filter((file) => file.set === set);
}

/** A file of the town, or one for each list that has entries. */
function townFiles(file: DataFile, town: Town, asOf: Day): DataSet['files'] {
  if (file.name === 'getTownDutiesXlsx' && !hasDutyTables(town, dutyDay(town, asOf))) return [];
  if (!partsOf(file.path).includes('list'))
    return [{ path: pathWith(file.path, { town: town.id }), file }];
  return LISTS.filter((list) => town.claims.some((claim) => claim.list === list)).map((list) => ({
    path: pathWith(file.path, { town: town.id, list: LIST_SLUGS[list] }),
    file: { ...file, title: `${list}（${file.format === 'csv' ? 'CSV' : 'Excel'}）` },
  }));
}
