/**
 * The data catalogue as JSON-LD in the words of DCAT, for open-data portals that collect others' catalogues. The
 * context stands in the file, so that nobody has to fetch one from elsewhere.
 */
import type { Context } from './json.ts';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const MEDIA = 'https://www.iana.org/assignments/media-types/';

/** A data set: what it holds, and each file with its type. */
interface DataSet {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly files: readonly (readonly [path: string, type: string])[];
}

export function dcatJson(context: Context) {
  const { register, asOf, url } = context;
  const { site } = register;
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': site.government.name };
  const about = {
    'dct:language': 'zh-CN',
    'dct:modified': { '@type': 'xsd:date', '@value': asOf },
    'dct:publisher': publisher,
    ...(site.licence ? { 'dct:rights': site.licence } : {}),
  };
  return {
    '@context': CONTEXT,
    '@id': url('/data/v1/dcat.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': `${site.title}开放数据`,
    'dct:description': `${site.county}乡镇权力清单、责任清单、公共服务清单的数据文件。${site.notice ?? ''}`,
    ...about,
    'foaf:homepage': { '@id': url('/data/') },
    'dcat:dataset': dataSets(context).map(({ id, title, says, files }) => ({
      '@id': `${url('/data/v1/dcat.jsonld')}#${id}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:title': title,
      'dct:description': says,
      'dct:spatial': site.county,
      'dcat:landingPage': { '@id': url('/data/') },
      ...about,
      'dcat:distribution': files.map(([path, type]) => ({
        '@type': 'dcat:Distribution',
        'dcat:accessURL': { '@id': url(path) },
        'dcat:downloadURL': { '@id': url(path) },
        'dcat:mediaType': { '@id': `${MEDIA}${type}` },
      })),
    })),
  };
}

function dataSets({ register }: Context): DataSet[] {
  const json = (name: string) => [`/data/v1/${name}.json`, 'application/json'] as const;
  return [
    { id: 'matters', title: '事项目录', says: '全县一目录的全部事项。', files: [json('matters')] },
    { id: 'towns', title: '乡镇', says: '全部乡镇，撤并的也在。', files: [json('towns')] },
    {
      id: 'departments',
      title: '县级部门',
      says: '部门的电话和地址。',
      files: [json('departments')],
    },
    { id: 'laws', title: '法律依据', says: '引用的法律文件和各版本。', files: [json('laws')] },
    {
      id: 'stats',
      title: '运行情况',
      says: '使用、认领、收回、办案与考核。',
      files: [json('stats')],
    },
    {
      id: 'changes',
      title: '清单变动',
      says: '清单改了什么、将要改什么。',
      files: [
        json('changes'),
        ['/feed.xml', 'application/rss+xml'],
        ['/atom.xml', 'application/atom+xml'],
        ['/changes.ics', 'text/calendar'],
      ],
    },
    ...(register.faq.size > 0
      ? [{ id: 'faq', title: '百问百答', says: '问题、短答和依据。', files: [json('faq')] }]
      : []),
    ...[...register.towns.values()].map(({ id, name }) => ({
      id: `town-${id}`,
      title: `${name}清单`,
      says: `${name}的三张清单，结束的也在；每一项找谁、以谁的名义、电话多少。`,
      files: [json(`towns/${id}`)],
    })),
  ];
}
