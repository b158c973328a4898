/** The JSON files of the whole county, by name. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type CountyFiles, countyFilePaths, dataContext, json } from '../../../data.ts';
import * as exchange from '../../../exchange/index.ts';

const FILES: CountyFiles = {
  agreements: [exchange.agreementsJson],
  changes: [exchange.changesJson],
  consultations: [exchange.consultationsJson],
  coverage: [exchange.coverageJson],
  decided: [exchange.decidedJson, 'decided'],
  decisions: [exchange.decisionsJson],
  departments: [exchange.departmentsJson],
  documents: [exchange.documentsJson],
  faq: [exchange.faqJson, 'faq'],
  inspections: [exchange.inspectionsJson],
  laws: [exchange.lawsJson],
  matters: [exchange.mattersJson, 'spokenAs', 'summary', 'source'],
  mianfa: [exchange.leniencyJson, 'discretion'],
  openapi: [exchange.openApi],
  procedures: [exchange.proceduresJson],
  proofs: [exchange.proofsJson],
  requests: [exchange.requestsJson],
  stats: [exchange.statsJson, 'decided', 'discretion'],
  tools: [exchange.toolsJson],
  towns: [exchange.townsJson],
};

export const getStaticPaths = (() => countyFilePaths(FILES)) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly make: CountyFiles[string][0] }> = ({ props, site }) =>
  json(props.make(dataContext(site)));
